import type { Section } from '@/platform/questionnaire/model'

export const segmentE: Section = {
  id: 'E',
  title: 'E. Sytuacja zawodowa',
  mandatory: false,
  questions: [
    {
      id: 'workPersons',
      label: 'Wykształcenie i praca',
      kind: 'table',
      rowLabel: 'osobę',
      columns: [
        { id: 'name', label: 'Osoba', kind: 'text', weight: 1.4 },
        { id: 'education', label: 'Wykształcenie, zawód', kind: 'text', weight: 1.6 },
        {
          id: 'status',
          label: 'Sytuacja',
          kind: 'choice',
          weight: 1.6,
          options: [
            { id: 'employed', label: 'praca na umowę' },
            { id: 'selfEmployed', label: 'własna działalność' },
            { id: 'farmer', label: 'gospodarstwo rolne' },
            { id: 'casual', label: 'praca dorywcza' },
            { id: 'unemployedWith', label: 'zarejestrowana osoba bezrobotna z prawem do zasiłku' },
            { id: 'unemployedWithout', label: 'zarejestrowana osoba bezrobotna bez prawa do zasiłku' },
            { id: 'notRegistered', label: 'bez pracy, bez rejestracji' },
            { id: 'pension', label: 'emerytura lub renta' },
            { id: 'caring', label: 'opieka nad bliską osobą' },
            { id: 'learning', label: 'nauka' },
            { id: 'unable', label: 'niezdolność do pracy' },
          ],
        },
        { id: 'since', label: 'Od kiedy', kind: 'date' },
      ],
    },
    { id: 'workExperience', label: 'Dotychczasowa praca, umiejętności, uprawnienia', kind: 'longText' },
    {
      id: 'workObstacles',
      label: 'Co utrudnia podjęcie pracy',
      kind: 'multiChoice',
      options: [
        { id: 'health', label: 'stan zdrowia' },
        { id: 'childCare', label: 'brak opieki nad dzieckiem' },
        { id: 'dependant', label: 'opieka nad bliską osobą' },
        { id: 'commute', label: 'brak dojazdu' },
        { id: 'qualifications', label: 'brak kwalifikacji lub ich utrata' },
        { id: 'offers', label: 'brak ofert w okolicy' },
        { id: 'language', label: 'nieznajomość języka polskiego' },
        { id: 'debts', label: 'zajęcia komornicze' },
        { id: 'other', label: 'inne' },
      ],
    },
    { id: 'workSearch', label: 'Poszukiwanie pracy, oferty i ich wynik', kind: 'longText' },
    { id: 'workReadiness', label: 'Gotowość do pracy, stażu, szkolenia', kind: 'longText' },
    { id: 'workNotes', label: 'Inne ważne informacje o pracy i nauce', kind: 'longText' },
  ],
}
