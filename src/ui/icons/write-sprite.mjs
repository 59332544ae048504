/**
 * Draws `sprite.svg` out of Lucide for the names listed in `icon-names.ts`.
 * One cached file instead of path data in every page: an icon costs a page some eighty bytes and no JavaScript.
 * Usage: node src/ui/icons/write-sprite.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const iconsFolder = new URL('./', pathToFileURL(require.resolve('lucide-react/icons/house')))
const source = readFileSync(new URL('./icon-names.ts', import.meta.url), 'utf8')
const names = [...source.matchAll(/^ {2}'([a-z0-9-]+)',$/gm)].map(([, name]) => name)

const attributes = (entries) =>
  Object.entries(entries)
    .filter(([name]) => name !== 'key')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')

/** An old name of an icon is a file that only hands on the new one. */
const drawing = async (file) => {
  const address = new URL(file, iconsFolder)
  const { __iconData } = await import(address.href)
  if (__iconData) return __iconData
  const [, renamed] = /from '(\.\/[a-z0-9-]+\.mjs)'/.exec(readFileSync(address, 'utf8')) ?? []
  return drawing(renamed)
}

const symbols = await Promise.all(
  names.map(async (name) => {
    const { node } = await drawing(`./${name}.mjs`)
    const shapes = node.map(([tag, entries]) => `<${tag}${attributes(entries)}/>`).join('')
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`
  }),
)

const licence = '<!-- Drawings: Lucide, ISC licence, https://lucide.dev -->'
writeFileSync(
  new URL('./sprite.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">\n${licence}\n${symbols.join('\n')}\n</svg>\n`,
)
process.stdout.write(`sprite.svg: ${names.length} icons\n`)
