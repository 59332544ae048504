import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import { isAfter, isBefore } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
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
  /** the day it was first closed in this round; null while it was not */
  readonly recognisedOn: LocalDate | null
  readonly basis: 'referral' | 'workersInitiative' | 'clientsRequest'
  /** an accepted referral this certificate answers */
  readonly hasReferral: boolean
}

/** Why zał. 4 cannot be issued: it follows the recognition and, on a referral, answers it. */
export function mayIssueA4(facts: A4Facts): Refusal[] {
  const refusals = [...commonRefusals(facts), ...beforeLatest(facts)]
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
  if (facts.recognisedOn !== null && isBefore(facts.issuedOn, facts.recognisedOn)) {
    refusals.push(
      refusal(
        'certificate.beforeRecognition',
        `Rozpoznanie zakończono dopiero ${formatDate(facts.recognisedOn)}.`,
        'Popraw datę zaświadczenia.',
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

/** Of several zał. 4 the latest counts: one dated before it would be signed and change nothing. */
function beforeLatest({ issued, issuedOn }: IssueFacts): Refusal[] {
  const latest = latestOf(issued, 'resources')
  if (latest === null || !isBefore(issuedOn, latest.issuedOn)) return []
  return [
    refusal(
      'certificate.beforeLatest',
      `Jest już zał. 4 z późniejszą datą (${formatDate(latest.issuedOn)}), a liczy się ostatnie: to zaświadczenie niczego by nie zmieniło.`,
      'Wpisz tę samą datę albo późniejszą.',
    ),
  ]
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
  return [...refusals, ...(a4?.affirmative ? before(facts, a4, 'zał. 4') : []), ...termsRefusals(facts)]
}

/** The chain runs forward in time: a certificate is not dated before the one it rests on. */
export function before({ issuedOn }: IssueFacts, earlier: IssuedCertificate, name: string): Refusal[] {
  if (!isBefore(issuedOn, earlier.issuedOn)) return []
  return [
    refusal(
      'certificate.beforeEarlier',
      `Data jest wcześniejsza niż zaświadczenie ${name}, na którym opiera się to zaświadczenie (${formatDate(earlier.issuedOn)}).`,
      'Popraw datę zaświadczenia.',
    ),
  ]
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

/** A certificate speaks of terms only from their day on. */
export const beforeTerms = ({ agreedOn }: TermsFacts): Refusal =>
  refusal(
    'certificate.beforeTerms',
    `Zasady ustalono dopiero ${formatDate(agreedOn)}.`,
    'Popraw datę zaświadczenia.',
  )

/** What every certificate needs: a day that has come, and a client who knows of it. */
export function commonRefusals({ issuedOn, today, clientInformedOn }: IssueFacts): Refusal[] {
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
