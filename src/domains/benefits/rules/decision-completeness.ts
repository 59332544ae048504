import type { LocalDate } from '@/kernel/calendar-day'
import { amountInWords, formatMoney, type Money } from '@/kernel/money'
import type { DecisionKind } from '@/platform/db/generated/enums'
import { refusal, type Refusal } from '@/kernel/refusal'

/** The elements of a decision (art. 107 § 1 KPA) as far as they are known; empty text and null mean that one is missing. */
export type DecisionElements = {
  readonly authority: string | null
  readonly issuedOn: LocalDate | null
  readonly party: { readonly name: string; readonly address: string } | null
  readonly caseNumber: string | null
  readonly legalBasis: string
  readonly ruling: string
  readonly kind: DecisionKind
  /** what is granted; null for a refusal and a discontinuance */
  readonly grant: {
    readonly amount: Money | null
    readonly from: LocalDate | null
    readonly oneOff: boolean
  } | null
  readonly factualReasons: string
  readonly legalReasons: string
  /** everything asked for is granted, so that reasons may be left out (art. 107 § 4) */
  readonly grantedInFull: boolean
  readonly instruction: string
  readonly signatory: { readonly name: string; readonly position: string } | null
  /** how many pieces of evidence are in the file */
  readonly evidenceCount: number
}

export type Completeness = { readonly missing: readonly Refusal[]; readonly warnings: readonly Refusal[] }

/**
 * What a decision lacks. For `forSigning: false` – when the draft is handed over – the date and the signatory are not
 * yet asked for. An empty `missing` means that it may go on; warnings never block.
 */
export function decisionCompleteness(decision: DecisionElements, forSigning: boolean): Completeness {
  return {
    missing: [
      ...headRefusals(decision),
      ...rulingRefusals(decision),
      ...discontinuanceRefusals(decision),
      ...reasonRefusals(decision),
      ...instructionRefusals(decision),
      ...(forSigning ? signingRefusals(decision) : []),
    ],
    warnings: decision.evidenceCount > 0 ? [] : [noEvidence],
  }
}

/** Reasons are left out, so the decision is final at once and the instruction must say so (art. 127 § 1a KPA). */
export function isWithoutReasons(
  decision: Pick<DecisionElements, 'factualReasons' | 'legalReasons'>,
): boolean {
  return blank(decision.factualReasons) && blank(decision.legalReasons)
}

const blank = (text: string | null | undefined): boolean => !text || text.trim() === ''

const noEvidence = refusal(
  'decision.evidence',
  'Brak materiału źródłowego: w aktach nie ma żadnego dowodu.',
  'Dołącz dokumenty, na których opiera się decyzja – sądy uchylają decyzje bez nich.',
)

function headRefusals({ authority, party, caseNumber, legalBasis }: DecisionElements): Refusal[] {
  const refusals: Refusal[] = []
  if (blank(authority))
    refusals.push(
      refusal(
        'decision.authority',
        'Brakuje oznaczenia organu (art. 107 § 1 pkt 1 KPA).',
        'Uzupełnij nazwę organu w ustawieniach ośrodka.',
      ),
    )
  if (blank(party?.name))
    refusals.push(
      refusal(
        'decision.party',
        'Brakuje oznaczenia strony (art. 107 § 1 pkt 3 KPA).',
        'Uzupełnij imię i nazwisko w kartotece osoby.',
      ),
    )
  else if (blank(party?.address))
    refusals.push(
      refusal(
        'decision.address',
        'Brakuje adresu strony.',
        'Uzupełnij adres zamieszkania lub do korespondencji.',
      ),
    )
  if (blank(caseNumber))
    refusals.push(
      refusal('decision.caseNumber', 'Brakuje znaku sprawy.', 'Zarejestruj wniosek – znak nada się sam.'),
    )
  if (blank(legalBasis))
    refusals.push(
      refusal(
        'decision.legalBasis',
        'Brakuje podstawy prawnej (art. 107 § 1 pkt 4 KPA).',
        'Wpisz przepisy, na których opiera się decyzja.',
      ),
    )
  return refusals
}

function rulingRefusals({ ruling, kind, grant }: DecisionElements): Refusal[] {
  if (blank(ruling))
    return [
      refusal(
        'decision.ruling',
        'Brakuje rozstrzygnięcia (art. 107 § 1 pkt 5 KPA).',
        'Napisz, co organ przyznaje, czego odmawia albo co umarza.',
      ),
    ]
  if (kind !== 'grant') return []
  const refusals: Refusal[] = []
  const amount = grant?.amount ?? null
  if (amount === null || amount <= 0)
    refusals.push(refusal('decision.amount', 'Rozstrzygnięcie nie ma kwoty świadczenia.', 'Wpisz kwotę.'))
  else if (!mentions(ruling, amountInWords(amount)))
    refusals.push(
      refusal(
        'decision.amountInWords',
        'W rozstrzygnięciu nie ma tej kwoty słownie albo słowa się z nią nie zgadzają.',
        `Wpisz: ${amountInWords(amount)}.`,
      ),
    )
  else if (!mentions(ruling, formatMoney(amount)))
    refusals.push(
      refusal(
        'decision.amountInFigures',
        'Kwota w rozstrzygnięciu jest inna niż kwota, którą przyznaje ta decyzja.',
        `Wpisz: ${formatMoney(amount)}.`,
      ),
    )
  if (!grant?.oneOff && !grant?.from)
    refusals.push(
      refusal(
        'decision.period',
        'Rozstrzygnięcie nie ma okresu, na który przyznano świadczenie.',
        'Wpisz, od kiedy świadczenie przysługuje.',
      ),
    )
  return refusals
}

/** A discontinuance says that it is one, and on which provision it rests. */
function discontinuanceRefusals({ kind, ruling, legalBasis }: DecisionElements): Refusal[] {
  if (kind !== 'discontinue') return []
  const refusals: Refusal[] = []
  if (!blank(ruling) && !/umarza|umorz/i.test(ruling))
    refusals.push(
      refusal(
        'decision.discontinues',
        'Rozstrzygnięcie nie mówi o umorzeniu postępowania (art. 105 KPA).',
        'Wpisz, na przykład: Umarzam w całości postępowanie.',
      ),
    )
  if (!blank(legalBasis) && !/art\. 105\b/.test(legalBasis))
    refusals.push(
      refusal(
        'decision.discontinuanceBasis',
        'W podstawie prawnej nie ma art. 105 KPA.',
        'Wpisz art. 105 § 1 albo art. 105 § 2 KPA.',
      ),
    )
  return refusals
}

function reasonRefusals({ factualReasons, legalReasons, grantedInFull }: DecisionElements): Refusal[] {
  if (grantedInFull) return []
  const refusals: Refusal[] = []
  if (blank(factualReasons))
    refusals.push(
      refusal(
        'decision.factualReasons',
        'Brakuje uzasadnienia faktycznego (art. 107 § 1 pkt 6 i § 3 KPA).',
        'Opisz ustalone fakty i dowody.',
      ),
    )
  if (blank(legalReasons))
    refusals.push(
      refusal(
        'decision.legalReasons',
        'Brakuje uzasadnienia prawnego (art. 107 § 1 pkt 6 i § 3 KPA).',
        'Wyjaśnij podstawę prawną i przytocz przepisy.',
      ),
    )
  return refusals
}

function instructionRefusals(decision: DecisionElements): Refusal[] {
  const { instruction } = decision
  if (blank(instruction))
    return [
      refusal(
        'decision.instruction',
        'Brakuje pouczenia (art. 107 § 1 pkt 7 KPA).',
        'Wpisz, czy i jak można się odwołać.',
      ),
    ]
  if (decision.grantedInFull && isWithoutReasons(decision)) {
    if (mentions(instruction, 'ostateczna')) return []
    return [
      refusal(
        'decision.finality',
        'Decyzja bez uzasadnienia jest ostateczna od razu, a pouczenie tego nie mówi (art. 127 § 1a KPA).',
        'Wpisz, że decyzja jest ostateczna i służy od niej skarga do sądu administracyjnego.',
      ),
    ]
  }
  const refusals: Refusal[] = []
  if (!mentions(instruction, 'odwołani') || !/\b14\b|czternast/i.test(instruction))
    refusals.push(
      refusal(
        'decision.appeal',
        'Pouczenie nie mówi o odwołaniu w terminie 14 dni (art. 129 § 2 KPA).',
        'Wpisz, do kogo, przez kogo i w jakim terminie można się odwołać.',
      ),
    )
  if (!/zrze(c|k)/i.test(instruction))
    refusals.push(
      refusal(
        'decision.waiver',
        'Pouczenie nie mówi o prawie do zrzeczenia się odwołania (art. 127a KPA).',
        'Wpisz, że strona może zrzec się prawa do odwołania i jaki to ma skutek.',
      ),
    )
  return refusals
}

function signingRefusals({ issuedOn, signatory }: DecisionElements): Refusal[] {
  const refusals: Refusal[] = []
  if (issuedOn === null)
    refusals.push(
      refusal(
        'decision.date',
        'Brakuje daty wydania (art. 107 § 1 pkt 2 KPA).',
        'Datę wpisuje się przy podpisie.',
      ),
    )
  if (blank(signatory?.name) || blank(signatory?.position))
    refusals.push(
      refusal(
        'decision.signatory',
        'Brakuje podpisu z imieniem, nazwiskiem i stanowiskiem (art. 107 § 1 pkt 8 KPA).',
        'Uzupełnij dane i stanowisko osoby podpisującej.',
      ),
    )
  return refusals
}

function mentions(text: string, words: string): boolean {
  const plain = (value: string) => value.toLowerCase().replace(/\s+/g, ' ')
  return plain(text).includes(plain(words))
}
