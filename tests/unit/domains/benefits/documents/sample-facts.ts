import { localDate, yearMonth } from '@/kernel/local-date'
import { zloty } from '@/kernel/money'
import type { AdministrativeDecisionInput } from '@/domains/casework/documents/administrative-decision'
import { requestSubject, defaultRuling } from '@/domains/benefits/documents/decision-texts/ruling'
import { defaultFactualReasons } from '@/domains/benefits/documents/decision-texts/factual-reasons'
import { defaultDuties, defaultLegalBasis } from '@/domains/benefits/documents/decision-texts/legal-basis'
import { defaultLegalReasons } from '@/domains/benefits/documents/decision-texts/legal-reasons'
import type { CommonFacts, DecisionFacts } from '@/domains/benefits/documents/decision-texts/facts'
import { anna, decision, jan } from '@tests/unit/domains/casework/documents/sample-letters'

const family: CommonFacts = {
  gender: 'female',
  applicationOn: localDate('2026-11-05'),
  interviewOn: localDate('2026-11-12'),
  household: { kind: 'family', size: 3 },
  income: {
    month: yearMonth('2026-10'),
    lines: [
      {
        who: 'Anna',
        kind: 'zasiłek rodzinny z dodatkami',
        amount: zloty(230),
        evidence: 'decyzja z 3.01.2026',
      },
      { who: 'Ola', kind: 'alimenty', amount: zloty(900), evidence: 'wyrok i potwierdzenia wpłat' },
    ],
    total: zloty(1130),
    perPerson: 37667,
  },
  criterion: { perPerson: zloty(823), household: zloty(2469) },
  reasonsForHelp: ['bezrobocie', 'potrzeba ochrony macierzyństwa lub wielodzietności'],
  certificates: {
    unusedResources: { issuedOn: localDate('2026-11-18'), possess: true },
    terms: { issuedOn: localDate('2026-11-20'), agreedOn: localDate('2026-11-20'), updated: false },
  },
  examination: {
    bad1: { answer: 'yes', why: 'utrata pracy 30 września 2026 r., bez prawa do zasiłku dla bezrobotnych' },
    bad2a: { answer: 'no', why: 'wszystkie przysługujące świadczenia rodzinne są pobierane' },
    bad3: { answer: 'no', why: 'brak środków na żywność i czynsz' },
    bad4: { answer: 'yes', why: 'dochód niższy od kryterium' },
    bad5: { answer: 'yes', why: 'nie stwierdzono majątku innego niż wyposażenie mieszkania' },
    bad6: { answer: 'yes', why: 'spełnione' },
  },
  evidence: ['zaświadczenie z urzędu pracy z 6 listopada 2026 r.'],
}

const single: CommonFacts = {
  ...family,
  gender: 'male',
  household: { kind: 'single', size: 1 },
  income: { month: yearMonth('2026-10'), lines: [], total: 0, perPerson: 0 },
  criterion: { perPerson: zloty(1010), household: zloty(1010) },
  reasonsForHelp: ['niepełnosprawność'],
  certificates: { unusedResources: { issuedOn: localDate('2026-11-18'), possess: false } },
  examination: {},
  evidence: undefined,
}

const bank = {
  manner: 'bankAccount',
  account: '49 1020 2892 2276 3005 0000 0000',
  due: 'do 25. dnia każdego miesiąca',
} as const

export const decisionFacts = {
  periodicGrant: {
    ...family,
    outcome: 'grant',
    benefit: 'periodic',
    from: localDate('2026-11-01'),
    to: localDate('2027-01-31'),
    monthly: 66950,
    payment: bank,
    amountExplanation: [
      'Różnica między kryterium dochodowym rodziny (2469,00 zł) a dochodem (1130,00 zł) wynosi 1339,00 zł',
      'Zasiłek przyznano w wysokości 50% tej różnicy, czyli 669,50 zł',
    ],
  },
  periodicRefusal: {
    ...family,
    outcome: 'refuse',
    benefit: 'periodic',
    income: {
      ...family.income,
      total: zloty(2600),
      perPerson: 86667,
      lines: [{ who: 'Anna', kind: 'wynagrodzenie za pracę', amount: zloty(2600) }],
    },
    grounds: [{ ground: 'incomeAboveCriterion' }],
  },
  targetedGrant: {
    ...single,
    outcome: 'grant',
    benefit: 'targeted',
    amount: zloty(1200),
    purpose: 'zakup opału na sezon grzewczy',
    payment: { manner: 'cashDesk', place: 'w kasie ośrodka', due: 'w dniu 27 listopada 2026 r.' },
    amountExplanation: ['Koszt zakupu tony węgla z dowozem wynosi 1600,00 zł', 'Przyznano 75% tego kosztu'],
  },
  targetedRefusal: {
    ...single,
    outcome: 'refuse',
    benefit: 'targeted',
    purpose: 'zakup telewizora',
    grounds: [{ ground: 'needNotNecessary', details: 'W mieszkaniu jest sprawny odbiornik telewizyjny' }],
  },
  permanentGrant: {
    ...single,
    outcome: 'grant',
    benefit: 'permanent',
    from: localDate('2026-11-01'),
    to: null,
    monthly: zloty(1229),
    incapacity:
      'orzeczenie powiatowego zespołu z 2 lutego 2026 r. o znacznym stopniu niepełnosprawności na stałe',
    payment: { manner: 'postalOrder', due: 'do 20. dnia każdego miesiąca' },
    amountExplanation: [
      '130% kryterium dochodowego osoby samotnie gospodarującej wynosi 1313,00 zł; po odjęciu dochodu (0,00 zł) pozostaje 1313,00 zł',
      'Zasiłek nie może być wyższy niż 1229,00 zł, dlatego przyznano tę kwotę',
    ],
  },
  permanentRefusal: {
    ...single,
    outcome: 'refuse',
    benefit: 'permanent',
    grounds: [
      {
        ground: 'conditionsNotMet',
        details:
          'Nie przedstawiono orzeczenia o całkowitej niezdolności do pracy ani o znacznym lub umiarkowanym stopniu niepełnosprawności',
      },
      { ground: 'noCooperation' },
    ],
  },
} satisfies Record<string, DecisionFacts>

/** A whole decision written from facts, the way the command prepares a draft. */
export const decisionFrom = (facts: DecisionFacts): AdministrativeDecisionInput => ({
  ...decision,
  party: facts.gender === 'female' ? anna : jan,
  request: { receivedOn: facts.applicationOn, subject: requestSubject(facts) },
  legalBasis: defaultLegalBasis(facts),
  ruling: [...defaultRuling(facts)],
  reasons: {
    extent: 'full',
    factual: [...defaultFactualReasons(facts)],
    legal: [...defaultLegalReasons(facts)],
  },
  instruction: { ...decision.instruction, duties: [...defaultDuties(facts)] },
})
