import { z } from 'zod'
import { heading, list, paragraph } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { text } from '@/platform/documents/fields'
import { closing, factList, headSchema, opening, retention, said, saidIf } from './parts'

const data = headSchema.extend({
  form: text,
  features: z.string(),
  scope: z.string(),
  manner: z.string(),
  requirements: z.string(),
  criteria: z.array(text),
  priceReason: z.string(),
  legalBasis: text,
})

/** The condition without which no specification is one. */
export const STANDARD_CLAUSE =
  'Usługa jest wykonywana zgodnie z jej standardem. Wykonawca przyjmuje standard jako warunek realizacji, dokumentuje jego przestrzeganie i udostępnia dokumentację ośrodkowi w ramach nadzoru i monitoringu.'

/** Specyfikacja konkursowa, partnerska albo zamówienia (DOC-16; ). */
export const specification = defineDocument({
  id: 'serviceSpecification',
  version: 1,
  title: 'Specyfikacja',
  legalBasis: 'art. 25 ustawy o pomocy społecznej',
  data,
  retention,
  confidentiality: 'open',
  signedBy: ['servicesCoordinator', 'contractingSpecialist', 'director'],
  template: (one) => ({
    letterhead: one.letterhead,
    issuedOn: one.issuedOn,
    reference: one.number,
    blocks: [
      ...opening(one, 'Specyfikacja usługi'),
      ...factList([
        ['Forma realizacji', one.form],
        ['Podstawa', one.legalBasis],
      ]),
      ...saidIf('Kluczowe cechy usługi', one.features),
      ...said('Zakres usługi', one.scope),
      ...said('Sposób wykonywania usługi', one.manner),
      heading('Warunek wykonywania zgodnie ze standardem'),
      paragraph(STANDARD_CLAUSE),
      ...saidIf('Wymogi wobec partnerów i kryteria wyboru', one.requirements),
      ...(one.criteria.length > 0 ? [heading('Kryteria oceny ofert'), list('dash', one.criteria)] : []),
      ...saidIf('Dlaczego cena jest jedynym kryterium', one.priceReason),
      ...closing(one),
    ],
  }),
})
