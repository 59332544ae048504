import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import { isAfter, isBefore, yearMonth } from '@/kernel/local-date'
import { formatDate, formatMonth } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

/** zał. 4 (resources), zał. 5 (terms), zał. 6 (cooperation). */
export type CertificateKind = 'resources' | 'terms' | 'cooperation'

/** A certificate already issued to this client. */
export type IssuedCertificate = {
  readonly kind: CertificateKind
  /** posiadają · zawarto · współdziałają */
  readonly affirmative: boolean
  readonly issuedOn: LocalDate
  readonly termsId?: string | null
  readonly month?: YearMonth | null
}

/** Terms of cooperation the certificate speaks of. */
export type TermsFacts = {
  readonly id: string
  readonly agreedOn: LocalDate
  readonly endedOn: LocalDate | null
  /** they replace earlier terms */
  readonly updatesEarlier: boolean
  /** the client works with another specialist, who writes the monthly document */
  readonly withSpecialist: boolean
}

/** What every certificate is issued on: when, and since when the client knows of it. */
export type IssueFacts = {
  readonly issuedOn: LocalDate
  readonly today: LocalDate
  readonly clientInformedOn: LocalDate | null
  /** of this client, oldest first */
  readonly issued: readonly IssuedCertificate[]
}

/** The latest certificate of a kind; of two on the same day the later in the list. */
export function latestOf(
  issued: readonly IssuedCertificate[],
  kind: CertificateKind,
): IssuedCertificate | null {
  return issued
    .filter((certificate) => certificate.kind === kind)
    .reduce<IssuedCertificate | null>(
      (last, next) => (last && isAfter(last.issuedOn, next.issuedOn) ? last : next),
      null,
    )
}

export type A4Facts = IssueFacts & {
  readonly recognition: 'none' | 'open' | 'closed'
  readonly basis: 'referral' | 'workersInitiative' | 'clientsRequest'
  /** an accepted referral this certificate answers */
  readonly hasReferral: boolean
}

/** Why zał. 4 cannot be issued: it follows the recognition and, on a referral, answers it. */
export function mayIssueA4(facts: A4Facts): Refusal[] {
  const refusals = commonRefusals(facts)
  if (facts.recognition === 'none') {
    refusals.push(
      refusal(
        'certificate.recognition',
        'Nie ma rozpoznania sytuacji, z którego wynikałoby zaświadczenie.',
        'Zacznij rozpoznanie i zamknij je podsumowaniem.',
      ),
    )
  }
  if (facts.recognition === 'open') {
    refusals.push(
      refusal(
        'certificate.recognitionOpen',
        'Rozpoznanie sytuacji jeszcze trwa.',
        'Zamknij rozpoznanie podsumowaniem.',
      ),
    )
  }
  if (facts.basis === 'referral' && !facts.hasReferral) {
    refusals.push(
      refusal(
        'certificate.referral',
        'Nie ma przyjętego skierowania, na które odpowiada to zaświadczenie.',
        'Przyjmij skierowanie albo wybierz inną podstawę wystawienia.',
      ),
    )
  }
  return refusals
}

export type A5Facts = IssueFacts & {
  readonly terms: TermsFacts | null
  /** true for „zawarto”, false for „dokonano aktualizacji” */
  readonly concluded: boolean
}

/** Why zał. 5 cannot be issued: only after zał. 4 „posiadają”, once for each terms, saying what happened. */
export function mayIssueA5(facts: A5Facts): Refusal[] {
  const refusals = commonRefusals(facts)
  const a4 = latestOf(facts.issued, 'resources')
  if (a4 === null) {
    refusals.push(
      refusal(
        'certificate.a4Missing',
        'Najpierw trzeba wystawić zaświadczenie zał. 4.',
        'Wystaw zał. 4 po zamknięciu rozpoznania.',
      ),
    )
  } else if (!a4.affirmative) {
    refusals.push(
      refusal(
        'certificate.a4Negative',
        `Zaświadczenie zał. 4 z ${formatDate(a4.issuedOn)} mówi „nie posiadają”, więc zał. 5 się nie wystawia.`,
        'Jeśli sytuacja się zmieniła, wystaw nowe zał. 4.',
      ),
    )
  }
  return [...refusals, ...termsRefusals(facts)]
}

function termsRefusals({ terms, concluded, issuedOn, issued }: A5Facts): Refusal[] {
  if (terms === null)
    return [
      refusal(
        'certificate.termsMissing',
        'Nie ma zasad współdziałania, o których mówi zał. 5.',
        'Ustal z klientem zasady współdziałania i zapisz je.',
      ),
    ]
  const refusals: Refusal[] = []
  if (issued.some(({ kind, termsId }) => kind === 'terms' && termsId === terms.id)) {
    refusals.push(
      refusal(
        'certificate.a5Repeated',
        `Do zasad z ${formatDate(terms.agreedOn)} wystawiono już zał. 5.`,
        'Po aktualizacji zasad wystaw zaświadczenie o aktualizacji.',
      ),
    )
  }
  if (isBefore(issuedOn, terms.agreedOn)) refusals.push(beforeTerms(terms))
  if (concluded === terms.updatesEarlier) {
    const right = terms.updatesEarlier ? 'dokonano aktualizacji' : 'zawarto'
    refusals.push(
      refusal(
        'certificate.a5Choice',
        `W tym zaświadczeniu zaznacza się „${right}”.`,
        'Zmień wybór w zaświadczeniu.',
      ),
    )
  }
  return refusals
}

const beforeTerms = ({ agreedOn }: TermsFacts): Refusal =>
  refusal(
    'certificate.beforeTerms',
    `Zasady ustalono dopiero ${formatDate(agreedOn)}.`,
    'Popraw datę zaświadczenia.',
  )

export type A6Facts = IssueFacts & {
  readonly terms: TermsFacts | null
  readonly month: YearMonth
  /** name of the specialist whose document this is, when the terms are with one */
  readonly bySpecialist: string | null
}

/** Why zał. 6 cannot be issued: only for terms stated in a zał. 5, for a month that has begun, once (R-093 … R-095). */
export function mayIssueA6(facts: A6Facts): Refusal[] {
  const { terms, issued } = facts
  const refusals = commonRefusals(facts)
  if (terms === null || !issued.some(({ kind, termsId }) => kind === 'terms' && termsId === terms.id)) {
    refusals.push(
      refusal(
        'certificate.a5Missing',
        'Najpierw trzeba wystawić zaświadczenie zał. 5 o zasadach współdziałania.',
        'Wystaw zał. 5 do obowiązujących zasad.',
      ),
    )
    return refusals
  }
  return [...refusals, ...monthRefusals(facts, terms), ...specialistRefusals(facts, terms)]
}

function monthRefusals({ month, today, issuedOn, issued }: A6Facts, terms: TermsFacts): Refusal[] {
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
  if (issued.some((certificate) => certificate.kind === 'cooperation' && certificate.month === month)) {
    refusals.push(
      refusal(
        'certificate.a6Repeated',
        `Zał. 6 za miesiąc „${name}” już wystawiono.`,
        'Sprawdź listę zaświadczeń klienta.',
      ),
    )
  }
  return refusals
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

function commonRefusals({ issuedOn, today, clientInformedOn }: IssueFacts): Refusal[] {
  const refusals: Refusal[] = []
  if (isAfter(issuedOn, today)) {
    refusals.push(
      refusal('certificate.futureDate', 'Zaświadczenie nie może mieć przyszłej daty.', 'Popraw datę.'),
    )
  }
  if (clientInformedOn === null) {
    refusals.push(
      refusal(
        'certificate.clientNotInformed',
        'Zaświadczenie przekazuje się za wiedzą klienta.',
        'Poinformuj klienta i wpisz datę.',
      ),
    )
  } else if (isAfter(clientInformedOn, issuedOn)) {
    refusals.push(
      refusal(
        'certificate.informedLater',
        'Klienta poinformowano później, niż wystawiono zaświadczenie.',
        'Popraw jedną z dat.',
      ),
    )
  }
  return refusals
}
