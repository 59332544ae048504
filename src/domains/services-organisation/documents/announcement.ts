import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import { bold, heading, italic, list, paragraph, paragraphs, type Block } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { closing, factList, headSchema, opening, retention } from './parts'

const data = headSchema.extend({
  /** an open contest of offers, or a recruitment of partners */
  of: z.enum(['contest', 'partner']),
  /** every content, none of them empty */
  contents: z.array(z.object({ name: text, words: text })).min(4),
  published: z.object({ on: day, places: z.string() }).nullable(),
  /** the call came to nothing; this is made known as the announcement was (art. 18a of the public-benefit act) */
  cancelled: z.object({ on: day, reason: text }).nullable().default(null),
})

const names = {
  contest: 'Ogłoszenie o otwartym konkursie ofert',
  partner: 'Ogłoszenie o otwartym naborze partnera',
} as const

const grounds = {
  contest: 'art. 11 i art. 13 ustawy o działalności pożytku publicznego i o wolontariacie',
  partner: 'art. 5 ustawy o działalności pożytku publicznego i o wolontariacie',
} as const

const upper = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)

/** Ogłoszenie o konkursie (seven contents, DOC-15, R-055) albo o naborze partnera (four, DOC-19, R-056). */
export const announcement = defineDocument({
  id: 'serviceAnnouncement',
  version: 1,
  title: 'Ogłoszenie',
  legalBasis: grounds.contest,
  data,
  retention,
  confidentiality: 'open',
  signedBy: ['servicesCoordinator', 'director'],
  template: (one) => ({
    letterhead: one.letterhead,
    issuedOn: one.issuedOn,
    reference: one.number,
    blocks: [
      ...opening(one, names[one.of]),
      ...cancelledWords(one),
      paragraph(`Na podstawie: ${grounds[one.of]}.`),
      list(
        'decimal',
        one.contents.map(({ name, words }) => [paragraph(bold(upper(name))), ...paragraphs(words)]),
      ),
      ...factList(
        one.published === null
          ? []
          : [
              ['Opublikowano', formatDate(one.published.on)],
              ['Miejsca publikacji', one.published.places],
            ],
      ),
      ...closing(one),
    ],
  }),
})

/** That the call was cancelled, when and why, before everything it once said. */
function cancelledWords({ of, cancelled }: z.output<typeof data>): Block[] {
  if (cancelled === null) return []
  const what = of === 'contest' ? 'Otwarty konkurs ofert unieważniono' : 'Otwarty nabór partnera unieważniono'
  return [
    heading(`${what} ${formatDate(cancelled.on)}`),
    ...paragraphs(cancelled.reason),
    paragraph(italic('Poniżej treść ogłoszenia, która już nie obowiązuje.')),
  ]
}
