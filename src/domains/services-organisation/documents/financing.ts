import { z } from 'zod'
import { heading, list, paragraph } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { text } from '@/platform/documents/fields'
import { closing, factList, headSchema, LEGAL_BASIS, opening, retention, said } from './parts'

const data = headSchema.extend({
  form: z.string(),
  cost: z.string(),
  basis: z.string(),
  sources: z.array(text),
  externalSearch: z.string(),
  /** whose budget, by the form of realisation */
  budget: z.enum(['city', 'centre']),
  entry: z.string(),
  amount: z.string(),
  presentedOn: z.string(),
})

const budgets = {
  city: 'Zapis stoi w budżecie miasta, bo usługę zleca się na podstawie ustawy o działalności pożytku publicznego.',
  centre: 'Zapis stoi w budżecie ośrodka.',
} as const

/** Wstępny koszt, źródła i projekt zmian w budżecie (DOC-28; R-050 … R-052). */
export const financing = defineDocument({
  id: 'serviceFinancing',
  version: 1,
  title: 'Wstępny koszt, źródła finansowania i projekt zmian w budżecie',
  legalBasis: `${LEGAL_BASIS}; art. 11 ust. 1 ustawy o finansach publicznych`,
  data,
  retention,
  confidentiality: 'open',
  signedBy: ['servicesCoordinator', 'financeWorker', 'director'],
  template: (one) => ({
    letterhead: one.letterhead,
    issuedOn: one.issuedOn,
    reference: one.number,
    blocks: [
      ...opening(one, 'Wstępny koszt usługi, źródła finansowania i projekt zmian w budżecie'),
      ...factList([['Forma realizacji', one.form]]),
      ...said('Wstępny koszt usługi w roku', one.cost),
      ...said('Jak go wyliczono', one.basis),
      heading('Źródła finansowania'),
      one.sources.length === 0 ? paragraph('Źródeł jeszcze nie wskazano.') : list('dash', one.sources),
      ...said('Rozeznane konkursy i projekty', one.externalSearch),
      heading(one.budget === 'city' ? 'Projekt zmian w budżecie miasta' : 'Projekt zmian w budżecie ośrodka'),
      paragraph(budgets[one.budget]),
      ...factList([
        ['Rodzaj zapisu', one.entry],
        ['Kwota', one.amount],
        ['Przedłożono prezydentowi', one.presentedOn],
      ]),
      paragraph(
        'Odpłatność za usługi nie jest źródłem ich finansowania: jednostka odprowadza ją do budżetu miasta (art. 11 ust. 1 ustawy o finansach publicznych).',
        { size: 'small' },
      ),
      ...closing(one),
    ],
  }),
})
