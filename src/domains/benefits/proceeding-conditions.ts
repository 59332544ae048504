import type { Condition } from '@/platform/workflow/define-workflow'

/** What the steps of a proceeding are decided on; loaded once by `proceeding-facts.ts` for screens and commands alike. */
export type ProceedingFacts = {
  readonly informed: boolean
  /** the client has answered about taking part in the pilot, or is not asked */
  readonly pilotAnswered: boolean
  /** the client did not consent, or took the consent back: no zał. 3, referral or certificates */
  readonly standardPath: boolean
  readonly interviewSubmitted: boolean
  /** the client does not agree to the interview: a ground of refusal of its own (art. 107 ust. 4a ups) */
  readonly interviewRefused: boolean
  /** the checks the worker answers alone: BAD-1, 2a, 3 … 6 */
  readonly ownChecksAnswered: boolean
  /** all of BAD-1 … BAD-7, those of the social worker on their certificates */
  readonly examinationComplete: boolean
  /** "większa rola pracownika socjalnego": the referral is obligatory */
  readonly referralObligatory: boolean
  /** a referral whose outcome is not known yet */
  readonly referralOpen: boolean
  /** zał. 4 in the file, or a referral that ended without the client (OPEN-32) */
  readonly certificatePresent: boolean
  /** zał. 4 says „posiadają”: zał. 5 in the file as well, or the client refused terms */
  readonly termsSettled: boolean
  readonly incomeConfirmed: boolean
  /** the rule of the benefit gave an amount or a reason why it is not due */
  readonly calculated: boolean
  readonly draftExists: boolean
  /** every element of art. 107 § 1 KPA */
  readonly decisionComplete: boolean
  /** the actor is in the register of authorisations today */
  readonly actorAuthorised: boolean
  readonly actorDrafted: boolean
  /** income, household and grounds are still what the draft was written from */
  readonly factsUnchanged: boolean
  /** no death of the party is written down: there is nobody to decide about otherwise (art. 105 § 1 KPA) */
  readonly partyAlive: boolean
  /** the decision on its way ends the case without deciding it (art. 105 KPA) */
  readonly discontinues: boolean
  /** the appeal term is over, was waived, or the decision was final at once */
  readonly final: boolean
  /** the party appealed and the outcome is not known yet */
  readonly appealWaits: boolean
}

/** Nothing about the situation is established: the party refused the interview, or the case will not be decided. */
const nothingToExamine = (f: ProceedingFacts) => f.interviewRefused || f.discontinues

/** No examination of the model is asked for: nothing is established, or the client did not consent to the pilot. */
const withoutModel = (f: ProceedingFacts) => nothingToExamine(f) || f.standardPath

/** What a step of a proceeding asks for, each with its refusal and what to do; the table in `workflow.ts` names them. */
export const proceedingConditions = {
  informed: {
    reason: 'Nie odnotowano pouczenia klienta.',
    remedy: 'Odnotuj pouczenie o świadczeniach, procedurze i obowiązkach.',
    holds: (f) => f.informed,
  },
  pilotAnswered: {
    reason: 'Brak odpowiedzi klienta w sprawie zgody na udział w pilotażu.',
    remedy: 'Powiedz klientowi o dodatkowych formalnościach i odnotuj odpowiedź w zakładce „Przebieg”.',
    holds: (f) => f.pilotAnswered,
  },
  modelPath: {
    reason:
      'Klient nie zgodził się na udział w pilotażu, więc sprawa idzie ścieżką standardową: bez badania (zał. 3), skierowania i zaświadczeń.',
    remedy: 'Zakończ postępowanie dowodowe na podstawie wywiadu i dochodu.',
    holds: (f) => !f.standardPath,
  },
  standardPath: {
    reason: 'Sprawa nie idzie ścieżką standardową: klient nie odmówił udziału w pilotażu.',
    remedy: 'Zakończ badanie sytuacji.',
    holds: (f) => f.standardPath,
  },
  interviewSubmitted: {
    reason: 'Brak zatwierdzonego wywiadu środowiskowego (art. 106 ust. 4 ups).',
    remedy: 'Dokończ i zatwierdź wywiad.',
    holds: (f) => f.interviewSubmitted,
  },
  ownChecksAnswered: {
    reason:
      'Nie udzielono odpowiedzi na wszystkie pytania badania, które należą do pracownika ds. świadczeń.',
    remedy:
      'W zakładce „Badanie” odpowiedz na pytania, które nie czekają na zaświadczenie, i uzasadnij odpowiedzi.',
    holds: (f) => f.ownChecksAnswered || f.standardPath,
  },
  noOpenReferral: {
    reason: 'W tej sprawie wystawiono już skierowanie i nie ma jeszcze jego wyniku.',
    remedy: 'Poczekaj na zaświadczenie albo wynik skierowania.',
    holds: (f) => !f.referralOpen,
  },
  certificatePresent: {
    reason: 'Brak zaświadczenia o niewykorzystanych zasobach i możliwościach (zał. 4).',
    remedy: 'Wystaw skierowanie albo poczekaj na pracownika socjalnego.',
    holds: (f) => f.certificatePresent || !f.referralObligatory || withoutModel(f),
  },
  termsSettled: {
    reason:
      'Zaświadczenie zał. 4 mówi „posiadają”, a nie ma zaświadczenia o zasadach współdziałania (zał. 5).',
    remedy: 'Poczekaj na zaświadczenie zał. 5 albo na wynik skierowania.',
    holds: (f) => f.termsSettled || !f.referralObligatory || withoutModel(f),
  },
  examinationComplete: {
    reason: 'Badanie sytuacji nie jest zakończone (zał. 3).',
    remedy: 'W zakładce „Badanie” odpowiedz na wszystkie pytania i uzasadnij odpowiedzi.',
    holds: (f) => f.examinationComplete || withoutModel(f),
  },
  incomeConfirmed: {
    reason: 'Nie zatwierdzono zestawienia dochodu.',
    remedy: 'Wpisz dochody, dołącz dowody i zatwierdź zestawienie.',
    holds: (f) => f.incomeConfirmed || nothingToExamine(f),
  },
  calculated: {
    reason: 'Nie można jeszcze ustalić, czy i w jakiej wysokości świadczenie przysługuje.',
    remedy: 'Sprawdź zakładkę „Wyliczenie”.',
    holds: (f) => f.calculated,
  },
  draftExists: {
    reason: 'Nie ma projektu decyzji.',
    remedy: 'Przygotuj projekt w zakładce „Decyzja”.',
    holds: (f) => f.draftExists,
  },
  decisionComplete: {
    reason: 'Projekt nie ma wszystkich elementów decyzji (art. 107 § 1 KPA).',
    remedy: 'Uzupełnij elementy wskazane na liście „Czego brakuje”.',
    // of a draft that is not there its own condition speaks
    holds: (f) => f.decisionComplete || !f.draftExists,
  },
  authorised: {
    reason: 'Nie masz dziś ważnego upoważnienia do wydawania decyzji (art. 110 ust. 7 ups, art. 268a KPA).',
    remedy: 'Sprawdź rejestr upoważnień albo przekaż decyzję osobie upoważnionej.',
    holds: (f) => f.actorAuthorised,
  },
  notTheDrafter: {
    reason: 'Decyzję podpisuje inna osoba niż ta, która przygotowała projekt.',
    remedy: 'Poproś drugą upoważnioną osobę.',
    holds: (f) => !f.actorDrafted,
  },
  factsUnchanged: {
    reason: 'Od przygotowania projektu zmieniły się fakty, na których się opiera.',
    remedy: 'Zwróć projekt do poprawy: treść powstanie z aktualnych danych.',
    holds: (f) => f.factsUnchanged,
  },
  partyAlive: {
    reason: 'Odnotowano zgon strony, więc nie ma już o czyim świadczeniu rozstrzygać (art. 105 § 1 KPA).',
    remedy: 'Zwróć projekt, jeżeli czeka na podpis, i zakończ sprawę bez decyzji w zakładce „Przebieg”.',
    holds: (f) => f.partyAlive,
  },
  partyDied: {
    reason: 'Nie odnotowano zgonu strony.',
    remedy: 'Wpisz datę zgonu na karcie klienta. Sprawę żyjącej strony kończy decyzja, także o umorzeniu.',
    holds: (f) => !f.partyAlive,
  },
  decides: {
    reason: 'Projekt umarza postępowanie, a nie rozstrzyga o świadczeniu.',
    remedy: 'Zwróć projekt umorzenia.',
    holds: (f) => !f.discontinues,
  },
  discontinues: {
    reason: 'Projekt rozstrzyga o świadczeniu, a nie umarza postępowania.',
    remedy: 'Zwróć projekt decyzji.',
    holds: (f) => f.discontinues,
  },
  final: {
    reason: 'Termin na odwołanie jeszcze nie minął i strona nie zrzekła się odwołania.',
    remedy: 'Poczekaj do końca terminu albo odnotuj zrzeczenie się odwołania (art. 127a KPA).',
    // of a waiting appeal its own condition speaks
    holds: (f) => f.final || f.appealWaits,
  },
  noAppealWaiting: {
    reason:
      'Strona się odwołała, a wyniku odwołania jeszcze nie ma, więc decyzja nie jest ostateczna (art. 127 § 1 KPA).',
    remedy: 'Przekaż odwołanie z aktami kolegium, a gdy orzeknie, odnotuj wynik.',
    holds: (f) => !f.appealWaits,
  },
} satisfies Record<string, Condition<ProceedingFacts>>
