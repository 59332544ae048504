import { Callout } from '@/ui/callout'
import type { ProceedingHead } from '../proceeding-view'

/** How the case ended, and what is left to do outside of it. */
export function FinishedCallout({ head }: { head: ProceedingHead }) {
  switch (head.state) {
    case 'withdrawn':
      return (
        <Callout tone="neutral" title="Sprawa zakończona bez decyzji">
          {head.facts.partyAlive
            ? 'Powód jest w historii sprawy. Jeżeli potrzebna jest decyzja o umorzeniu (art. 105 KPA), przygotuj ją w aktach papierowych: sprawę zakończono, zanim można ją było wydać tutaj.'
            : 'Strona zmarła, więc nie ma komu doręczyć decyzji. Sprawę kończy adnotacja w historii (art. 105 § 1 KPA).'}
        </Callout>
      )
    case 'overturned':
      return (
        <Callout tone="danger" title="Decyzja uchylona w odwołaniu">
          <OverturnedWords />
        </Callout>
      )
    case 'overturnedInPart':
      return (
        <Callout tone="warning" title="Decyzja uchylona w części">
          <OverturnedInPartWords />
        </Callout>
      )
    default:
      return (
        <Callout
          tone="success"
          title={head.discontinuance ? 'Decyzja o umorzeniu jest ostateczna' : 'Decyzja jest ostateczna'}
        >
          {head.facts.appealWaits
            ? 'Wpłynęło odwołanie po terminie albo od decyzji już ostatecznej. Rozstrzyga o nim kolegium: przekaż akta w zakładce „Doręczenie”.'
            : null}
        </Callout>
      )
  }
}

/** What the worker does next when the decision binds in a part only. */
export function OverturnedInPartWords() {
  return (
    <>
      W pozostałej części decyzja jest ostateczna i obowiązuje; co z niej zostało, jest zapisane przy
      odwołaniu w zakładce „Doręczenie”. Jeżeli decyzja przyznawała świadczenie, kwota i okres w tej sprawie
      są takie jak przed odwołaniem: wypłatę ustal według orzeczenia kolegium.
    </>
  )
}

/** What the worker does next when the decision does not bind any more: the program has no further step for it. */
export function OverturnedWords() {
  return (
    <>
      Ta decyzja nie obowiązuje i nie stanie się ostateczna. Dalszy ciąg prowadzisz poza programem, w aktach:
      jeżeli kolegium albo ośrodek rozstrzygnęły sprawę na nowo, wykonaj to rozstrzygnięcie; jeżeli kolegium
      przekazało sprawę do ponownego rozpatrzenia (art. 138 § 2 KPA), przygotuj nową decyzję w aktach
      papierowych i sprawdź wypłaty oparte na uchylonej decyzji.
    </>
  )
}
