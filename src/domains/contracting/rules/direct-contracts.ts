import type { LocalDate } from '@/kernel/calendar-day'
import { addYears } from '@/kernel/local-date'
import { formatMoney } from '@/kernel/money'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { RealisationForm, ServiceStageState } from '@/domains/services-organisation/model'
import type { ProviderKind } from '@/platform/db/generated/enums'
import { periodRefusals, standardRefusals } from './contracts'

type DirectForm = {
  /** what is concluded, as the model names it */
  readonly name: string
  /** the steps the draft and the signed contract stand behind; none where the model leaves the agreement to choice (T11) */
  readonly draft: string | null
  readonly contract: string | null
  /** the step that comes before the draft */
  readonly after: string | null
  /** whom it may be concluded with */
  readonly kinds: readonly ProviderKind[]
  /** the service is paid by the city */
  readonly paid: boolean
}

const direct = (name: string, code: string, kinds: readonly ProviderKind[]): DirectForm => ({
  name,
  draft: `${code}-01`,
  contract: `${code}-02`,
  after: null,
  kinds,
  paid: true,
})

/** Forms whose contract or agreement does not come from a choice among offers (OPEN-06, T11). */
export const directForms = {
  sharedServices: direct('Umowa o współpracy albo porozumienie komunalne', 'UDO', ['publicUnit']),
  publicPartnership: direct('Porozumienie między jednostkami samorządu', 'PPUB', ['publicUnit']),
  privatePartnership: direct('Umowa o partnerstwie publiczno-prywatnym', 'PPP', ['business']),
  statutoryForm: direct('Porozumienie na podstawie ustawy szczególnej', 'SZCZ', [
    'publicUnit',
    'ngo',
    'business',
  ]),
  ngoOwnFunds: {
    name: 'Porozumienie o zasadach współpracy',
    draft: null,
    contract: null,
    after: 'NGOS-01',
    kinds: ['ngo'],
    paid: false,
  },
} as const satisfies Partial<Record<RealisationForm, DirectForm>>

/** The way to the contract of a form that does not choose among offers; null for the other forms. */
export const directForm = (form: RealisationForm | null): DirectForm | null =>
  Object.entries(directForms).find(([one]) => one === form)?.[1] ?? null

/** Why forms that stay in the city's own structures need no contract, and what stands in its place. */
export const contractless: Partial<
  Record<RealisationForm, { readonly why: string; readonly instead: string }>
> = {
  ownStructures: {
    why: 'Usługę wykonuje własna komórka albo stanowisko ośrodka: ośrodek nie zawiera umowy sam ze sobą.',
    instead:
      'Zamiast umowy jest zarządzenie dyrektora (krok OWN-02), a wykonawcą jest inna komórka niż ta, która organizuje usługę (R-012).',
  },
  municipalUnit: {
    why: 'Usługę wykonuje inna jednostka organizacyjna tego samego miasta: miasto nie zawiera umowy samo ze sobą.',
    instead:
      'Zamiast umowy jest upoważnienie ośrodka do nadzoru nad usługą w tej jednostce (krok JED-02, R-070).',
  },
}

export type DirectContract = {
  readonly form: RealisationForm
  /** the process goes on: nobody ended or cancelled it */
  readonly running: boolean
  readonly stage: ServiceStageState
  readonly stepsDone: readonly string[]
  readonly provider: { readonly name: string; readonly kind: ProviderKind; readonly open: boolean } | null
  /** another contract of this process that is a draft or still runs */
  readonly other: { readonly number: string; readonly until: LocalDate | null } | null
  readonly from: LocalDate
  readonly until: LocalDate
  readonly amount: number
  /** the cost of a year the process was planned with; 0 when none was planned */
  readonly yearlyCost: number
  readonly standardClause: boolean
}

/** Why the contract of such a form cannot be prepared now, before anything is typed. */
export function directStartRefusals({
  form,
  running,
  stage,
  stepsDone,
  other,
}: Pick<DirectContract, 'form' | 'running' | 'stage' | 'stepsDone' | 'other'>): Refusal[] {
  const way = directForm(form)
  if (way === null) return [refusal('contract.form', 'W tej formie realizacji nie zawiera się takiej umowy.')]
  if (!running)
    return [
      refusal('contract.process', 'Proces nie jest w toku.', 'Umowę zawiera się w nowym cyklu procesu.'),
    ]
  if (stage === 'notStarted')
    return [
      refusal(
        'contract.stage',
        'Wybór wykonawcy jeszcze się nie zaczął (R-027).',
        'Najpierw zakończ wcześniejsze etapy procesu.',
      ),
    ]
  if (way.after !== null && !stepsDone.includes(way.after))
    return [
      refusal(
        'contract.rules',
        `Porozumienie przyjmuje uzgodnione zasady współpracy: krok ${way.after} nie jest zrobiony (R-062).`,
        `Zapisz krok ${way.after} w zakładce „Etapy”.`,
      ),
    ]
  if (other === null) return []
  return other.until === null
    ? [
        refusal(
          'contract.other',
          `Projekt ${other.number} już czeka na podpisanie.`,
          'Otwórz go i popraw zamiast zakładać drugi.',
        ),
      ]
    : [
        refusal(
          'contract.other',
          `Umowa ${other.number} obowiązuje do ${formatDate(other.until)}.`,
          'Zmień ją aneksem albo najpierw ją rozwiąż.',
        ),
      ]
}

/** Why these terms do not hold: with whom, for how long, for how much, by which standard. */
export function directContractRefusals(facts: DirectContract): Refusal[] {
  const start = directStartRefusals(facts)
  if (start.length > 0) return start
  return [
    ...partnerRefusals(facts),
    ...standardRefusals(facts.standardClause),
    ...periodRefusals(facts.from, facts.until),
    ...directAmountRefusals(facts),
  ]
}

const kindWords: Record<ProviderKind, string> = {
  publicUnit: 'jednostką publiczną',
  ngo: 'organizacją pozarządową',
  business: 'przedsiębiorcą',
}

function partnerRefusals({ form, provider }: DirectContract): Refusal[] {
  const way = directForm(form)
  if (provider === null)
    return [
      refusal(
        'contract.provider',
        'Nie wskazano, z kim umowa jest zawierana (R-138).',
        'Wybierz wykonawcę z rejestru; nowego najpierw wpisz do rejestru.',
      ),
    ]
  if (!provider.open)
    return [
      refusal(
        'contract.provider.closed',
        `„${provider.name}” jest wykreślony z rejestru wykonawców.`,
        'Wybierz innego wykonawcę.',
      ),
    ]
  return way === null || way.kinds.includes(provider.kind)
    ? []
    : [
        refusal(
          'contract.provider.kind',
          `W tej formie umowę zawiera się z ${way.kinds.map((kind) => kindWords[kind]).join(' albo ')}, a „${provider.name}” to kto inny.`,
          'Wybierz innego wykonawcę albo sprawdź jego rodzaj w rejestrze.',
        ),
      ]
}

/** Every year begun may cost what a year was planned to cost; who has other funds is paid nothing. */
export function directAmountRefusals({
  form,
  amount,
  from,
  until,
  yearlyCost,
}: Pick<DirectContract, 'form' | 'amount' | 'from' | 'until' | 'yearlyCost'>): Refusal[] {
  if (directForm(form)?.paid === false)
    return amount === 0
      ? []
      : [
          refusal(
            'contract.amount',
            'Organizacja wykonuje tę usługę z innych środków niż miasta: kwota jest zerowa (R-053, R-062).',
            'Wpisz 0 albo zmień formę realizacji.',
          ),
        ]
  let years = 1
  while (until >= addYears(from, years)) years += 1
  const most = yearlyCost * years
  return yearlyCost === 0 || amount <= most
    ? []
    : [
        refusal(
          'contract.amount',
          `Kwota umowy jest wyższa niż zaplanowany koszt: ${formatMoney(most)} (R-050).`,
          'Wpisz kwotę nie wyższą albo popraw koszt w etapie finansowania.',
        ),
      ]
}
