import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import { bold, list, paragraph, paragraphs } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { closing, factList, headSchema, opening, retention } from './parts'

const data = headSchema.extend({
  /** an open contest of offers, or a recruitment of partners */
  of: z.enum(['contest', 'partner']),
  /** every content, none of them empty */
  contents: z.array(z.object({ name: text, words: text })).min(4),
  published: z.object({ on: day, places: z.string() }).nullable(),
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
