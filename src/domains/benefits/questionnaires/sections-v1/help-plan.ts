import type { Question, Section } from '@/platform/questionnaire/model'

/** Plan of help agreed with the person; shared by part I (segment J) and part IV. */
export const helpPlanQuestions: readonly Question[] = [
  {
    id: 'planHelp',
    label: 'Proponowana pomoc',
    kind: 'table',
    rowLabel: 'formę pomocy',
    required: true,
    columns: [
      {
        id: 'form',
        label: 'Forma',
        kind: 'choice',
        weight: 1.5,
        options: [
          { id: 'periodic', label: 'zasiłek okresowy' },
          { id: 'targeted', label: 'zasiłek celowy' },
          { id: 'specialTargeted', label: 'specjalny zasiłek celowy' },
          { id: 'permanent', label: 'zasiłek stały' },
          { id: 'inKind', label: 'pomoc rzeczowa' },
          { id: 'meal', label: 'posiłek' },
          { id: 'care', label: 'usługi opiekuńcze' },
          { id: 'socialWork', label: 'praca socjalna' },
          { id: 'counselling', label: 'poradnictwo' },
          { id: 'institution', label: 'ośrodek wsparcia lub dom pomocy' },
          { id: 'none', label: 'bez przyznania pomocy' },
          { id: 'other', label: 'inna' },
        ],
      },
      { id: 'size', label: 'Wysokość lub rozmiar', kind: 'text', weight: 1.3 },
      { id: 'period', label: 'Okres', kind: 'text', weight: 1.2 },
      { id: 'purpose', label: 'Cel', kind: 'text', weight: 1.8 },
    ],
  },
  {
    id: 'planOwnActions',
    label: 'Działania, które podejmie osoba lub rodzina',
    kind: 'longText',
    required: true,
  },
  { id: 'planOthers', label: 'Działania innych instytucji', kind: 'longText' },
  { id: 'planAgreed', label: 'Plan uzgodniono z osobą lub rodziną', kind: 'yesNo', required: true },
  {
    id: 'planDisagreement',
    label: 'Co osoba lub rodzina widzi inaczej',
    kind: 'longText',
    visibleWhen: (answers) => answers['planAgreed'] === false,
  },
  {
    id: 'nextUpdateOn',
    label: 'Termin następnej aktualizacji',
    hint: 'Przy świadczeniach przyznawanych na dłużej – nie rzadziej niż co 6 miesięcy.',
    kind: 'date',
  },
]

export const segmentJ: Section = {
  id: 'J',
  title: 'J. Plan pomocy',
  mandatory: true,
  alwaysNew: true,
  questions: helpPlanQuestions,
}
