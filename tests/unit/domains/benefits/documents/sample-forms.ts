import type { z } from 'zod'
import { localDate } from '@/kernel/local-date'
import { zloty } from '@/kernel/money'
import type { appealLetter } from '@/domains/benefits/documents/appeal-letter'
import type { applicationForHelp } from '@/domains/benefits/documents/application'
import type { familyInterviewRecord } from '@/domains/benefits/documents/family-interview-record'
import type { instructionConfirmation } from '@/domains/benefits/documents/instruction-confirmation'
import type { pilotConsent } from '@/domains/benefits/documents/pilot-consent'
import type { referralToSocialWorker } from '@/domains/benefits/documents/referral-to-social-worker'
import type { situationAssessment } from '@/domains/benefits/documents/situation-assessment'
import { interviewPart1V1 } from '@/domains/benefits/questionnaires/interview-part-1.v1'
import type { Answers } from '@/platform/questionnaire/model'
import { asRendered } from '@/platform/questionnaire/rendered'
import {
  anna,
  letter,
  letterhead,
  signedByBenefitsWorker,
  signedBySocialWorker,
  socialWorker,
} from '@tests/unit/domains/casework/documents/sample-letters'

export const confirmation: z.input<(typeof instructionConfirmation)['data']> = {
  letterhead,
  place: 'Żółwin',
  issuedOn: localDate('2026-11-05'),
  caseNumber: letter.caseNumber,
  client: anna,
  expectations: 'Pani Anna oczekuje wsparcia w opłaceniu czynszu i zakupie żywności do czasu podjęcia pracy.',
  benefits: ['zasiłek okresowy', 'zasiłek celowy', 'posiłek dla dzieci w szkole'],
  worker: signedByBenefitsWorker,
}

export const consentToPilot: z.input<(typeof pilotConsent)['data']> = {
  ...letter,
  issuedOn: localDate('2026-11-06'),
  client: anna,
  informedOn: localDate('2026-11-05'),
  worker: signedByBenefitsWorker,
}

export const appealPassedOn: z.input<(typeof appealLetter)['data']> = {
  ...letter,
  issuedOn: localDate('2026-11-17'),
  kolegium: 'Samorządowe Kolegium Odwoławcze w Jasnowcu',
  appellant: { name: anna.name, addressLines: anna.addressLines },
  appealForm: 'written',
  decision: {
    number: 'SW.5011.7.2026/D/1',
    issuedOn: localDate('2026-10-30'),
    subject: 'o przyznanie zasiłku okresowego',
    granted: false,
    deliveredOn: localDate('2026-11-02'),
    delivery: 'pocztą za potwierdzeniem odbioru',
  },
  filedOn: localDate('2026-11-13'),
  receivedOn: localDate('2026-11-16'),
  appealDueOn: localDate('2026-11-16'),
  position:
    'Strona nie zgodziła się na wywiad mimo dwóch wizyt i pouczenia o skutkach odmowy.\nZarzuty odwołania nie wskazują nowych okoliczności.',
  enclosures: ['Odwołanie z 13.11.2026', 'Akta sprawy SW.5011.7.2026', 'Decyzja z dowodem doręczenia'],
  caseWorker: { name: signedByBenefitsWorker.name, position: signedByBenefitsWorker.position },
}

export const application: z.input<(typeof applicationForHelp)['data']> = {
  letterhead,
  place: 'Żółwin',
  issuedOn: localDate('2026-11-05'),
  caseNumber: letter.caseNumber,
  applicant: { ...anna, pesel: '85021412340', phone: '600 000 000', bornOn: localDate('1985-02-14') },
  household: [
    {
      name: 'Ola Gżegżółka',
      bornOn: localDate('2015-06-01'),
      relation: 'córka',
      occupation: 'szkoła podstawowa',
    },
    { name: 'Staś Gżegżółka', bornOn: localDate('2019-03-08'), relation: 'syn', occupation: 'przedszkole' },
  ],
  requests: [
    { help: 'zasiłek okresowy', purpose: 'utrzymanie do czasu podjęcia pracy' },
    { help: 'zasiłek celowy', purpose: 'zakup opału', amount: zloty(1200) },
  ],
  justification: 'Straciłam pracę we wrześniu. Szukam nowej, ale oszczędności wystarczą na dwa tygodnie.',
  incomes: [
    { who: 'Anna', kind: 'zasiłek rodzinny z dodatkami', amount: zloty(230) },
    { who: 'Ola', kind: 'alimenty', amount: zloty(900) },
  ],
  payment: { manner: 'bankAccount', account: '49 1020 2892 2276 3005 0000 0000', holder: anna.name },
  attachments: ['zaświadczenie z urzędu pracy', 'umowa najmu'],
}

export const interviewAnswers: Answers = {
  visitedOn: '2026-11-12',
  visitPlace: 'home',
  visitPresent: 'Anna, Ola, Staś; pracownik socjalny',
  visitJoint: true,
  personName: anna.name,
  personPesel: '85021412340',
  personCitizenship: 'polskie',
  personMarital: 'divorced',
  personAddress: 'ul. Polna 5 m. 3, 26-199 Żółwin',
  householdKind: 'family',
  householdMembers: [
    { name: 'Ola Gżegżółka', bornOn: '2015-06-01', relation: 'córka', occupation: 'szkoła' },
    { name: 'Staś Gżegżółka', bornOn: '2019-03-08', relation: 'syn', occupation: 'przedszkole' },
  ],
  housingTitle: 'market',
  housingArea: 48.5,
  housingEquipment: ['electricity', 'water', 'toilet', 'stove'],
  housingArrears: true,
  housingArrearsAmount: 240000,
  incomeLines: [{ name: 'Ola', kind: 'alimenty', amount: 90000, evidence: 'wyrok' }],
  incomeTotal: 113000,
  needsOwnWords: 'Chcę stanąć na nogi i nie stracić mieszkania.',
  needsKinds: ['money', 'socialWork'],
  needsSocialWork: 'yes',
  reasons: ['unemployment', 'motherhood'],
  diagnosis:
    'Trudna sytuacja powstała po utracie pracy. Matka samodzielnie wychowuje dwoje dzieci. Ma doświadczenie w handlu i wsparcie siostry.',
  diagnosisStrengths: 'Doświadczenie zawodowe, dobre relacje z siostrą, gotowość do pracy.',
  bad1: 'yes',
  bad1Why: 'Utrata pracy 30 września 2026 r.',
  conclusions: 'Uzasadnione jest przyznanie zasiłku okresowego i objęcie rodziny pracą socjalną.',
  planHelp: [{ form: 'periodic', size: '669,50 zł', period: 'XI 2026 – I 2027', purpose: 'utrzymanie' }],
  planOwnActions: 'Rejestracja w urzędzie pracy, złożenie trzech ofert w miesiącu.',
  planAgreed: true,
}

export const interviewRecord: z.input<(typeof familyInterviewRecord)['data']> = {
  letterhead,
  issuedOn: localDate('2026-11-12'),
  caseNumber: letter.caseNumber,
  client: anna,
  interview: asRendered(interviewPart1V1, interviewAnswers),
  conductedBy: signedByBenefitsWorker,
  socialWorker: signedBySocialWorker,
}

export const assessment: z.input<(typeof situationAssessment)['data']> = {
  letterhead,
  issuedOn: localDate('2026-11-20'),
  caseNumber: letter.caseNumber,
  client: anna,
  items: [
    {
      code: 'bad1',
      answer: 'yes',
      why: 'Utrata pracy 30 września 2026 r.',
      evidence: ['zaświadczenie z urzędu pracy'],
    },
    { code: 'bad2a', answer: 'no', why: 'Wszystkie przysługujące świadczenia są pobierane.', evidence: [] },
    {
      code: 'bad2b',
      answer: 'yes',
      why: 'Według zaświadczenia pracownika socjalnego.',
      evidence: ['zał. 4'],
    },
    { code: 'bad3', answer: 'no', why: 'Brak środków na żywność i czynsz.', evidence: ['wywiad'] },
    { code: 'bad4', answer: 'yes', why: 'Dochód rodziny 1130,00 zł, kryterium 2469,00 zł.', evidence: [] },
    { code: 'bad5', answer: 'yes', why: 'Nie stwierdzono majątku.', evidence: ['oświadczenie'] },
    { code: 'bad6', answer: 'yes', why: 'Warunki art. 38 są spełnione.', evidence: [] },
    { code: 'bad7', answer: 'yes', why: 'Określono zasady współdziałania.', evidence: ['zał. 5'] },
  ],
  certificates: ['zał. 4 z dnia 18.11.2026', 'zał. 5 z dnia 20.11.2026'],
  assessedBy: signedByBenefitsWorker,
}

export const referral: z.input<(typeof referralToSocialWorker)['data']> = {
  ...letter,
  issuedOn: localDate('2026-11-13'),
  client: anna,
  aims: ['unusedResources', 'termsOfCooperation'],
  socialWorker,
  district: 'Rejon II – Śródmieście',
  contactBy: localDate('2026-11-20'),
  contact: 'tel. 41 200 00 22, pokój 3, poniedziałek–piątek 7:30–10:00',
  issuedBy: signedByBenefitsWorker,
}
