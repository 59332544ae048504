import type { Section } from '@/platform/questionnaire/model'

export const segmentH: Section = {
  id: 'H',
  title: 'H. Potrzeby i oczekiwania',
  mandatory: true,
  questions: [
    {
      id: 'needsOwnWords',
      label: 'Jakiej pomocy oczekuje osoba lub rodzina – jej słowami',
      kind: 'longText',
      required: true,
    },
    {
      id: 'needsKinds',
      label: 'Rodzaje oczekiwanej pomocy',
      kind: 'multiChoice',
      required: true,
      options: [
        { id: 'money', label: 'zasiłek' },
        { id: 'inKind', label: 'pomoc rzeczowa' },
        { id: 'food', label: 'posiłek lub żywność' },
        { id: 'care', label: 'usługi opiekuńcze' },
        { id: 'socialWork', label: 'praca socjalna' },
        { id: 'counselling', label: 'poradnictwo specjalistyczne' },
        { id: 'familyAssistant', label: 'asystent rodziny' },
        { id: 'dayCentre', label: 'ośrodek wsparcia' },
        { id: 'shelter', label: 'schronienie' },
        { id: 'other', label: 'inna pomoc' },
      ],
    },
    { id: 'needsUrgent', label: 'Co jest najpilniejsze', kind: 'longText' },
    {
      id: 'needsOwnSteps',
      label: 'Co osoba lub rodzina już zrobiła, żeby poradzić sobie z sytuacją',
      kind: 'longText',
    },
    {
      id: 'needsSocialWork',
      label: 'Osoba chce skorzystać z pracy socjalnej',
      kind: 'choice',
      required: true,
      options: [
        { id: 'yes', label: 'tak' },
        { id: 'no', label: 'nie' },
        { id: 'later', label: 'chce to jeszcze przemyśleć' },
      ],
    },
  ],
}
