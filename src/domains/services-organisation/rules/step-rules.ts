import { isLocalDate, type LocalDate } from '@/kernel/calendar-day'
import { refusal, type Refusal } from '@/kernel/refusal'
import {
  committeeRefusals,
  criteriaWarnings,
  fundingRefusals,
  fundingSources,
  offerTermRefusals,
  type FundingSource,
} from './choosing'
import { formProposalRefusals, ownStructuresSituations, type OwnStructuresSituation } from './form-choice'
import { contentOf, mayorDecides, type ProcessFacts, type StepFacts } from './process-facts'
import { formOf, listOf, missingContents, numberOf, textOf, type StepContent } from './step-content'
import type { CommitteeMember } from './choosing'

/** Who writes the step: what decides whether a decision is really that person's. */
export type Doer = {
  /** director, deputy or – where responsibility is dispersed – the head of the city department */
  readonly approver: boolean
  /** holds the mayor's authorisation for this kind of decision on its day */
  readonly authorised: boolean
}

/** A unit of the centre as an executor of the service. */
export type Executor = {
  readonly name: string
  readonly organises: boolean
  readonly delivers: boolean
  /** the coordinator of the process has a position in it */
  readonly employsCoordinator: boolean
}

export type StepRuleFacts = {
  readonly process: ProcessFacts
  readonly step: StepFacts
  readonly content: StepContent
  readonly doer: Doer
  readonly doneOn: LocalDate
  /** the workers chosen into a committee, with their positions */
  readonly committee: readonly CommitteeMember[]
  /** the unit of the centre named as the executor; null when no unit has this name (a single post) */
  readonly executor: Executor | null
}

/** Everything a step lacks before it is done: fields, and the rules of its table. The screen and the command ask this. */
export function contentRefusals(facts: StepRuleFacts): Refusal[] {
  const { step, content } = facts
  const missing = missingContents(step.code, content)
  return [...missing, ...(missing.length > 0 ? [] : rulesOf(facts)), ...decisionRefusals(facts)]
}

function rulesOf(facts: StepRuleFacts): Refusal[] {
  const { step, content, process } = facts
  switch (step.code) {
    case 'DIA-01':
      return toolRefusals(facts)
    case 'DIA-03':
      return sourceRefusals(facts)
    case 'FOR-01':
      return partRefusals(
        content,
        'organisationsFound',
        'providersFound',
        'Organizacji nie może być więcej niż wykonawców.',
      )
    case 'FOR-03':
      return proposalRefusals(facts)
    case 'FIN-02':
      return fundingRefusals(
        (Object.keys(fundingSources) as FundingSource[]).filter((source) =>
          listOf(content, 'sources').includes(source),
        ),
      )
    case 'UDPP-05':
      return publicationRefusals(facts)
    case 'UDPP-06':
    case 'PPN-06':
    case 'PZP-02':
      return process.form ? committeeRefusals(process.form, facts.committee) : []
    case 'UDPP-07':
      return partRefusals(content, 'correct', 'offers', 'Poprawnych ofert nie może być więcej niż złożonych.')
    case 'PZP-01':
      return textOf(content, 'priceReason') === ''
        ? criteriaWarnings(
            'procurement',
            listOf(content, 'criteria').map((one) => ({ price: one === 'price' })),
          )
        : []
    case 'OWN-01':
      return facts.executor === null ? [] : executorRefusals(facts.executor)
    case 'UDPP-13':
    case 'PPN-10':
    case 'PZP-06':
      return contractRefusals(facts)
    default:
      return []
  }
}

/** What the individual diagnosis must rest on. */
function toolRefusals({ process, step, content }: StepRuleFacts): Refusal[] {
  const rule =
    process.template === 'homeCare' ? 'R-035' : process.template === 'integrationClub' ? 'R-036' : null
  if (rule === null) return []
  const used = listOf(content, 'tools')
  return step.inputs
    .filter((tool) => !used.includes(tool))
    .map((tool, at) =>
      refusal(`tools.${at}`, `Nie odnotowano: ${tool} (${rule}).`, 'Zaznacz, gdy narzędzie wykorzystano.'),
    )
}

const obligatorySources: readonly (readonly [mark: string, rule: string, only: string | null])[] = [
  ['roczne sprawozdania', 'R-032', null],
  ['ocena zasobów', 'R-032', null],
  ['demograficznej', 'R-037', 'disabilityCounselling'],
  ['Orzekania', 'R-037', 'disabilityCounselling'],
]

/** The sources no information on needs is whole without. */
function sourceRefusals({ process, step, content }: StepRuleFacts): Refusal[] {
  const used = listOf(content, 'sources')
  return obligatorySources
    .filter(([, , only]) => only === null || only === process.template)
    .flatMap(([mark, rule]) =>
      step.inputs
        .filter((source) => source.includes(mark) && !used.includes(source))
        .map((source) =>
          refusal(
            `sources.${mark}`,
            `Informacja nie korzysta ze źródła: ${source} (${rule}).`,
            'Wykorzystaj je i zaznacz.',
          ),
        ),
    )
}

function partRefusals(content: StepContent, part: string, whole: string, message: string): Refusal[] {
  return numberOf(content, part) > numberOf(content, whole)
    ? [refusal(`content.${part}`, message, 'Popraw liczby.')]
    : []
}

/** What is published gives organisations the time the act asks for. */
function publicationRefusals({ process, doneOn }: StepRuleFacts): Refusal[] {
  const due = textOf(contentOf(process, 'UDPP-04'), 'offersDueOn')
  return isLocalDate(due) ? offerTermRefusals(doneOn, due) : []
}

function proposalRefusals({ process, content }: StepRuleFacts): Refusal[] {
  const form = formOf(content)
  if (form === null) return []
  const search = contentOf(process, 'FOR-01')
  const situation = (Object.keys(ownStructuresSituations) as OwnStructuresSituation[]).find(
    (one) => one === content['situation'],
  )
  return formProposalRefusals({
    form,
    service: process.template,
    group: process.group,
    providersFound: numberOf(search, 'providersFound'),
    organisationsFound: numberOf(search, 'organisationsFound'),
    providersSearch: textOf(search, 'providersSearch'),
    analysis: textOf(contentOf(process, 'FOR-02'), 'analysis'),
    localConditions: textOf(content, 'localConditions'),
    reasons: textOf(content, 'reasons'),
    whyNotOrganisations: textOf(content, 'whyNotOrganisations'),
    effortsOutside: textOf(content, 'effortsOutside'),
    situation: situation ?? null,
  })
}

/** Who organises a service does not perform it: another unit, without its coordinator. */
export function executorRefusals({ name, organises, delivers, employsCoordinator }: Executor): Refusal[] {
  return [
    ...(organises
      ? [
          refusal(
            'executor.organises',
            `Komórka „${name}” organizuje usługi, więc nie może ich wykonywać (R-012).`,
            'Wskaż inną komórkę albo stanowisko.',
          ),
        ]
      : delivers
        ? []
        : [
            refusal(
              'executor.area',
              `Komórka „${name}” nie ma obszaru „Wykonawstwo usług” (R-012).`,
              'Administrator przypisuje obszar w ustawieniach struktury.',
            ),
          ]),
    ...(employsCoordinator
      ? [
          refusal(
            'executor.coordinator',
            `W komórce „${name}” pracuje koordynator tego procesu: nie może nadzorować własnej komórki (R-013).`,
            'Wyznacz koordynatora z innej komórki albo wskaż inną komórkę.',
          ),
        ]
      : []),
  ]
}

const awarded: Readonly<Record<string, string>> = {
  'UDPP-13': 'UDPP-10',
  'PPN-10': 'PPN-07',
  'PZP-06': 'PZP-04',
}

/** A contract is with whom the award went to, and does not run backwards. */
function contractRefusals({ process, step, content }: StepRuleFacts): Refusal[] {
  const chosen = textOf(contentOf(process, awarded[step.code] ?? ''), 'contractor')
  const contractor = textOf(content, 'contractor')
  return [
    ...(contractor === chosen
      ? []
      : [
          refusal(
            'contract.contractor',
            `Umowę zawiera się z tym, kogo wybrano: „${chosen}” (R-139).`,
            'Wpisz tego wykonawcę albo popraw wybór.',
          ),
        ]),
    ...(textOf(content, 'until') < textOf(content, 'from')
      ? [refusal('contract.period', 'Umowa kończy się, zanim się zacznie (R-139).', 'Popraw daty.')]
      : []),
  ]
}

/** A decision by authorisation is written by the one who holds it; the mayor's is recorded with its number. */
function decisionRefusals({ step, content, doer }: StepRuleFacts): Refusal[] {
  if (!mayorDecides(step.actors) || content['decidedBy'] !== 'authorised') return []
  const rule = step.code === 'FOR-05' ? 'R-048' : 'R-059'
  if (!doer.approver)
    return [
      refusal(
        'decision.person',
        `Decyzję z upoważnienia prezydenta zapisuje osoba, która ją podjęła (${rule}).`,
        'Poproś dyrektora o podjęcie decyzji albo zapisz decyzję prezydenta.',
      ),
    ]
  return doer.authorised
    ? []
    : [
        refusal(
          'decision.authorisation',
          `Nie masz w rejestrze upoważnienia prezydenta do tej decyzji na ten dzień (${rule}).`,
          'Wpisz upoważnienie do rejestru w ustawieniach albo zapisz decyzję prezydenta.',
        ),
      ]
}
