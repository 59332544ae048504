import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { LinkButton } from '@/ui/link-button'

type WholePageProps = { icon: IconName; title: string; children: ReactNode; actions?: ReactNode | undefined }

/** A page instead of the page: what happened, why, and what to do. */
export function WholePageState({ icon, title, children, actions }: WholePageProps) {
  return (
    <div className="mx-auto flex max-w-form flex-col items-start gap-3 px-4 py-12 sm:px-6">
      <Icon name={icon} className="size-8 text-ink-soft" />
      <h1 className="text-2xl">{title}</h1>
      <div className="flex max-w-reading flex-col gap-2 text-lg">{children}</div>
      {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  )
}

/** Something broke on our side. The number leads to the log; nothing else is told. */
export function ErrorState({ logId, retry }: { logId?: string | undefined; retry?: ReactNode | undefined }) {
  return (
    <WholePageState
      icon="circle-alert"
      title="Coś poszło nie tak po naszej stronie"
      actions={
        <>
          {retry}
          <LinkButton href="/">Wróć na pulpit</LinkButton>
        </>
      }
    >
      <p>To, co zostało zapisane, jest bezpieczne. Spróbuj jeszcze raz.</p>
      {logId ? <p>Jeśli to się powtórzy, podaj administratorowi numer zdarzenia: {logId}.</p> : null}
    </WholePageState>
  )
}

type ForbiddenProps = { children?: ReactNode | undefined; actions?: ReactNode | undefined }

/** Not allowed: says why it is so and whom to ask. */
export function Forbidden({ children, actions }: ForbiddenProps) {
  return (
    <WholePageState
      icon="lock"
      title="Nie masz dostępu do tej strony"
      actions={actions ?? <LinkButton href="/">Wróć na pulpit</LinkButton>}
    >
      {children ?? (
        <p>
          Te dane są dostępne tylko dla osób prowadzących sprawę. Jeśli potrzebujesz ich do swojej pracy,
          poproś kierownika o przydzielenie sprawy. Próba wejścia została zapisana w rejestrze dostępu.
        </p>
      )}
    </WholePageState>
  )
}

/** No such page or record. */
export function NotFoundState({ children }: { children?: ReactNode | undefined }) {
  return (
    <WholePageState
      icon="search"
      title="Nie ma takiej strony"
      actions={<LinkButton href="/">Wróć na pulpit</LinkButton>}
    >
      {children ?? (
        <p>
          Adres jest niepełny albo zapis, którego dotyczył, połączono z innym. Sprawdź adres albo zacznij od
          pulpitu.
        </p>
      )}
    </WholePageState>
  )
}
