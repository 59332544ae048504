/** Parts of the appraisal sheet (DOC-30) and who fills them; the third is written by the assessed worker only. */
export const appraisalParts = {
  worker: 'Informacje o pracowniku (wypełniają kadry)',
  superior: 'Część przełożonego',
  self: 'Samoocena (wypełnia oceniany pracownik)',
} as const

export type AppraisalPart = keyof typeof appraisalParts

/** What the model puts into each part: a first draft starts with it. */
export const modelCriteria: Readonly<Record<AppraisalPart, readonly string[]>> = {
  worker: [
    'Dane osobowe',
    'Wykształcenie',
    'Specjalizacje',
    'Staż pracy',
    'Przebieg kariery zawodowej',
    'Opis obecnie zajmowanego stanowiska',
  ],
  superior: [
    'Efekty pracy w wymiarze jakościowym i ilościowym',
    'Relacje z innymi pracownikami',
    'Samodzielność w podejmowaniu decyzji i działaniu',
    'Zaangażowanie w realizację zadań',
  ],
  self: ['Poglądy na rezultaty własnej pracy', 'Zadowolenie z pracy', 'Motywacja do podnoszenia kompetencji'],
}
