import type { Section } from '@/platform/questionnaire/model'

export const segmentG: Section = {
  id: 'G',
  title: 'G. Sytuacja społeczna i inne okoliczności',
  mandatory: false,
  questions: [
    {
      id: 'socialSupport',
      label: 'Osoby i grupy, na które można liczyć',
      kind: 'longText',
      prompts: ['Rodzina, sąsiedzi, znajomi', 'Parafia, organizacje, grupy wsparcia'],
    },
    {
      id: 'socialInstitutions',
      label: 'Instytucje, z którymi osoba lub rodzina współpracuje',
      kind: 'multiChoice',
      options: [
        { id: 'labourOffice', label: 'powiatowy urząd pracy' },
        { id: 'healthCentre', label: 'poradnia lub przychodnia' },
        { id: 'school', label: 'szkoła, przedszkole, poradnia psychologiczno-pedagogiczna' },
        { id: 'familyCentre', label: 'powiatowe centrum pomocy rodzinie' },
        { id: 'crisis', label: 'ośrodek interwencji kryzysowej' },
        { id: 'addictions', label: 'poradnia leczenia uzależnień' },
        { id: 'court', label: 'sąd, kurator' },
        { id: 'police', label: 'policja' },
        { id: 'ngo', label: 'organizacja pozarządowa' },
        { id: 'other', label: 'inna' },
      ],
    },
    { id: 'socialInstitutionsNote', label: 'Na czym polega ta współpraca', kind: 'longText' },
    { id: 'socialStrengths', label: 'Mocne strony, umiejętności, zainteresowania', kind: 'longText' },
    {
      id: 'socialExclusion',
      label: 'Trudności w kontaktach, dojeździe, załatwianiu spraw',
      kind: 'longText',
    },
    {
      id: 'socialCommunication',
      label: 'Potrzeby w komunikacji',
      hint: 'Na przykład tłumacz języka migowego lub obcego, tekst łatwy do czytania.',
      kind: 'text',
    },
    { id: 'socialNotes', label: 'Inne ważne okoliczności', kind: 'longText' },
  ],
}
