import { describe, expect, it } from 'vitest'
import { serviceDocuments } from '@/domains/services-organisation/documents/index'
import { STANDARD_CLAUSE } from '@/domains/services-organisation/documents/specification'
import { documentText } from '@/platform/documents/plain-text'
import { samples } from './samples'

const definition = (id: string) => {
  const found = serviceDocuments.latest(id)
  if (!found) throw new Error(`no document ${id}`)
  return found
}

const textOf = (id: string, changes: object = {}) =>
  documentText(definition(id).buildFrom({ ...samples[id], ...changes })).replaceAll('\u00a0', ' ')

describe('documents of the stages of a service', () => {
  it.each(serviceDocuments.all.map(({ id, version }) => [id, version] as const))(
    '%s keeps its text',
    async (id, version) => {
      await expect(`${textOf(id)}\n`).toMatchFileSnapshot(`./golden/${id}.v${version}.txt`)
    },
  )

  it('frozen data goes through JSON unchanged', () => {
    for (const { id, buildFrom } of serviceDocuments.all) {
      const data = samples[id]
      expect(documentText(buildFrom(JSON.parse(JSON.stringify(data))))).toBe(documentText(buildFrom(data)))
    }
  })

  it('every specification has the standard clause, whatever else it says (R-054)', () => {
    const bare = { features: '', scope: '', manner: '', requirements: '', criteria: [], priceReason: '' }
    expect(textOf('serviceSpecification', bare)).toContain(STANDARD_CLAUSE)
  })

  it('an announcement without a content is no announcement (R-055, R-056)', () => {
    const contents = [{ name: 'cel', words: ' ' }]
    expect(() =>
      definition('serviceAnnouncement').buildFrom({ ...samples['serviceAnnouncement'], contents }),
    ).toThrow()
  })

  it('small numbers stand as words (R-135)', () => {
    const text = textOf('serviceLocalNeeds')
    expect(text).toContain('osoby starsze i ich rodziny | 22 | 16 | mniej niż 5 | 0 | mniej niż 5 | 0')
    expect(text).toContain('Północ – 12, Południe – mniej niż 5')
    expect(
      textOf('serviceLocalNeeds', { packages: { from: '2025-04-01', to: '2026-03-31', rows: [] } }),
    ).toContain('W tym okresie nikt nie miał tej usługi w indywidualnym pakiecie.')
  })
})
