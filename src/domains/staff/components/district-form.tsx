'use client'

import { useRouter } from 'next/navigation'
import { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { LinkButton } from '@/ui/link-button'
import { showToast } from '@/ui/toast'
import { saveDistrict } from '../actions'
import { parseStreetLines, streetLines, streetLinesFault, type TypedStreet } from '../rules/street-lines'

export type DistrictView = { id: string; version: number; name: string; streets: readonly TypedStreet[] }

const schema = z.object({
  name: z.string().trim().min(1, 'Podaj nazwę rejonu.').max(120, 'Najwyżej 120 znaków.'),
  lines: z.string().superRefine((text, context) => {
    const fault = streetLinesFault(text)
    if (fault) context.addIssue({ code: 'custom', message: fault })
  }),
})

/** A district: its name and its streets, one in a line, as they are pasted from the council's resolution. */
export function DistrictForm({ district }: { district: DistrictView | null }) {
  const router = useRouter()
  const command = useCommandForm({
    action: ({ name, lines }: z.input<typeof schema>, key) =>
      saveDistrict(
        {
          districtId: district?.id ?? null,
          version: district?.version,
          name,
          streets: parseStreetLines(lines),
        },
        key,
      ),
    schema,
    defaultValues: { name: district?.name ?? '', lines: district ? streetLines(district.streets) : '' },
    onDone: () => {
      showToast({ message: 'Rejon został zapisany.' })
      router.push('/ustawienia/struktura')
    },
  })
  return (
    <Form
      {...command}
      long
      submitLabel="Zapisz rejon"
      actions={<LinkButton href="/ustawienia/struktura">Anuluj</LinkButton>}
    >
      <TextField name="name" label="Nazwa rejonu" width="medium" required />
      <TextArea
        name="lines"
        label="Ulice i miejscowości"
        rows={14}
        hint={
          <>
            Każda w osobnym wierszu. Część ulicy: <code>Długa 1-40</code> albo <code>Długa 41-</code>.
            Miejscowość bez ulic: sama nazwa. Węższy zakres wygrywa z całą ulicą.
          </>
        }
      />
    </Form>
  )
}
