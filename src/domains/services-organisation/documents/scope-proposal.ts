import { z } from 'zod'
import { defineDocument } from '@/platform/documents/define-document'
import { closing, factList, headSchema, LEGAL_BASIS, opening, retention, said, saidIf } from './parts'

const data = headSchema.extend({
  extent: z.string(),
  recipients: z.string(),
  count: z.string(),
  financialNeeds: z.string(),
  possibilities: z.string(),
  body: z.string(),
  bodyDocument: z.string(),
  bodyLeftOut: z.string(),
})

/** Propozycja zakresu usługi: how much, for whom, for how many, and what it takes (DOC-26; ). */
export const scopeProposal = defineDocument({
  id: 'serviceScopeProposal',
  version: 1,
  title: 'Propozycja zakresu usługi',
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
      ...opening(one, 'Propozycja zakresu usługi'),
      ...said('Wymiar usługi', one.extent),
      ...said('Adresaci', one.recipients),
      ...said('Przewidywana liczba adresatów', one.count),
      ...saidIf('Potrzeby finansowe w roku', one.financialNeeds),
      ...saidIf('Możliwości finansowe miasta', one.possibilities),
      ...factList([
        ['Decyzja organu', [one.body, one.bodyDocument].filter((part) => part !== '').join(', ')],
        ['Decyzji organu nie odnotowano', one.bodyLeftOut],
      ]),
      ...closing(one),
    ],
  }),
})
