import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readable } from '../../../scripts/lib/readable-addresses.mjs'

it.each([
  ['/klienci', '/klienci'],
  ['/klienci?wiek=60%2B', '/klienci?wiek=60%2B'],
  ['/zgloszenia/%C5%BC', '/zgloszenia/%C5%BC'],
  ['/%E0%A4%A', '/nieczytelny-adres'],
  ['/klienci/%E0%A4%A?karta=1', '/nieczytelny-adres'],
  ['/100%', '/nieczytelny-adres'],
])('the address %s is read as %s', (asked, read) => {
  expect(readable(asked)).toBe(read)
})

it('the page for a server that can draw nothing is Polish and needs neither a script nor a style sheet', () => {
  const page = readFileSync(
    path.resolve(import.meta.dirname, '../../../scripts/lib/server-fault.html'),
    'utf8',
  )
  expect(page).toContain('<html lang="pl">')
  expect(page).toContain('Coś poszło nie tak')
  expect(page).not.toMatch(/<script|<style|<link/)
})
