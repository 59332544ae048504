import type { Question } from '@/platform/questionnaire/model'

/** How the interview was made; asked anew in every interview, never copied as "bez zmian". */
export const visitQuestions: readonly Question[] = [
  { id: 'visitedOn', label: 'Data przeprowadzenia wywiadu', kind: 'date', required: true },
  {
    id: 'visitPlace',
    label: 'Miejsce przeprowadzenia wywiadu',
    kind: 'choice',
    required: true,
    options: [
      { id: 'home', label: 'miejsce zamieszkania' },
      { id: 'stay', label: 'miejsce pobytu' },
      { id: 'office', label: 'siedziba ośrodka' },
      { id: 'other', label: 'inne miejsce' },
    ],
  },
  {
    id: 'visitPlaceNote',
    label: 'Jakie to miejsce i dlaczego tam przeprowadzono wywiad',
    kind: 'text',
    visibleWhen: (answers) => answers['visitPlace'] === 'other' || answers['visitPlace'] === 'office',
  },
  { id: 'visitPresent', label: 'Osoby obecne podczas wywiadu', kind: 'text' },
  {
    id: 'visitJoint',
    label: 'Wywiad prowadzono razem z pracownikiem socjalnym',
    hint: 'Wspólna wizyta, gdy osoba zgłasza potrzebę świadczeń i pracy socjalnej.',
    kind: 'yesNo',
  },
]
