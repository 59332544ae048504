import { z } from 'zod'
import { required } from './fields'

/** Base64 of a scan; 10 MB of content are about 13.4 million characters. */
const LONGEST = 14_000_000

/** What is typed beside the file. */
export const attachmentForm = z.object({
  offerId: z.uuid(),
  title: required('Napisz, co to jest, na przykład „statut”.', 200),
})

export const addAttachment = attachmentForm.extend({
  content: z
    .string('Wybierz plik.')
    .min(1, 'Wybierz plik.')
    .max(LONGEST, 'Plik jest większy niż 10 MB. Zeskanuj go w niższej rozdzielczości.'),
})

export const removeAttachment = z.object({ attachmentId: z.uuid() })

export const readAttachment = z.object({ attachmentId: z.uuid() })
