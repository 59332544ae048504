/** What each command of the domain is called in the history of a record and in the case record sheet (art. 66a KPA). */
export const benefitsCommandLabels = {
  'benefits.openFile': 'Założenie akt świadczeniowych',
  'benefits.recordInforming': 'Pouczenie klienta przed złożeniem wniosku',
  'benefits.registerApplication': 'Przyjęcie i zarejestrowanie wniosku',
  'benefits.recordPilotAnswer': 'Odpowiedź klienta w sprawie udziału w pilotażu',
  'benefits.correctPilotAnswer': 'Sprostowanie odpowiedzi w sprawie udziału w pilotażu',
  'benefits.completeStandardPath': 'Zakończenie postępowania dowodowego (ścieżka standardowa)',
  'benefits.markComplicated': 'Uznanie sprawy za szczególnie skomplikowaną',
  'benefits.suspendTerm': 'Wstrzymanie biegu terminu',
  'benefits.resumeTerm': 'Podjęcie biegu terminu',
  'benefits.extendTerm': 'Zawiadomienie o nowym terminie (art. 36 KPA)',
  'benefits.discontinueProceeding': 'Przygotowanie umorzenia postępowania',
  'benefits.redraftDiscontinuance': 'Zmiana podstawy umorzenia w projekcie',
  'benefits.resumeProceeding': 'Powrót do prowadzenia sprawy zamiast umorzenia',
  'benefits.endAfterDeath': 'Zakończenie sprawy po zgonie strony',
  'benefits.recordInterviewRefusal': 'Odnotowanie braku zgody na wywiad',
  'benefits.startInterview': 'Rozpoczęcie wywiadu środowiskowego',
  'benefits.saveInterview': 'Zapis wywiadu środowiskowego',
  'benefits.submitInterview': 'Zatwierdzenie wywiadu środowiskowego',
  'benefits.answerExamination': 'Ocena sytuacji (zał. 3)',
  'benefits.finishOwnExamination': 'Zakończenie własnej części badania',
  'benefits.completeExamination': 'Zakończenie badania sytuacji',
  'benefits.reopenExamination': 'Powrót do badania sytuacji',
  'benefits.issueReferral': 'Skierowanie do pracownika socjalnego',
  'benefits.addEvidence': 'Dołączenie dowodu do akt',
  'benefits.saveIncomeLine': 'Wpis dochodu',
  'benefits.removeIncomeLine': 'Usunięcie wpisu dochodu',
  'benefits.setIncomeCircumstances': 'Okoliczności wpływające na wysokość świadczenia',
  'benefits.confirmIncome': 'Zatwierdzenie zestawienia dochodu',
  'benefits.draftDecision': 'Przygotowanie projektu decyzji',
  'benefits.redraftDecision': 'Zmiana rozstrzygnięcia w projekcie',
  'benefits.changeDraft': 'Zmiana treści projektu decyzji',
  'benefits.submitForSignature': 'Przekazanie projektu do podpisu',
  'benefits.returnDraft': 'Zwrot projektu do poprawy',
  'benefits.signDecision': 'Podpisanie decyzji',
  'benefits.recordDispatch': 'Wysłanie decyzji',
  'benefits.recordDelivery': 'Doręczenie decyzji',
  'benefits.waiveAppeal': 'Zrzeczenie się odwołania',
  'benefits.strikeDelivery': 'Wykreślenie doręczenia',
  'benefits.putInForce': 'Uznanie decyzji za ostateczną',
  'benefits.recordAppeal': 'Wpływ odwołania od decyzji',
  'benefits.passAppealOn': 'Przekazanie odwołania kolegium',
  'benefits.recordAppealOutcome': 'Wynik odwołania',
  'benefits.attachAppealScan': 'Dołączenie skanu odwołania',
  'benefits.writeAppealLetter': 'Pismo przekazujące odwołanie kolegium',
  'benefits.correctAppeal': 'Sprostowanie danych odwołania',
  'benefits.correctAppealOutcome': 'Sprostowanie wyniku odwołania',
  'benefits.strikeAppeal': 'Wykreślenie odwołania odnotowanego omyłkowo',
} as const

/** Commands of earlier versions, whose deeds stay in the history, and what a migration did once. */
export const retiredBenefitsCommands = {
  'benefits.withdrawApplication': 'Zakończenie sprawy bez decyzji',
  'benefits.endReferralOfEndedCase': 'Skierowanie bezprzedmiotowe: sprawa zakończona bez decyzji',
} as const

export type BenefitsCommand = keyof typeof benefitsCommandLabels

/** Commands that are no deed in the case: saving while writing. */
export const notInRecordSheet: readonly string[] = ['benefits.saveInterview', 'benefits.changeDraft']

/** Deeds of the social worker that belong to the case: what became of its referral (KPA art. 66a). */
export const doorDeedLabels = {
  'socialWork.acceptReferral': 'Przyjęcie skierowania',
  'socialWork.recordClientCame': 'Zgłoszenie się klienta ze skierowaniem',
  'socialWork.recordClientDidNotCome': 'Niezgłoszenie się klienta ze skierowaniem',
  'socialWork.recordClientRefused': 'Odmowa klienta po skierowaniu',
} as const

/** The deed by which a certificate comes to the case. */
export const certificateDeed = 'socialWork.issueCertificate'
