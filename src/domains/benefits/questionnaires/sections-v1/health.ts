import type { Section } from '@/platform/questionnaire/model'

export const segmentD: Section = {
  id: 'D',
  title: 'D. Sytuacja zdrowotna',
  mandatory: false,
  intro: 'Zapisuj tylko to, co ma znaczenie dla udzielenia pomocy.',
  questions: [
    {
      id: 'healthPersons',
      label: 'Choroby i niepełnosprawność',
      kind: 'table',
      rowLabel: 'osobę',
      columns: [
        { id: 'name', label: 'Osoba', kind: 'text', weight: 1.3 },
        { id: 'condition', label: 'Choroba lub niepełnosprawność', kind: 'text', weight: 1.8 },
        {
          id: 'certificate',
          label: 'Orzeczenie',
          kind: 'choice',
          weight: 1.5,
          options: [
            { id: 'severe', label: 'znaczny stopień' },
            { id: 'moderate', label: 'umiarkowany stopień' },
            { id: 'light', label: 'lekki stopień' },
            { id: 'child', label: 'orzeczenie do 16. roku życia' },
            { id: 'fullyUnable', label: 'całkowita niezdolność do pracy' },
            { id: 'partlyUnable', label: 'częściowa niezdolność do pracy' },
            { id: 'pending', label: 'w trakcie orzekania' },
            { id: 'none', label: 'bez orzeczenia' },
          ],
        },
        { id: 'validTo', label: 'Ważne do', kind: 'date' },
      ],
    },
    {
      id: 'healthIndependence',
      label: 'Samodzielność w codziennych czynnościach',
      kind: 'choice',
      options: [
        { id: 'full', label: 'pełna' },
        { id: 'partial', label: 'potrzebna pomoc w niektórych czynnościach' },
        { id: 'limited', label: 'potrzebna codzienna pomoc' },
        { id: 'constant', label: 'potrzebna stała opieka' },
      ],
    },
    {
      id: 'healthCare',
      label: 'W czym potrzebna jest pomoc i kto jej udziela',
      kind: 'longText',
      visibleWhen: (answers) =>
        answers['healthIndependence'] !== undefined && answers['healthIndependence'] !== 'full',
    },
    { id: 'healthTreatment', label: 'Leczenie i rehabilitacja', kind: 'longText' },
    { id: 'healthMedicineCost', label: 'Miesięczny koszt leków i leczenia', kind: 'amount' },
    {
      id: 'healthInsurance',
      label: 'Ubezpieczenie zdrowotne',
      kind: 'choice',
      options: [
        { id: 'yes', label: 'wszystkie osoby są ubezpieczone' },
        { id: 'some', label: 'nie wszystkie osoby są ubezpieczone' },
        { id: 'no', label: 'brak ubezpieczenia' },
      ],
    },
    {
      id: 'healthSubstances',
      label: 'Używanie alkoholu, innych substancji, uzależnienia – jeżeli ma znaczenie dla pomocy',
      kind: 'longText',
    },
    { id: 'healthNotes', label: 'Inne ważne informacje o zdrowiu', kind: 'longText' },
  ],
}
