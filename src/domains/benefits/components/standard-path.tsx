import { formatDate } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import type { ProceedingHead } from '../proceeding-view'

type StandardPathProps = {
  head: Pick<ProceedingHead, 'pilot' | 'facts'>
  /** Stands above the form itself, so it does not say where to find it. */
  atForm?: boolean
}

/** Says plainly that and why the case goes by the standard path, or that an answer is missing; nothing outside the pilot. */
export function StandardPath({ head, atForm = false }: StandardPathProps) {
  if (head.pilot.lacksAnswer)
    return (
      <Callout tone="warning" title="Brak odpowiedzi w sprawie zgody na udział w pilotażu">
        Powiedz klientowi o dodatkowych formalnościach i odnotuj odpowiedź
        {atForm ? ' poniżej' : ' w zakładce „Przebieg”'}.
      </Callout>
    )
  if (!head.facts.standardPath) return null
  return (
    <Callout tone="info" title="Sprawa idzie ścieżką standardową">
      {why(head.pilot)} Nie ma tu badania (zał. 3), skierowania ani zaświadczeń (zał. 4, 5 i 6). Decyzja
      opiera się na wywiadzie i dochodzie.
    </Callout>
  )
}

function why({ answers: [last] }: ProceedingHead['pilot']): string {
  if (!last) return 'Klient nie bierze udziału w pilotażu.'
  const on = formatDate(last.answeredOn)
  return last.consent === 'withdrawn'
    ? `Klient cofnął zgodę na udział w pilotażu (${on}).`
    : `Klient nie zgodził się na udział w pilotażu (${on}).`
}
