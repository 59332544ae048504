import { formatMoney } from '@/kernel/money'
import { formatDateInWords, formatMonth, plural } from '@/kernel/polish'
import { politeForms, type PoliteForms } from '@/domains/casework/documents/polite-forms'
import type { AssessmentCode } from '../../questionnaires/assessment-items'
import type { CommonFacts, DecisionFacts, RefusalFacts, RefusalGround } from './facts'
import { requestSubject } from './ruling'
import { sentence } from './sentence'

/**
 * Factual reasons as first written (art. 107 § 3 KPA): what was proved and on what evidence, one paragraph each.
 * The worker may edit them before the decision is signed.
 */
export function defaultFactualReasons(facts: DecisionFacts): readonly string[] {
  const forms = politeForms(facts.gender)
  return [
    applicationParagraph(facts, forms),
    householdParagraph(facts, forms),
    ...reasonsParagraph(facts),
    incomeParagraph(facts),
    criterionParagraph(facts),
    ...certificateParagraphs(facts, forms),
    ...examinationParagraphs(facts),
    ...outcomeParagraphs(facts),
  ]
}

function applicationParagraph(facts: DecisionFacts, forms: PoliteForms): string {
  const sources = [
    ...(facts.interviewOn === undefined
      ? []
      : [`rodzinny wywiad środowiskowy przeprowadzony dnia ${formatDateInWords(facts.interviewOn)}`]),
    ...(facts.evidence ?? []),
  ]
  const application = `Dnia ${formatDateInWords(facts.applicationOn)} ${forms.verb('złożyła', 'złożył')} ${forms.who} wniosek ${requestSubject(facts)}.`
  return sources.length === 0
    ? application
    : `${application} Stan faktyczny ustalono na podstawie następujących dowodów: ${sentence(sources.join('; '))}`
}

function householdParagraph({ household }: CommonFacts, forms: PoliteForms): string {
  if (household.kind === 'single') {
    return `Z zebranych dowodów wynika, że jest ${forms.who} osobą samotnie gospodarującą.`
  }
  const others = household.size - 1
  return `Z zebranych dowodów wynika, że mieszka i gospodaruje ${forms.who} wspólnie z ${others} ${plural(others, 'osobą', 'osobami', 'osobami')}. Rodzina liczy ${household.size} ${plural(household.size, 'osobę', 'osoby', 'osób')}.`
}

function reasonsParagraph({ reasonsForHelp }: CommonFacts): readonly string[] {
  if (reasonsForHelp.length === 0) return []
  const which = reasonsForHelp.length === 1 ? 'powód wymieniony' : 'powody wymienione'
  return [
    `W sprawie ${plural(reasonsForHelp.length, 'występuje', 'występują', 'występuje')} ${which} w art. 7 ustawy o pomocy społecznej: ${reasonsForHelp.join(', ')}.`,
  ]
}

function incomeParagraph({ income, household }: CommonFacts): string {
  const month = `Za miesiąc ${formatMonth(income.month)} r.`
  const whose = household.kind === 'single' ? 'dochód' : 'dochód rodziny'
  const why =
    income.lostIncome === true
      ? ' Uwzględniono miesiąc złożenia wniosku, ponieważ nastąpiła utrata dochodu.'
      : ''
  if (income.lines.length === 0) return `${month} nie osiągnięto dochodu.${why}`
  const lines = income.lines.map(
    (line) =>
      `${line.kind} (${line.who}) – ${formatMoney(line.amount)}${line.evidence === undefined ? '' : `, dowód: ${line.evidence}`}`,
  )
  return `${month} ustalono ${whose} w łącznej kwocie ${formatMoney(income.total)}. ${plural(lines.length, 'Składa', 'Składają', 'Składa')} się na niego: ${sentence(lines.join('; '))}${belowZero(income)}${why}`
}

/** A person's income is nothing at the least, so the parts need not make the sum: the reader is told why. */
function belowZero({ lines, total }: CommonFacts['income']): string {
  return lines.reduce((sum, { amount }) => sum + amount, 0) === total
    ? ''
    : ' Dochód osoby, u której odliczenia są wyższe niż przychód, wynosi 0,00 zł.'
}

/** The comparison itself, in words and figures; says nothing that the figures do not. */
function criterionParagraph({ criterion, household, income }: CommonFacts): string {
  if (household.kind === 'single') {
    return `Kryterium dochodowe osoby samotnie gospodarującej wynosi ${formatMoney(criterion.perPerson)}. ${comparison(income.total, criterion.perPerson)}`
  }
  return `Dochód na osobę w rodzinie wynosi ${formatMoney(income.perPerson)}. Kryterium dochodowe na osobę w rodzinie wynosi ${formatMoney(criterion.perPerson)}, a kryterium dochodowe rodziny ${formatMoney(criterion.household)} (${household.size} × ${formatMoney(criterion.perPerson)}). ${comparison(income.total, criterion.household)}`
}

function comparison(income: number, criterion: number): string {
  if (income === criterion) return 'Dochód jest równy kryterium.'
  const difference = formatMoney(Math.abs(criterion - income))
  return income < criterion
    ? `Dochód jest niższy od kryterium o ${difference}.`
    : `Dochód przekracza kryterium o ${difference}.`
}

function certificateParagraphs({ certificates }: CommonFacts, forms: PoliteForms): readonly string[] {
  const { unusedResources, terms, cooperation = [] } = certificates
  return [
    ...(unusedResources === undefined
      ? []
      : [
          `Z zaświadczenia pracownika socjalnego z dnia ${formatDateInWords(unusedResources.issuedOn)} wynika, że ${unusedResources.possess ? 'posiada' : 'nie posiada'} ${forms.who} ${unusedResources.possess ? 'niewykorzystane zasoby niematerialne i możliwości' : 'niewykorzystanych zasobów niematerialnych i możliwości'} dla rozwiązania trudnej sytuacji.`,
        ]),
    ...(terms === undefined
      ? []
      : [
          `Dnia ${formatDateInWords(terms.agreedOn)} pracownik socjalny ${terms.updated ? 'zaktualizował' : 'określił'} z ${forms.withWhom} zasady współdziałania w rozwiązaniu trudnej sytuacji życiowej (zaświadczenie z dnia ${formatDateInWords(terms.issuedOn)}).`,
        ]),
    ...cooperation.map(
      (month) =>
        `Z zaświadczenia z dnia ${formatDateInWords(month.issuedOn)} wynika, że za miesiąc ${formatMonth(month.month)} r. ${month.cooperates ? 'potwierdzono współdziałanie' : 'stwierdzono brak współdziałania'} w rozwiązaniu trudnej sytuacji życiowej.`,
    ),
  ]
}

/** Lead of the paragraph for each check whose finding the earlier paragraphs do not already give. */
const EXAMINATION_LEADS: Partial<Record<AssessmentCode, string>> = {
  bad1: 'Przyczyny trudnej sytuacji',
  bad2a: 'Własne uprawnienia i zasoby materialne',
  bad3: 'Zaspokojenie niezbędnych potrzeb',
  bad5: 'Sytuacja majątkowa w zestawieniu z dochodem',
  bad6: 'Szczegółowe warunki przyznania świadczenia',
  mon1: 'Wykorzystanie dotychczasowych świadczeń i własnych zasobów',
}

function examinationParagraphs({ examination }: CommonFacts): readonly string[] {
  return Object.entries(EXAMINATION_LEADS).flatMap(([code, lead]) => {
    const found = examination[code as AssessmentCode]
    return found === undefined || found.answer === 'notApplicable' || found.why.trim() === ''
      ? []
      : [`${lead}: ${sentence(found.why)}`]
  })
}

function outcomeParagraphs(facts: DecisionFacts): readonly string[] {
  if (facts.outcome === 'grant') {
    return [
      ...(facts.benefit === 'permanent'
        ? [`Niezdolność do pracy potwierdza ${sentence(facts.incapacity)}`]
        : []),
      ...(facts.amountExplanation.length === 0
        ? []
        : [
            `Wysokość zasiłku ustalono w następujący sposób. ${facts.amountExplanation.map(sentence).join(' ')}`,
          ]),
    ]
  }
  return facts.grounds.map(({ ground, details }) => {
    const fact = ground === 'incomeAboveCriterion' ? incomeFact(facts) : FACT_OF_REFUSAL[ground]
    return details === undefined ? fact : `${fact} ${sentence(details)}`
  })
}

/** Zasiłek okresowy and stały ask for an income below the criterion: one that equals it is too high, but does not exceed it. */
function incomeFact({ benefit, incomeFindings = [] }: RefusalFacts): string {
  if (benefit === 'targeted')
    return 'Ustalony dochód przekracza kryterium dochodowe, dlatego warunek dochodowy nie jest spełniony.'
  return incomeFindings.length > 0
    ? `${incomeFindings.join(' ')} Warunek dochodowy nie jest więc spełniony.`
    : 'Ustalony dochód nie jest niższy od kryterium dochodowego, dlatego warunek dochodowy nie jest spełniony.'
}

const FACT_OF_REFUSAL: Record<Exclude<RefusalGround, 'incomeAboveCriterion'>, string> = {
  noReasonForHelp:
    'Nie stwierdzono żadnego z powodów wymienionych w art. 7 ustawy o pomocy społecznej ani innych okoliczności uzasadniających udzielenie pomocy.',
  ownResources:
    'Ustalono, że trudną sytuację można przezwyciężyć, wykorzystując własne uprawnienia, zasoby i możliwości.',
  noCooperation: 'Stwierdzono brak współdziałania w rozwiązywaniu trudnej sytuacji życiowej.',
  misuse:
    'Stwierdzono, że świadczenia lub własne zasoby finansowe były marnotrawione albo wykorzystywane niezgodnie z przeznaczeniem.',
  propertyDisproportion:
    'Stwierdzono dysproporcję między udokumentowaną wysokością dochodu a sytuacją majątkową, która wskazuje, że trudną sytuację można przezwyciężyć, wykorzystując własne zasoby majątkowe.',
  conditionsNotMet: 'Nie są spełnione szczegółowe warunki przyznania tego świadczenia.',
  needNotNecessary: 'Zgłoszona potrzeba nie jest niezbędną potrzebą bytową.',
  limitedMeans:
    'Środki przeznaczone na ten rodzaj pomocy nie pozwalają zaspokoić wszystkich zgłoszonych potrzeb. Pierwszeństwo mają potrzeby pilniejsze, bez których zaspokojenia zagrożone byłoby życie lub zdrowie.',
  interviewRefused:
    'Nie wyrażono zgody na przeprowadzenie rodzinnego wywiadu środowiskowego lub jego aktualizacji.',
}
