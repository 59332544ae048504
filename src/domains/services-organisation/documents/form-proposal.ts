import { z } from 'zod'
import { formatNumber } from '@/kernel/polish'
import { heading, list, paragraph, table, type Block } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { text } from '@/platform/documents/fields'
import { closing, factList, headSchema, LEGAL_BASIS, opening, retention, said, saidIf } from './parts'

const data = headSchema.extend({
  providersSearch: z.string(),
  providersFound: z.int().min(0),
  organisationsFound: z.int().min(0),
  /** the forms in the order of table 38 */
  forms: z.array(z.object({ name: text, rank: z.int().nullable(), model: z.boolean() })),
  /** table 37, of the proposed form */
  chances: z.array(text),
  risks: z.array(text),
  analysis: z.string(),
  form: z.string(),
  localConditions: z.string(),
  reasons: z.string(),
  whyNotOrganisations: z.string(),
  effortsOutside: z.string(),
  situation: z.string(),
  /** '' until it is decided */
  decidedBy: z.string(),
  decisionDocument: z.string(),
})

const listIf = (name: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(name, { level: 3 }), list('dash', items)]

/** Analiza form i propozycja formy realizacji z decyzją (DOC-27; R-042 … R-048). */
export const formProposal = defineDocument({
  id: 'serviceFormProposal',
  version: 1,
  title: 'Analiza form i propozycja formy realizacji',
  legalBasis: LEGAL_BASIS,
  data,
  retention,
  confidentiality: 'open',
  signedBy: ['servicesCoordinator', 'director'],
  template: (one) => ({
    letterhead: one.letterhead,
    issuedOn: one.issuedOn,
    reference: one.number,
    blocks: [
      ...opening(one, 'Analiza form i propozycja formy realizacji usługi'),
      ...said('Rozeznanie możliwych wykonawców', one.providersSearch),
      paragraph(
        `Znaleziono wykonawców: ${formatNumber(one.providersFound)}, w tym organizacji: ${formatNumber(one.organisationsFound)}.`,
      ),
      heading('Formy według rekomendacji'),
      table({
        columns: [
          { header: 'Kolejność', weight: 1.2 },
          { header: 'Forma', weight: 5 },
          { header: 'Modelowa' },
        ],
        rows: one.forms.map(({ name, rank, model }) => [
          rank === null ? '' : `${rank}.`,
          name,
          model ? 'tak' : 'nie',
        ]),
      }),
      ...said('Analiza zagrożeń i szans', one.analysis),
      ...said('Proponowana forma', one.form),
      ...listIf('Szanse proponowanej formy', one.chances),
      ...listIf('Zagrożenia proponowanej formy', one.risks),
      ...said('Warunki lokalne', one.localConditions),
      ...said('Uzasadnienie', one.reasons),
      ...saidIf('Dlaczego nie organizacje', one.whyNotOrganisations),
      ...saidIf('Starania o wykonawcę z zewnątrz', one.effortsOutside),
      ...saidIf('Sytuacja, w której usługa może zostać we własnych strukturach', one.situation),
      ...(one.decidedBy === ''
        ? []
        : [
            heading('Decyzja o wyborze formy realizacji'),
            ...factList([
              ['Forma', one.form],
              ['Kto podjął decyzję', one.decidedBy],
              ['Numer zarządzenia albo decyzji', one.decisionDocument],
            ]),
          ]),
      ...closing(one),
    ],
  }),
})
