import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files'

const files = sourceFiles('src')
// "…/zaswiadczenia?sprostuj=…#sprostowanie": a word after the sign that ends the address
const led = /[}a-z/]#([a-z][a-z0-9-]*)[`']/g

describe('an address that leads to a place on a page', () => {
  it('names an element that is there', () => {
    const wrong = files.flatMap((file) =>
      [...file.text.matchAll(led)]
        .map((match) => match[1] ?? '')
        .filter((place) => !files.some(({ text }) => standsIn(text, place)))
        .map((place) => `${file.path}: #${place}`),
    )
    expect(wrong).toEqual([])
  })
})

/** The id of an element; a form keeps its own for its fields and stands under no id. */
function standsIn(text: string, place: string): boolean {
  const named = new RegExp(`<(?!Form\\b)[A-Za-z]+[^<>]*\\bid=(?:"${place}"|\\{[^}]*'${place}'[^}]*\\})`)
  return named.test(text)
}
