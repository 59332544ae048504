import { describe, expect, it } from 'vitest'
import { figureRefusals, figureTables, readFigures } from '@/domains/services-organisation/rules/local-data'

const districts = new Map([
  ['id-n', 'Północ'],
  ['id-s', 'Południe'],
])

describe('a sheet of yearly figures (R-032, R-037)', () => {
  it('is read by names of figures and districts, with or without a head', () => {
    const sheet =
      'Dane;Rejon;Liczba\n75–84 lata;;1 240\n75–84 LATA;północ;640\n85 lat i więcej\tPołudnie\t95\nassisted;;2050\n'
    expect(readFigures(sheet, districts)).toEqual({
      figures: { age75: 1240, 'age75@id-n': 640, 'age85@id-s': 95, assisted: 2050 },
      wrong: [],
    })
  })

  it('says which rows it could not read, and takes the others', () => {
    const sheet = 'age75;;12\nwzrost;;5\nage75;Zachód;5\nage85;;-1\nage85;;dużo\nage85;;7'
    expect(readFigures(sheet, districts)).toEqual({ figures: { age75: 12, age85: 7 }, wrong: [2, 3, 4, 5] })
  })

  it('districts may have as many people as the city, not one more', () => {
    const of = (north: number) =>
      figureRefusals({ age75: 10, 'age75@id-n': north, 'age75@id-s': 4 }, 2025, 2026).map(({ code }) => code)
    expect(of(6)).toEqual([])
    expect(of(7)).toEqual(['local.age75'])
    expect(figureRefusals({ 'age75@id-n': 5 }, 2027, 2026).map(({ code }) => code)).toEqual(['local.future'])
  })

  it('becomes tables with districts beside the city; what was not entered is left out', () => {
    expect(figureTables(2025, { age75: 10, 'age75@id-n': 6 }, districts)).toEqual([
      { title: 'Ludność miasta w 2025 roku', rows: [{ label: '75–84 lata (Północ – 6)', value: '10' }] },
    ])
    expect(figureTables(2025, {}, districts)).toEqual([])
  })
})
