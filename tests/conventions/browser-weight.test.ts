import { expect, it } from 'vitest'
import { importsOf, sourceFiles, type SourceFile } from './source-files'

const files = new Map(sourceFiles('src').map((file) => [file.path, file]))
const isClient = (file: SourceFile) => file.text.startsWith("'use client'")

/** Packages that stay on the server: what they weigh, compressed, is a good part of a page's budget. */
const heavy = /^(temporal-polyfill|exceljs|pdfmake|pg|qrcode)$/

function fileOf(target: string): SourceFile | undefined {
  return ['', '.ts', '.tsx'].map((ending) => files.get(`${target}${ending}`)).find(Boolean)
}

/** The way from a file of the browser to a package that must not come along; null when there is none. */
function wayToHeavy(start: SourceFile): string | null {
  const queue: string[][] = [[start.path]]
  const seen = new Set([start.path])
  for (let path = queue.shift(); path; path = queue.shift()) {
    const file = files.get(path.at(-1) ?? '')
    // the body of a server action stays on the server
    if (!file || file.text.startsWith("'use server'")) continue
    for (const { target, typeOnly } of importsOf(file)) {
      if (typeOnly) continue
      if (heavy.test(target)) return [...path, target].join(' → ')
      const next = fileOf(target)
      if (next && !seen.has(next.path)) {
        seen.add(next.path)
        queue.push([...path, next.path])
      }
    }
  }
  return null
}

it('no component of the browser brings a heavy package along', () => {
  const ways = [...files.values()].filter(isClient).flatMap((file) => wayToHeavy(file) ?? [])
  expect(ways).toEqual([])
})
