import { defineWorkflow } from '@/platform/workflow/define-workflow'
import { proceedingStateLabels } from '@/domains/benefits/labels'
import { proceedingConditions, type ProceedingFacts } from '@/domains/benefits/proceeding-conditions'

export type { ProceedingFacts }

/** States in which the case is led, before a decision is handed over. */
const led = ['applied', 'examined', 'referred', 'awaitingCertificate', 'readyForDecision'] as const

/** The benefits proceeding (model 3.B.3, 3.B.8): from the application to the decision in force. */
export const proceedingWorkflow = defineWorkflow<ProceedingFacts>()({
  name: 'proceeding',
  title: 'Postępowanie w sprawie świadczenia',
  states: proceedingStateLabels,
  initial: 'applied',
  final: ['inForce', 'withdrawn', 'overturned', 'overturnedInPart'],
  conditions: proceedingConditions,
  transitions: {
    examine: {
      label: 'Zakończ własną część badania',
      from: ['applied'],
      to: 'examined',
      permission: 'benefits.examination.write',
      requires: ['modelPath', 'pilotAnswered', 'informed', 'interviewSubmitted', 'ownChecksAnswered'],
    },
    interviewRefused: {
      label: 'Odnotuj brak zgody na wywiad',
      from: ['applied'],
      to: 'readyForDecision',
      permission: 'benefits.interview.write',
      requires: ['informed'],
    },
    refer: {
      label: 'Wystaw skierowanie',
      from: ['examined'],
      to: 'referred',
      permission: 'benefits.referral.issue',
      requires: ['modelPath', 'pilotAnswered', 'noOpenReferral'],
    },
    acceptReferral: {
      label: 'Pracownik socjalny przyjął skierowanie',
      from: ['referred'],
      to: 'awaitingCertificate',
      permission: 'benefits.examination.write',
    },
    complete: {
      label: 'Zakończ badanie sytuacji',
      from: ['examined', 'referred', 'awaitingCertificate'],
      to: 'readyForDecision',
      permission: 'benefits.examination.write',
      requires: [
        'modelPath',
        'pilotAnswered',
        'interviewSubmitted',
        'certificatePresent',
        'termsSettled',
        'examinationComplete',
        'incomeConfirmed',
        'calculated',
      ],
    },
    takeStandardPath: {
      label: 'Przejdź na ścieżkę standardową (brak zgody na udział w pilotażu)',
      from: ['examined', 'referred', 'awaitingCertificate'],
      to: 'applied',
      permission: 'benefits.pilot.record',
    },
    completeStandard: {
      label: 'Zakończ postępowanie dowodowe (ścieżka standardowa)',
      from: ['applied'],
      to: 'readyForDecision',
      permission: 'benefits.examination.write',
      requires: ['standardPath', 'informed', 'interviewSubmitted', 'incomeConfirmed', 'calculated'],
    },
    reopenStandard: {
      label: 'Wróć do postępowania dowodowego (ścieżka standardowa)',
      from: ['readyForDecision'],
      to: 'applied',
      permission: 'benefits.examination.write',
      requires: ['standardPath'],
    },
    reopen: {
      label: 'Wróć do badania sytuacji',
      from: ['readyForDecision'],
      to: 'examined',
      permission: 'benefits.examination.write',
      requires: ['modelPath'],
    },
    submit: {
      label: 'Przekaż do podpisu',
      from: ['readyForDecision', 'discontinuing'],
      to: 'awaitingSignature',
      permission: 'benefits.decision.submit',
      requires: [
        'partyAlive',
        'certificatePresent',
        'termsSettled',
        'examinationComplete',
        'incomeConfirmed',
        'draftExists',
        'decisionComplete',
      ],
    },
    return: {
      label: 'Zwróć do poprawy',
      from: ['awaitingSignature'],
      to: 'readyForDecision',
      permission: 'benefits.decision.return',
      requires: ['decides'],
    },
    returnDiscontinuance: {
      label: 'Zwróć do poprawy projekt umorzenia',
      from: ['awaitingSignature'],
      to: 'discontinuing',
      permission: 'benefits.decision.return',
      requires: ['discontinues'],
    },
    sign: {
      label: 'Podpisz decyzję',
      from: ['awaitingSignature'],
      to: 'decided',
      permission: 'benefits.decision.sign',
      requires: [
        'partyAlive',
        'examinationComplete',
        'factsUnchanged',
        'decisionComplete',
        'authorised',
        'notTheDrafter',
      ],
      differentPersonThan: 'submit',
    },
    deliver: {
      label: 'Odnotuj doręczenie',
      from: ['decided'],
      to: 'delivered',
      permission: 'benefits.decision.deliver',
    },
    deliveryStruck: {
      label: 'Wykreśl doręczenie odnotowane omyłkowo albo wadliwe',
      from: ['delivered', 'inForce'],
      to: 'decided',
      permission: 'benefits.decision.deliver',
    },
    putInForce: {
      label: 'Uznaj decyzję za ostateczną',
      from: ['delivered'],
      to: 'inForce',
      permission: 'benefits.decision.deliver',
      requires: ['final', 'noAppealWaiting'],
    },
    appealInTime: {
      label: 'Odnotuj odwołanie wniesione w terminie, które przyszło po uznaniu decyzji za ostateczną',
      from: ['inForce'],
      to: 'delivered',
      permission: 'benefits.decision.appeal',
    },
    overturn: {
      label: 'Odnotuj uchylenie decyzji',
      from: ['delivered', 'inForce'],
      to: 'overturned',
      permission: 'benefits.decision.appeal',
    },
    overturnInPart: {
      label: 'Odnotuj uchylenie decyzji w części',
      from: ['delivered', 'inForce'],
      to: 'overturnedInPart',
      permission: 'benefits.decision.appeal',
    },
    appealStruck: {
      label: 'Wykreśl odwołanie odnotowane omyłkowo, od którego wyniku zależał stan decyzji',
      from: ['inForce', 'overturned', 'overturnedInPart'],
      to: 'delivered',
      permission: 'benefits.decision.appeal',
    },
    outcomeTakenBack: {
      label: 'Cofnij omyłkowy wynik odwołania, od którego zależał stan decyzji',
      from: ['inForce', 'overturned', 'overturnedInPart'],
      to: 'delivered',
      permission: 'benefits.decision.appeal',
    },
    discontinue: {
      label: 'Przygotuj umorzenie postępowania',
      from: [...led],
      to: 'discontinuing',
      permission: 'benefits.proceeding.discontinue',
      requires: ['partyAlive'],
    },
    resumeApplication: {
      label: 'Wróć do prowadzenia sprawy, której jeszcze nie badano',
      from: ['discontinuing'],
      to: 'applied',
      permission: 'benefits.proceeding.discontinue',
    },
    resumeExamination: {
      // a referral has no purpose any more once the case is discontinued: a new one is issued from here
      label: 'Wróć do prowadzenia sprawy w trakcie badania',
      from: ['discontinuing'],
      to: 'examined',
      permission: 'benefits.proceeding.discontinue',
    },
    resumeDecision: {
      label: 'Wróć do prowadzenia sprawy gotowej do decyzji',
      from: ['discontinuing'],
      to: 'readyForDecision',
      permission: 'benefits.proceeding.discontinue',
    },
    partyDied: {
      label: 'Zakończ bez decyzji po zgonie strony',
      from: [...led, 'discontinuing'],
      to: 'withdrawn',
      permission: 'benefits.proceeding.endAfterDeath',
      requires: ['partyDied'],
    },
  },
})

export type ProceedingTransition = (typeof proceedingWorkflow.names)[number]

/** The states in the order of the path, for the stage bar; an end without a decision and a decision set aside are off it. */
export const proceedingPath = [
  'applied',
  'examined',
  'referred',
  'awaitingCertificate',
  'readyForDecision',
  'awaitingSignature',
  'decided',
  'delivered',
  'inForce',
] as const

/** The same of a case that is discontinued: what was not reached is left out, the discontinuance comes before the signature. */
export const discontinuedPath = [
  ...proceedingPath.slice(0, 5),
  'discontinuing',
  ...proceedingPath.slice(5),
] as const
