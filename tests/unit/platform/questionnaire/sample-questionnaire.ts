import { localDate } from '@/kernel/local-date'
import type { Questionnaire } from '@/platform/questionnaire/model'

/** One question of every kind, for the tests of the machinery. */
export const sample: Questionnaire = {
  id: 'sample',
  version: 1,
  validFrom: localDate('2026-01-01'),
  legalBasis: 'art. 1',
  title: 'Przykład',
  sections: [
    {
      id: 'must',
      title: 'Obowiązkowa',
      mandatory: true,
      questions: [
        { id: 'name', label: 'Imię', kind: 'text', required: true },
        { id: 'note', label: 'Przeczytaj', kind: 'note' },
        { id: 'works', label: 'Pracuje', kind: 'yesNo' },
        {
          id: 'employer',
          label: 'Gdzie',
          kind: 'text',
          required: true,
          visibleWhen: (answers) => answers['works'] === true,
        },
      ],
    },
    {
      id: 'may',
      title: 'Do wyboru',
      mandatory: false,
      questions: [
        { id: 'story', label: 'Opis', kind: 'longText', required: true },
        { id: 'rent', label: 'Czynsz', kind: 'amount' },
        { id: 'since', label: 'Od kiedy', kind: 'date' },
        { id: 'area', label: 'Powierzchnia', kind: 'number', min: 0, max: 500, unit: 'm²' },
        {
          id: 'heat',
          label: 'Ogrzewanie',
          kind: 'choice',
          options: [
            { id: 'stove', label: 'piec' },
            { id: 'central', label: 'centralne' },
          ],
        },
        {
          id: 'has',
          label: 'Wyposażenie',
          kind: 'multiChoice',
          options: [
            { id: 'gas', label: 'gaz' },
            { id: 'water', label: 'woda' },
          ],
        },
        {
          id: 'people',
          label: 'Osoby',
          kind: 'table',
          rowLabel: 'osobę',
          columns: [
            { id: 'who', label: 'Kto', kind: 'text' },
            { id: 'pay', label: 'Dochód', kind: 'amount' },
            { id: 'born', label: 'Urodzenie', kind: 'date' },
            { id: 'adult', label: 'Pełnoletnia', kind: 'yesNo' },
            {
              id: 'kin',
              label: 'Pokrewieństwo',
              kind: 'choice',
              options: [
                { id: 'child', label: 'dziecko' },
                { id: 'parent', label: 'rodzic' },
              ],
            },
          ],
        },
      ],
    },
  ],
}
