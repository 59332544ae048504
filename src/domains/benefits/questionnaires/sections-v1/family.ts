import type { Section } from '@/platform/questionnaire/model'

export const segmentC: Section = {
  id: 'C',
  title: 'C. Sytuacja rodzinna',
  mandatory: false,
  intro: 'O bezpieczeństwo pytaj w rozmowie na osobności. Zapisuj fakty i słowa osoby, bez ocen.',
  questions: [
    {
      id: 'familyRelations',
      label: 'Relacje w rodzinie i wzajemna pomoc',
      kind: 'longText',
      prompts: [
        'Kto na kogo może liczyć?',
        'Jak rodzina dzieli obowiązki?',
        'Co się w ostatnim czasie zmieniło?',
      ],
    },
    {
      id: 'familyChildren',
      label: 'Dzieci',
      kind: 'table',
      rowLabel: 'dziecko',
      columns: [
        { id: 'name', label: 'Imię', kind: 'text', weight: 1.2 },
        { id: 'bornOn', label: 'Data urodzenia', kind: 'date' },
        { id: 'school', label: 'Żłobek, przedszkole, szkoła', kind: 'text', weight: 1.8 },
        { id: 'carer', label: 'Kto sprawuje opiekę', kind: 'text', weight: 1.4 },
      ],
    },
    {
      id: 'familyCare',
      label: 'Opieka i wychowanie: co się udaje, a co jest trudne',
      kind: 'longText',
    },
    { id: 'familySchool', label: 'Nauka, frekwencja, współpraca ze szkołą', kind: 'longText' },
    {
      id: 'familyChildVoice',
      label: 'Co o swojej sytuacji mówi dziecko',
      hint: 'Wypełnij, jeżeli rozmowa była możliwa i właściwa dla wieku dziecka.',
      kind: 'longText',
    },
    {
      id: 'familySafety',
      label: 'Każda osoba czuje się w domu bezpiecznie',
      kind: 'choice',
      options: [
        { id: 'yes', label: 'tak' },
        { id: 'no', label: 'nie' },
        { id: 'unclear', label: 'nie udało się ustalić' },
        { id: 'notAsked', label: 'nie było warunków do rozmowy na osobności' },
      ],
    },
    {
      id: 'familySafetyNote',
      label: 'Co ustalono i co uzgodniono w sprawie bezpieczeństwa',
      kind: 'longText',
      visibleWhen: (answers) => answers['familySafety'] !== undefined && answers['familySafety'] !== 'yes',
    },
    {
      id: 'familyCourt',
      label: 'Orzeczenia sądu, nadzór kuratora, asystent rodziny, piecza zastępcza',
      kind: 'longText',
    },
    { id: 'familyAlimony', label: 'Alimenty otrzymywane i płacone', kind: 'longText' },
    { id: 'familyNotes', label: 'Inne ważne informacje o rodzinie', kind: 'longText' },
  ],
}
