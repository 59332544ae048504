import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { mondayOf, shiftMonth, weeksOfMonth } from '@/ui/form/calendar-days'
import { listErrors } from '@/ui/form/error-summary'
import { DateField } from '@/ui/form/date-field'
import { fieldId } from '@/ui/form/form-id'
import { MoneyField } from '@/ui/form/money-field'
import { NumberField } from '@/ui/form/number-field'
import { PeselField } from '@/ui/form/pesel-field'
import { TextField } from '@/ui/form/text-field'
import { typedOver } from '@/ui/form/typed-early'

describe('a field in a plain form', () => {
  test('is wired to its label and hint and sent under its name', () => {
    const html = renderToStaticMarkup(
      <TextField name="q" label="Numer" hint="np. 12/2026" required defaultValue="7" />,
    )
    const id = /<input id="([^"]+)"/.exec(html)?.[1]
    expect(html).toContain(`for="${id}"`)
    expect(html).toContain(`aria-describedby="${id}-hint"`)
    expect(html).toContain('aria-required="true"')
    expect(html).toMatch(/name="q"[^>]*value="7"/)
  })

  test('shows a day as people write it and sends it as the computer sorts it', () => {
    const html = renderToStaticMarkup(
      <DateField name="od" label="Od dnia" defaultValue="2026-02-01" typedOnly />,
    )
    expect(html).toContain('value="01.02.2026"')
    expect(html).toMatch(/type="hidden" name="od" value="2026-02-01"/)
    expect(html).toContain('niedziela')
  })

  test('leaves room for the number beside a long unit', () => {
    const field = (unit?: string) =>
      renderToStaticMarkup(<NumberField name="ha" label="Gospodarstwo rolne" unit={unit} />)
    expect(field('ha przeliczeniowego')).toMatch(/<input [^>]*class="[^"]*\bmin-w-20\b/)
    expect(field()).not.toContain('min-w-20')
  })

  test('tells what a hand typed over what the form shows, and nothing when nobody typed', () => {
    expect(typedOver('', 'Jan', '')).toBe('Jan')
    expect(typedOver('Jan', '', '')).toBe('')
    // the form wrote its own text over it on waking
    expect(typedOver('Długa 1', 'Długa 1', 'Długa 1\nKrótka')).toBe('Długa 1\nKrótka')
    expect(typedOver('Jan', 'Jan', 'Jan')).toBeUndefined()
    // a browser writes the ends of lines in its own way
    expect(typedOver('a\r\nb', 'a\nb', 'a\nb')).toBeUndefined()
  })

  test('shows an amount of grosze with its unit', () => {
    const html = renderToStaticMarkup(<MoneyField name="kwota" label="Kwota" defaultValue={123450} />)
    expect(html.replaceAll('\u00a0', ' ')).toContain('value="1 234,50"')
    expect(html).toContain('zł')
  })

  test('tells the date and sex a PESEL carries, and nothing for a wrong one', () => {
    const right = renderToStaticMarkup(<PeselField name="p" label="PESEL" defaultValue="44051401359" />)
    expect(right).toContain('ur. 14 maja 1944, mężczyzna')
    const wrong = renderToStaticMarkup(<PeselField name="p" label="PESEL" defaultValue="44051401358" />)
    expect(wrong).not.toContain('ur. ')
  })
})

describe('errors of a form', () => {
  test('are listed flat, with the path of each field, also within lists', () => {
    const error = (message: string) => ({ type: 'custom', message })
    const errors = {
      name: error('Podaj imię.'),
      address: { postcode: error('Podaj kod pocztowy.') },
      people: [undefined, { bornOn: error('Podaj datę urodzenia.') }],
    }
    expect(listErrors(errors as unknown as Parameters<typeof listErrors>[0])).toEqual([
      { path: 'name', message: 'Podaj imię.' },
      { path: 'address.postcode', message: 'Podaj kod pocztowy.' },
      { path: 'people.1.bornOn', message: 'Podaj datę urodzenia.' },
    ])
  })

  test('lead to the id of the field', () => {
    expect(fieldId('pole', 'people.1.bornOn')).toBe('pole-people-1-bornOn')
  })
})

describe('the calendar', () => {
  test('has whole weeks from Monday that cover the month', () => {
    const weeks = weeksOfMonth('2026-11-23')
    expect(weeks[0]?.[0]).toBe('2026-10-26')
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06')
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })

  test('shows February of four weeks in four rows', () => {
    expect(weeksOfMonth('2021-02-10')).toHaveLength(4)
  })

  test('moves by months to the last day when there is no such day', () => {
    expect(shiftMonth('2026-01-31', 1)).toBe('2026-02-28')
    expect(shiftMonth('2026-01-15', -1)).toBe('2025-12-15')
  })

  test('knows the Monday of a Sunday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  })
})
