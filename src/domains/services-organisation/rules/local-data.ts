import { formatNumber } from '@/kernel/polish'
import { z } from 'zod'
import { refusal, type Refusal } from '@/kernel/refusal'
import { ageCodes, ageGroups, resourceCodes, resourceFigures } from '../dictionaries/local-figures'

/** Numbers of one year, by the code of the figure; population of a district as `code@district`. */
export type Figures = Readonly<Record<string, number>>

const stored = z.record(z.string(), z.number())

/** What the database kept of a year; something unreadable is nothing. */
export function storedFigures(value: unknown): Figures {
  const parsed = stored.safeParse(value)
  return parsed.success ? parsed.data : {}
}

export const districtKey = (code: string, districtId: string): string => `${code}@${districtId}`

/** Every key a year may have, with these districts. */
export function knownKeys(districtIds: readonly string[]): readonly string[] {
  return [
    ...ageCodes,
    ...ageCodes.flatMap((code) => districtIds.map((id) => districtKey(code, id))),
    ...resourceCodes,
  ]
}

/** A district has no more people of an age than the whole city; a year to come has no figures yet. */
export function figureRefusals(figures: Figures, year: number, thisYear: number): Refusal[] {
  const future =
    year > thisYear
      ? [refusal('local.future', `Rok ${year} jeszcze się nie zaczął.`, 'Wybierz rok, którego dotyczą dane.')]
      : []
  const over = ageCodes.filter((code) => {
    const whole = figures[code]
    if (whole === undefined) return false
    const parts = Object.entries(figures).filter(([key]) => key.startsWith(`${code}@`))
    return parts.reduce((sum, [, value]) => sum + value, 0) > whole
  })
  return [
    ...future,
    ...over.map((code) =>
      refusal(
        `local.${code}`,
        `W rejonach jest razem więcej osób w wieku ${ageGroups[code]} niż w całym mieście.`,
        'Popraw liczby.',
      ),
    ),
  ]
}

type Table = { readonly title: string; readonly rows: readonly { label: string; value: string }[] }

/** The figures of a year as tables of the information on local needs; what was not entered is left out. */
export function figureTables(
  year: number,
  figures: Figures,
  districts: ReadonlyMap<string, string>,
): readonly Table[] {
  const population = ageCodes.flatMap((code) => {
    const whole = figures[code]
    const parts = [...districts].flatMap(([id, name]) => {
      const value = figures[districtKey(code, id)]
      return value === undefined ? [] : [`${name} – ${formatNumber(value)}`]
    })
    if (whole === undefined && parts.length === 0) return []
    const label = parts.length > 0 ? `${ageGroups[code]} (${parts.join(', ')})` : ageGroups[code]
    return [{ label, value: whole === undefined ? '' : formatNumber(whole) }]
  })
  const resources = resourceCodes.flatMap((code) => {
    const value = figures[code]
    return value === undefined ? [] : [{ label: resourceFigures[code], value: formatNumber(value) }]
  })
  return [
    { title: `Ludność miasta w ${year} roku`, rows: population },
    { title: `Ocena zasobów pomocy społecznej za ${year} rok`, rows: resources },
  ].filter(({ rows }) => rows.length > 0)
}

/** A row of a file: figure, district (empty for the whole city), number, and where it stands. */
export type ReadRow = {
  readonly at: number
  readonly name: string
  readonly place: string
  readonly number: string
}

/** What a workbook holds: its rows, and the year it says it is for. */
export type ReadYear = { readonly year: number | null; readonly rows: readonly ReadRow[] }

type ReadFigures = { readonly figures: Figures; readonly wrong: readonly number[] }

/** Why nothing of a workbook is read: it is none, it unpacks to too much, it was made for another year, it is empty. */
export function sheetRefusals(read: ReadYear | 'unreadable' | 'tooLarge', year: number): Refusal[] {
  const remedy = 'Pobierz formularz XLSX z tej strony i wypełnij żółte pola.'
  if (read === 'unreadable') return [refusal('local.file', 'To nie jest arkusz XLSX.', remedy)]
  if (read === 'tooLarge')
    return [
      refusal(
        'local.unpacked',
        'Ten plik po rozpakowaniu jest większy niż 8 MB, więc program go nie otwiera.',
        remedy,
      ),
    ]
  if (read.year !== null && read.year !== year)
    return [
      refusal(
        'local.year',
        `Ten formularz jest za ${read.year} rok, a strona za ${year}.`,
        'Wybierz na górze właściwy rok albo wczytaj inny plik.',
      ),
    ]
  return read.rows.length === 0
    ? [refusal('local.empty', 'W pliku nie ma żadnej liczby.', 'Wpisz co najmniej jedną.')]
    : []
}

/**
 * Reads rows of a sheet: figure, district (empty for the whole city), number – separated by a semicolon or a tab. Says
 * which rows it could not read.
 */
export function readFigures(text: string, districts: ReadonlyMap<string, string>): ReadFigures {
  const rows = text.split(/\r?\n/).flatMap((line, at) => {
    const [name = '', place = '', number = ''] = line.split(/[;\t]/).map((cell) => cell.trim())
    const heading = at === 0 && /[^\d\s]/.test(number)
    return line.trim() === '' || heading ? [] : [{ at: at + 1, name, place, number }]
  })
  return figuresOfRows(rows, districts)
}

/** The figures of rows of a file, whatever kind of file; which rows could not be read. */
export function figuresOfRows(rows: readonly ReadRow[], districts: ReadonlyMap<string, string>): ReadFigures {
  const ids = new Map([...districts].map(([id, name]) => [name.toLowerCase(), id]))
  const codes = new Map(
    [...Object.entries(ageGroups), ...Object.entries(resourceFigures)].flatMap(([code, label]) => [
      [code.toLowerCase(), code] as const,
      [label.toLowerCase(), code] as const,
    ]),
  )
  const figures: Record<string, number> = {}
  const wrong: number[] = []
  for (const { at, name, place, number } of rows) {
    const code = codes.get(name.toLowerCase())
    const district = place === '' ? null : ids.get(place.toLowerCase())
    const value = Number(number.replace(/[\s\u00a0]/g, ''))
    if (!code || district === undefined || number === '' || !Number.isInteger(value) || value < 0)
      wrong.push(at)
    else figures[district === null ? code : districtKey(code, district)] = value
  }
  return { figures, wrong }
}
