import { describe, expect, it } from 'vitest'
import { readAnswers, validateAnswers } from '@/platform/questionnaire/validate-answers'
import { sample } from './sample-questionnaire'

const message = (id: string, value: unknown) => validateAnswers(sample, { [id]: value })[0]?.message

describe('validateAnswers', () => {
  it('accepts right types and an unfinished questionnaire', () => {
    expect(
      validateAnswers(sample, {
        name: 'Anna',
        works: false,
        rent: 150_000,
        since: '2026-02-28',
        area: 48.5,
        heat: 'stove',
        has: ['gas'],
        people: [{ who: 'Ola', pay: 0, born: '2015-06-01', adult: false, kin: 'child' }, { who: null }],
        employer: null,
        unchangedSections: ['may'],
      }),
    ).toEqual([])
    expect(validateAnswers(sample, {})).toEqual([])
  })

  it.each([
    ['name', 5, 'Wpisz odpowiedź słowami.'],
    ['name', 'x'.repeat(501), 'Skróć odpowiedź: najwyżej 500 znaków (jest 501).'],
    ['works', 'tak', 'Zaznacz „tak” albo „nie”.'],
    ['rent', '12,50', 'Podaj kwotę, na przykład 1234,50.'],
    ['rent', 1.5, 'Podaj kwotę, na przykład 1234,50.'],
    ['rent', -1, 'Kwota nie może być ujemna.'],
    ['rent', 1_000_000_001, 'Sprawdź kwotę: jest większa niż 10 000 000 zł.'],
    ['since', '2026-02-29', 'Podaj datę, na przykład 5.11.2026.'],
    ['area', Number.NaN, 'Podaj liczbę.'],
    ['area', -1, 'Podaj liczbę nie mniejszą niż 0.'],
    ['area', 501, 'Podaj liczbę nie większą niż 500.'],
    ['heat', 'sun', 'Wybierz jedną z podanych odpowiedzi.'],
    ['has', 'gas', 'Zaznacz odpowiedzi z podanej listy.'],
    ['has', ['gas', 'sun'], 'Zaznacz odpowiedzi z podanej listy.'],
    ['people', 'x', 'Uzupełnij tabelę jeszcze raz.'],
    ['people', [{ who: 'A' }, { pay: 'dużo' }], 'Wiersz 2: „Dochód” – Podaj kwotę, na przykład 1234,50.'],
    ['people', [{ hack: 1 }], 'Wiersz 1: jest w nim kolumna spoza formularza. Odśwież stronę.'],
    ['note', 'x', 'W tym miejscu nie ma odpowiedzi. Odśwież stronę.'],
    ['unknown', 'x', 'Tego pytania nie ma w formularzu. Odśwież stronę.'],
    ['unchangedSections', ['nothing'], 'Zaznacz „bez zmian” jeszcze raz.'],
  ])('%s = %j: %s', (id, value, expected) => {
    expect(message(id, value)).toBe(expected)
  })

  it('names section and question', () => {
    expect(validateAnswers(sample, { rent: 'x' })[0]).toMatchObject({ sectionId: 'may', questionId: 'rent' })
  })
})

describe('readAnswers', () => {
  it('drops empty answers and keeps the rest', () => {
    expect(readAnswers(sample, { name: ' ', works: false, story: null })).toEqual({
      ok: true,
      answers: { works: false },
    })
  })

  it('gives the problems instead', () => {
    expect(readAnswers(sample, { rent: 'x' })).toMatchObject({
      ok: false,
      problems: [{ questionId: 'rent' }],
    })
  })
})
