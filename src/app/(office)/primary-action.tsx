import { cn } from '@/ui/cn'
import { LinkButton } from '@/ui/link-button'

type PrimaryActionProps = { register: boolean; logAction: boolean }

/** What is begun most often: at a desk a report, in the field (a phone) the action that was just done. */
export function PrimaryAction({ register, logAction }: PrimaryActionProps) {
  return (
    <>
      {logAction ? (
        <LinkButton href="/praca-socjalna/dzialania/nowe" variant="primary" icon="plus" className="sm:hidden">
          Zapisz działanie
        </LinkButton>
      ) : null}
      {register ? (
        <LinkButton
          href="/zgloszenia/nowe"
          variant="primary"
          icon="plus"
          className={cn(logAction && 'max-sm:hidden')}
        >
          Nowe zgłoszenie
        </LinkButton>
      ) : null}
    </>
  )
}
