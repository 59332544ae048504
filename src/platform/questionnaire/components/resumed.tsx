import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'

/** Says that the form did not open at its beginning, and leads there. */
export function Resumed({ toFirst }: { toFirst: () => void }) {
  return (
    <Callout
      tone="info"
      title="Piszesz dalej od tej części"
      actions={
        <Button size="small" onClick={toFirst}>
          Przejdź do pierwszej części
        </Button>
      }
    >
      Wcześniejsze części są na liście części formularza.
    </Callout>
  )
}
