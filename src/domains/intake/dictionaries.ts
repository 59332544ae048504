/** Reasons of help named in art. 7 of the social assistance act. */
export const problemLabels = {
  poverty: 'Ubóstwo',
  orphanhood: 'Sieroctwo',
  homelessness: 'Bezdomność',
  unemployment: 'Bezrobocie',
  disability: 'Niepełnosprawność',
  illness: 'Długotrwała lub ciężka choroba',
  violence: 'Przemoc domowa',
  humanTrafficking: 'Potrzeba ochrony ofiar handlu ludźmi',
  motherhood: 'Potrzeba ochrony macierzyństwa lub wielodzietności',
  helplessness: 'Bezradność w sprawach opiekuńczo-wychowawczych i prowadzenia domu',
  integration: 'Trudności w integracji cudzoziemców',
  afterPrison: 'Trudności po zwolnieniu z zakładu karnego',
  addiction: 'Alkoholizm lub narkomania',
  crisis: 'Zdarzenie losowe i sytuacja kryzysowa',
  disaster: 'Klęska żywiołowa lub ekologiczna',
} as const

export type Problem = keyof typeof problemLabels

export const problems = Object.keys(problemLabels) as [Problem, ...Problem[]]

/** What the person was told at the door. */
export const informationLabels = {
  benefits: 'Jakie świadczenia są możliwe i jak przebiega postępowanie',
  socialWork: 'Na czym polega praca socjalna i kto ją prowadzi',
  specialists: 'Pomoc innych specjalistów (psycholog, prawnik, pedagog)',
  duties: 'Obowiązek wykorzystania własnych uprawnień i zasobów oraz współdziałania',
  twoWorkers: 'Zasady współpracy z dwoma pracownikami',
  terms: 'Terminy załatwienia sprawy',
  personalData: 'Klauzula informacyjna o danych osobowych',
} as const

export type Information = keyof typeof informationLabels

/** Papers to bring (S-006), in words that fit on the client's card. */
export const paperLabels = {
  identity: 'Dowód osobisty lub inny dokument tożsamości',
  incomeCertificate: 'Zaświadczenie o dochodzie z miesiąca poprzedzającego wniosek',
  pensionSlip: 'Decyzja lub odcinek emerytury albo renty',
  unemploymentCertificate: 'Zaświadczenie z urzędu pracy',
  medicalCertificate: 'Zaświadczenie lekarskie, karta ze szpitala',
  disabilityRuling: 'Orzeczenie o niepełnosprawności lub stopniu niepełnosprawności',
  rentPapers: 'Umowa najmu, rachunki za mieszkanie i media',
  alimonyRuling: 'Wyrok lub ugoda w sprawie alimentów, potwierdzenie wpłat',
  birthCertificates: 'Akty urodzenia dzieci',
  schoolCertificate: 'Zaświadczenie ze szkoły',
  damageProof: 'Dokument o zdarzeniu (pożar, zalanie, wypadek)',
  residencePermit: 'Dokument pobytowy cudzoziemca',
} as const

export type Paper = keyof typeof paperLabels

export const paperCodes = Object.keys(paperLabels) as readonly Paper[]

const papersForNeed: readonly Paper[] = ['identity', 'incomeCertificate', 'rentPapers']

const papersForProblem: Partial<Record<Problem, readonly Paper[]>> = {
  unemployment: ['unemploymentCertificate'],
  disability: ['disabilityRuling', 'pensionSlip'],
  illness: ['medicalCertificate', 'pensionSlip'],
  motherhood: ['birthCertificates'],
  helplessness: ['birthCertificates', 'schoolCertificate'],
  integration: ['residencePermit'],
  crisis: ['damageProof'],
  disaster: ['damageProof'],
}

/** Papers to propose for what was reported: nothing but the identity card where no benefit is asked for. */
export function papersFor(need: string | null, reported: readonly string[]): Paper[] {
  if (need !== 'material' && need !== 'both') return need === 'lifeSituation' ? ['identity'] : []
  const ofProblems = reported.flatMap((problem) => papersForProblem[problem as Problem] ?? [])
  return [...new Set([...papersForNeed, ...ofProblems])]
}
