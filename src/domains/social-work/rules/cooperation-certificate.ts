import type { YearMonth } from '@/kernel/calendar-day'
import { isBefore, yearMonth } from '@/kernel/local-date'
import { formatDate, formatMonth } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import {
  before,
  beforeTerms,
  commonRefusals,
  latestOf,
  type IssueFacts,
  type TermsFacts,
} from './certificates'

export type A6Facts = IssueFacts & {
  readonly terms: TermsFacts | null
  readonly month: YearMonth
  /** name of the specialist whose document this is, when the terms are with one */
  readonly bySpecialist: string | null
  /** why the certificate of this month is put right; null for the first one of the month */
  readonly correctionReason: string | null
}

/** Why zał. 6 cannot be issued: only for terms stated in a zał. 5, for a month that has begun, once – or again as its correction (R-093 … R-095, G-050). */
export function mayIssueA6(facts: A6Facts): Refusal[] {
  const { terms, issued } = facts
  const refusals = commonRefusals(facts)
  const a5 = issued.find(({ kind, termsId }) => kind === 'terms' && termsId === terms?.id)
  if (terms === null || a5 === undefined) {
    refusals.push(
      refusal(
        'certificate.a5Missing',
        'Najpierw trzeba wystawić zaświadczenie zał. 5 o zasadach współdziałania.',
        'Wystaw zał. 5 do obowiązujących zasad.',
      ),
    )
    return refusals
  }
  return [
    ...refusals,
    ...before(facts, a5, 'zał. 5'),
    ...monthRefusals(facts, terms),
    ...repeatedRefusals(facts),
    ...specialistRefusals(facts, terms),
  ]
}

function monthRefusals({ month, today, issuedOn }: A6Facts, terms: TermsFacts): Refusal[] {
  const name = formatMonth(month)
  const refusals: Refusal[] = []
  if (month > yearMonth(today)) {
    refusals.push(
      refusal(
        'certificate.futureMonth',
        `Miesiąc „${name}” jeszcze się nie zaczął.`,
        'Wybierz miesiąc, który trwa lub minął.',
      ),
    )
  } else if (month > yearMonth(issuedOn)) {
    refusals.push(
      refusal(
        'certificate.beforeMonth',
        `Data zaświadczenia jest wcześniejsza niż miesiąc „${name}”.`,
        'Popraw datę zaświadczenia albo miesiąc.',
      ),
    )
  }
  if (isBefore(issuedOn, terms.agreedOn)) refusals.push(beforeTerms(terms))
  const ended = terms.endedOn === null ? null : yearMonth(terms.endedOn)
  if (month < yearMonth(terms.agreedOn) || (ended !== null && month > ended)) {
    refusals.push(
      refusal(
        'certificate.monthOutsideTerms',
        `Zasady współdziałania nie obowiązywały w miesiącu „${name}”.`,
        'Wybierz miesiąc, w którym obowiązywały, albo inne zasady.',
      ),
    )
  }
  return refusals
}

function repeatedRefusals({ month, issued, issuedOn, correctionReason }: A6Facts): Refusal[] {
  const name = formatMonth(month)
  const ofMonth = issued.filter((certificate) => certificate.month === month)
  const last = latestOf(ofMonth, 'cooperation')
  const there = last !== null
  if (there && correctionReason === null)
    return [
      refusal(
        'certificate.a6Repeated',
        `Zał. 6 za miesiąc „${name}” już wystawiono.`,
        'Sprawdź listę wystawionych zaświadczeń. Gdy jest w nim błąd, wybierz przy nim „Sprostuj”.',
      ),
    ]
  if (!there && correctionReason !== null)
    return [
      refusal(
        'certificate.a6NothingToCorrect',
        `Za miesiąc „${name}” nie ma zaświadczenia, które można sprostować.`,
        'Wystaw zwykłe zał. 6 za ten miesiąc.',
      ),
    ]
  if (there && isBefore(issuedOn, last.issuedOn))
    return [
      refusal(
        'certificate.beforeCorrected',
        `Sprostowanie nie może mieć daty wcześniejszej niż zaświadczenie, które prostuje (${formatDate(last.issuedOn)}).`,
        'Popraw datę sprostowania.',
      ),
    ]
  return []
}

function specialistRefusals({ bySpecialist }: A6Facts, { withSpecialist }: TermsFacts): Refusal[] {
  const named = bySpecialist !== null && bySpecialist.trim() !== ''
  if (withSpecialist === named) return []
  return withSpecialist
    ? [
        refusal(
          'certificate.specialist',
          'Klient współpracuje z innym specjalistą – to on potwierdza współdziałanie.',
          'Wpisz, który specjalista wystawił dokument.',
        ),
      ]
    : [
        refusal(
          'certificate.noSpecialist',
          'Zasady przewidują pracę socjalną, więc zaświadczenie wystawia pracownik socjalny.',
          'Usuń nazwę specjalisty.',
        ),
      ]
}
