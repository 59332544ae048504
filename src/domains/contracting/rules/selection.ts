import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate, formatDateTime } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { RealisationForm } from '@/domains/services-organisation/model'
import { criteriaWarnings } from '@/domains/services-organisation/rules/choosing'
import type { OfferFormalState, SelectionState } from '@/platform/db/generated/enums'

/** Forms that choose among offers, and the steps of the process each deed stands behind (tables 8 to 10). */
export const selectionSteps = {
  publicTask: {
    announcement: 'UDPP-05',
    committee: 'UDPP-06',
    formal: 'UDPP-07',
    opinion: 'UDPP-08',
    award: 'UDPP-10',
    result: 'UDPP-11',
    draft: 'UDPP-12',
    contract: 'UDPP-13',
  },
  nonPublicPartnership: {
    announcement: 'PPN-05',
    committee: 'PPN-06',
    formal: null,
    opinion: null,
    award: 'PPN-07',
    result: 'PPN-08',
    draft: 'PPN-09',
    contract: 'PPN-10',
  },
  procurement: {
    announcement: 'PZP-03',
    committee: 'PZP-02',
    formal: null,
    opinion: null,
    award: 'PZP-04',
    result: 'PZP-05',
    draft: null,
    contract: 'PZP-06',
  },
} as const

export type SelectionForm = keyof typeof selectionSteps

/** The form when it chooses among offers, else null. */
export const selectionForm = (form: RealisationForm | null): SelectionForm | null =>
  (Object.keys(selectionSteps) as SelectionForm[]).find((one) => one === form) ?? null

/** Steps at which the committee of some form is appointed. */
export const committeeSteps: readonly string[] = Object.values(selectionSteps).map(
  ({ committee }) => committee,
)

export type NewSelection = {
  readonly form: SelectionForm
  readonly announced: boolean
  /** the last day for offers as the announcement says it; null when it says none */
  readonly announcedDueOn: LocalDate | null
  readonly offersDueOn: LocalDate
  readonly offersDueAt: Date
  readonly openingAt: Date
  readonly criteria: readonly { readonly name: string; readonly maxPoints: number; readonly price: boolean }[]
  readonly priceReason: string
}

/** Why a call for offers cannot be opened. */
export function newSelectionRefusals(facts: NewSelection): Refusal[] {
  const refusals: Refusal[] = []
  const { announcement } = selectionSteps[facts.form]
  if (!facts.announced)
    refusals.push(
      refusal(
        'selection.announcement',
        `Ogłoszenie nie jest opublikowane: krok ${announcement} nie jest zrobiony (R-027).`,
        `Zapisz krok ${announcement} w zakładce „Etapy”.`,
      ),
    )
  if (facts.announcedDueOn !== null && facts.announcedDueOn !== facts.offersDueOn)
    refusals.push(
      refusal(
        'selection.term',
        `Ogłoszenie podaje inny termin składania ofert: ${formatDate(facts.announcedDueOn)} (R-055).`,
        'Wpisz termin z ogłoszenia albo popraw ogłoszenie.',
      ),
    )
  if (facts.openingAt < facts.offersDueAt)
    refusals.push(
      refusal(
        'selection.opening',
        'Oferty otwiera się po upływie terminu ich składania.',
        'Popraw dzień i godzinę otwarcia.',
      ),
    )
  return [...refusals, ...criteriaRefusals(facts)]
}

function criteriaRefusals({ form, criteria, priceReason }: NewSelection): Refusal[] {
  const names = criteria.map(({ name }) => name.toLocaleLowerCase('pl'))
  if (new Set(names).size !== names.length)
    return [refusal('criteria.twice', 'To samo kryterium jest wpisane dwa razy.', 'Usuń powtórzenie.')]
  return priceReason === '' ? criteriaWarnings(form, criteria) : []
}

/** After the moment it is due an offer is late: it is entered, and goes no further. */
export const isLate = (receivedAt: Date, offersDueAt: Date): boolean => receivedAt > offersDueAt

/** Why an offer is not assessed: it came after the term. */
export const lateRefusal = (offersDueAt: Date): Refusal =>
  refusal(
    'offer.late',
    `Oferta wpłynęła po terminie (${formatDateTime(offersDueAt)}), więc nie jest oceniana.`,
    'Zawiadom oferenta; oferta zostaje w rejestrze jako złożona po terminie.',
  )

/** What is inside an offer is nobody's to read before the opening, not even who entered it. */
export const sealed = ({ openedAt }: { openedAt: Date | null }): boolean => openedAt === null

/** Why offers cannot be opened yet. */
export function openingRefusals(
  selection: { state: SelectionState; openingAt: Date },
  now: Date,
  inTime: number,
): Refusal[] {
  if (selection.state !== 'collecting')
    return [refusal('opening.done', 'Oferty są już otwarte albo postępowanie unieważniono.')]
  if (now < selection.openingAt)
    return [
      refusal(
        'opening.moment',
        `Oferty są zamknięte do ${formatDateTime(selection.openingAt)}.`,
        'Otwórz je po tej chwili, na posiedzeniu komisji.',
      ),
    ]
  if (inTime === 0)
    return [
      refusal(
        'opening.none',
        'W terminie nie wpłynęła żadna oferta.',
        'Unieważnij postępowanie i podaj powód.',
      ),
    ]
  return []
}

/** What the formal check asks of every offer; codes are kept with the offer. */
export const formalItems = {
  form: 'Oferta na właściwym wzorze',
  signed: 'Podpisana przez osoby uprawnione',
  entitled: 'Oferent może ubiegać się o to zadanie',
  term: 'Termin realizacji zgodny z ogłoszeniem',
  amount: 'Kwota nie przekracza środków w ogłoszeniu',
  attachments: 'Wszystkie załączniki',
} as const

export type FormalItem = keyof typeof formalItems

export const formalCodes = Object.keys(formalItems) as [FormalItem, ...FormalItem[]]

/** What of the formal list an offer does not meet. */
export const lackingItems = (met: readonly string[]): string[] =>
  formalCodes.filter((code) => !met.includes(code)).map((code) => formalItems[code])

export type FormalCheck = {
  readonly result: Exclude<OfferFormalState, 'waiting'>
  readonly met: readonly string[]
  readonly note: string
  readonly completeBy: LocalDate | null
  readonly today: LocalDate
  readonly contentEntered: boolean
}

/** Why the result of a formal check does not hold. */
export function formalRefusals(check: FormalCheck): Refusal[] {
  const lacking = lackingItems(check.met)
  if (!check.contentEntered)
    return [
      refusal('formal.content', 'Nie wpisano treści oferty.', 'Wpisz kwotę i zakres z otwartej oferty.'),
    ]
  if (check.result === 'correct' && lacking.length > 0)
    return [
      refusal(
        'formal.lacking',
        `Oferta nie spełnia: ${lacking.join('; ').toLowerCase()}.`,
        'Wezwij do uzupełnienia albo odrzuć ofertę z powodem.',
      ),
    ]
  if (check.result !== 'correct' && lacking.length === 0)
    return [refusal('formal.whole', 'Lista nie wskazuje żadnego braku.', 'Odznacz to, czego brakuje.')]
  if (check.result === 'rejected' && check.note === '')
    return [refusal('formal.reason', 'Odrzucenie oferty wymaga powodu.', 'Napisz powód.')]
  if (check.result === 'toComplete' && (check.completeBy === null || check.completeBy < check.today))
    return [
      refusal('formal.term', 'Wezwanie do uzupełnienia wymaga terminu.', 'Podaj dzień, do którego czekasz.'),
    ]
  return []
}

export type FormalOffer = {
  readonly number: number
  readonly late: boolean
  readonly formalState: OfferFormalState
}

/** Why the formal check cannot be closed: an offer without its result, or none to score. */
export function closeFormalRefusals(offers: readonly FormalOffer[]): Refusal[] {
  const open = offers.filter(
    ({ late, formalState }) => !late && (formalState === 'waiting' || formalState === 'toComplete'),
  )
  if (open.length > 0)
    return open.map(({ number, formalState }) =>
      refusal(
        `formal.open.${number}`,
        formalState === 'waiting'
          ? `Oferta ${number} nie jest sprawdzona.`
          : `Oferta ${number} czeka na uzupełnienie.`,
        formalState === 'waiting' ? 'Sprawdź ją.' : 'Zapisz wynik uzupełnienia: poprawna albo odrzucona.',
      ),
    )
  return offers.some(({ late, formalState }) => !late && formalState === 'correct')
    ? []
    : [refusal('formal.none', 'Żadna oferta nie jest poprawna.', 'Unieważnij postępowanie i podaj powód.')]
}

export type Card = { readonly userId: string; readonly offerId: string; readonly criterionId: string }

/** Cards still missing before an opinion: which member, which offer. */
export function missingCards(
  members: readonly { readonly userId: string; readonly name: string }[],
  offers: readonly { readonly id: string; readonly number: number }[],
  criteria: readonly { readonly id: string }[],
  cards: readonly Card[],
): Refusal[] {
  const has = new Set(cards.map(({ userId, offerId, criterionId }) => `${userId} ${offerId} ${criterionId}`))
  return members.flatMap(({ userId, name }) => {
    const numbers = offers
      .filter(({ id }) => criteria.some((criterion) => !has.has(`${userId} ${id} ${criterion.id}`)))
      .map(({ number }) => number)
    return numbers.length === 0
      ? []
      : [
          refusal(
            `cards.${userId}`,
            `Brakuje kart: ${name}, oferty ${numbers.join(', ')} (R-059).`,
            'Każdy członek komisji wypełnia kartę każdej poprawnej oferty.',
          ),
        ]
  })
}
