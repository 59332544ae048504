import type { ReferralState } from '@/platform/db/generated/enums'
import type { DeskLine } from '@/platform/desk-line'

/** The record a notice speaks of, as far as its line needs it. */
export type NoticeFacts = {
  /** name of the person, or what stands for it */
  readonly who: string
  readonly subjectId: string
  readonly personId: string | null
  /** when a meeting is now: "27.11.2026, 09:30" */
  readonly meeting?: string | undefined
  readonly fileKind?: 'benefits' | 'socialWork' | undefined
  readonly proceeding?: { readonly id: string; readonly caseNumber: string } | undefined
  readonly referral?:
    | { readonly state: ReferralState; readonly retryOn: string | null; readonly fileId: string | null }
    | undefined
}

/** What a line says and where it leads; names come from the record it speaks of, never from the line itself. */
type Words = {
  readonly sentence: (facts: NoticeFacts) => string
  readonly href: (facts: NoticeFacts) => string
  readonly action: string
  readonly place?: DeskLine['place']
  readonly tone?: DeskLine['tone']
}

const inbox = '/swiadczenia?karta=od-pracownika-socjalnego'
const caseOf = (tab: string) => (facts: NoticeFacts) =>
  facts.proceeding ? `/swiadczenia/${facts.proceeding.id}?karta=${tab}` : '/swiadczenia'
const caseWords = ({ who, proceeding }: NoticeFacts) =>
  proceeding ? `${proceeding.caseNumber} (${who})` : who

function fileHref({ subjectId, fileKind, personId }: NoticeFacts): string {
  if (fileKind === 'socialWork') return `/praca-socjalna/${subjectId}`
  return personId ? `/klienci/${personId}/swiadczenia` : '/swiadczenia'
}

const visit = (sentence: (who: string, on: string) => string): Words => ({
  sentence: ({ who, meeting }) => sentence(who, meeting ? ` – ${meeting}` : ''),
  href: () => '/kalendarz',
  action: 'Otwórz kalendarz',
})

const passed = (sentence: (who: string) => string, action: string): Words => ({
  sentence: ({ who }) => sentence(who),
  href: () => inbox,
  action,
  place: 'door',
})

function outcomeSentence({ who, referral }: NoticeFacts): string {
  switch (referral?.state) {
    case 'clientDidNotCome':
      return `Klient nie zgłosił się do pracownika socjalnego: ${who}${again(referral.retryOn)}.`
    case 'clientRefused':
      return `Klient odmówił uzgodnienia zasad współdziałania: ${who}${again(referral.retryOn)}.`
    default:
      return `Zmienił się wynik skierowania: ${who}.`
  }
}

const again = (retryOn: string | null) => (retryOn ? `, kolejna próba ${retryOn}` : '')

const referredFile = ({ referral }: NoticeFacts) =>
  referral?.fileId ? `/praca-socjalna/${referral.fileId}` : '/praca-socjalna/skierowania'

const serviceHref = ({ subjectId }: NoticeFacts) => `/uslugi/${subjectId}`
const evaluationHref = ({ subjectId }: NoticeFacts) => `/uslugi/${subjectId}/ewaluacja`
const supervisionHref = ({ subjectId }: NoticeFacts) => `/uslugi/${subjectId}/nadzor`

const words: Readonly<Record<string, Words>> = {
  fileAssigned: {
    sentence: ({ who }) => `Przydzielono Ci akta: ${who}.`,
    href: fileHref,
    action: 'Otwórz akta',
  },
  substituteNamed: {
    sentence: ({ who }) => `Zastępujesz w prowadzeniu akt: ${who}. Dni zastępstwa są na górze akt.`,
    href: fileHref,
    action: 'Otwórz akta',
  },
  // says nothing of the reason: a desk may be seen by whoever stands behind the chair
  fileRestricted: {
    sentence: ({ who }) => `Akta są od teraz poufne, widzą je tylko prowadzący i kierownik zespołu: ${who}.`,
    href: fileHref,
    action: 'Otwórz akta',
    tone: 'warning',
  },
  restrictionLifted: {
    sentence: ({ who }) => `Akta nie są już poufne: ${who}. Powód jest w ich historii.`,
    href: fileHref,
    action: 'Otwórz akta',
  },
  reportedAgain: {
    sentence: ({ who }) => `Zgłosiła się ponownie osoba, której akta prowadzisz: ${who}.`,
    href: ({ subjectId }) => `/zgloszenia/${subjectId}`,
    action: 'Otwórz zgłoszenie',
  },
  visitBooked: visit((who, on) => `Umówiono spotkanie: ${who}${on}.`),
  visitMoved: visit((who, on) => `Zmieniono termin spotkania: ${who}${on}.`),
  visitCancelled: visit((who, on) => `Odwołano spotkanie: ${who}${on}.`),
  referralIssued: {
    sentence: ({ who }) => `Nowe skierowanie do pracownika socjalnego: ${who}.`,
    href: () => '/praca-socjalna/skierowania',
    action: 'Otwórz skierowania',
  },
  referralOutcome: {
    sentence: outcomeSentence,
    href: caseOf('skierowanie'),
    action: 'Otwórz sprawę',
    place: 'door',
    tone: 'warning',
  },
  referralPointless: {
    sentence: ({ who }) =>
      `Skierowanie jest bezprzedmiotowe, bo sprawa świadczenia kończy się bez rozstrzygnięcia: ${who}.`,
    href: referredFile,
    action: 'Otwórz akta',
  },
  // put on desks by earlier versions
  applicationWithdrawn: {
    sentence: ({ who }) => `Sprawa, do której było skierowanie, zakończyła się bez decyzji: ${who}.`,
    href: referredFile,
    action: 'Otwórz akta',
  },
  referralRecalled: {
    sentence: ({ who }) => `Skierowanie odwołano, sprawa o świadczenie idzie ścieżką standardową: ${who}.`,
    href: ({ referral }) =>
      referral?.fileId ? `/praca-socjalna/${referral.fileId}` : '/praca-socjalna/skierowania',
    action: 'Otwórz akta',
  },
  certificateIssued: passed(
    (who) => `Nowe zaświadczenie pracownika socjalnego: ${who}.`,
    'Przeczytaj zaświadczenie',
  ),
  informationSent: passed((who) => `Nowa informacja pracownika socjalnego: ${who}.`, 'Przeczytaj informację'),
  benefitRequestSent: passed(
    (who) => `Wniosek o zasiłek celowy na realizację kontraktu: ${who}.`,
    'Przeczytaj wniosek',
  ),
  decisionToSign: {
    sentence: (facts) => `Decyzja do podpisu: ${caseWords(facts)}.`,
    href: caseOf('decyzja'),
    action: 'Przeczytaj i podpisz',
  },
  draftReturned: {
    sentence: (facts) => `Projekt decyzji wrócił do poprawy: ${caseWords(facts)}.`,
    href: caseOf('decyzja'),
    action: 'Otwórz projekt',
  },
  decisionSigned: {
    sentence: (facts) => `Decyzja jest podpisana: ${caseWords(facts)}.`,
    href: caseOf('doreczenie'),
    action: 'Otwórz sprawę',
  },
  serviceEntrusted: {
    sentence: ({ who }) => `Koordynujesz proces usługi: ${who}.`,
    href: serviceHref,
    action: 'Otwórz proces',
  },
  serviceSubmitted: {
    sentence: ({ who }) => `Etap czeka na akceptację: ${who}.`,
    href: serviceHref,
    action: 'Zobacz etap',
  },
  serviceAccepted: {
    sentence: ({ who }) => `Zaakceptowano etap: ${who}.`,
    href: serviceHref,
    action: 'Otwórz proces',
  },
  serviceReturned: {
    sentence: ({ who }) => `Etap wrócił do poprawy: ${who}.`,
    href: serviceHref,
    action: 'Otwórz proces',
  },
  serviceReportSubmitted: {
    sentence: ({ who }) => `Miesięczne sprawozdanie czeka na analizę: ${who}.`,
    href: supervisionHref,
    action: 'Otwórz nadzór',
  },
  serviceProviderSent: {
    sentence: ({ who }) => `Wykonawca przesłał miesięczne dane: ${who}.`,
    href: supervisionHref,
    action: 'Otwórz nadzór',
  },
  serviceReportReturned: {
    sentence: ({ who }) => `Miesięczne sprawozdanie wróciło do poprawy: ${who}.`,
    href: supervisionHref,
    action: 'Otwórz nadzór',
    tone: 'warning',
  },
  serviceReportClosed: {
    sentence: ({ who }) => `Miesięczne sprawozdanie przeanalizowane: ${who}.`,
    href: supervisionHref,
    action: 'Przeczytaj analizę',
  },
  serviceEvaluationSubmitted: {
    sentence: ({ who }) => `Raport ewaluacyjny czeka na analizę: ${who}.`,
    href: evaluationHref,
    action: 'Otwórz ewaluację',
  },
  serviceEvaluationReturned: {
    sentence: ({ who }) => `Raport ewaluacyjny wrócił do poprawy: ${who}.`,
    href: evaluationHref,
    action: 'Otwórz ewaluację',
    tone: 'warning',
  },
  serviceEvaluationClosed: {
    sentence: ({ who }) => `Raport ewaluacyjny przeanalizowany: ${who}.`,
    href: evaluationHref,
    action: 'Przeczytaj analizę',
  },
  serviceActionEntrusted: {
    sentence: ({ who }) => `Odpowiadasz za działanie w usłudze: ${who}.`,
    href: supervisionHref,
    action: 'Otwórz działania',
  },
}

/** The kinds of notices the desk has words for; every command that tells somebody something must find its own here. */
export const noticeKinds: readonly string[] = Object.keys(words)

/** The words of a notice; an unknown kind still says that something is new. */
export function noticeWords(kind: string): Words {
  return (
    words[kind] ?? {
      sentence: ({ who }) => `Nowe zdarzenie: ${who}.`,
      href: () => '/',
      action: 'Otwórz pulpit',
    }
  )
}
