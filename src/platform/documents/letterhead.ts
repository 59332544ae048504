import { z } from 'zod'

/** A picture kept inside the data, so that an issued document never depends on a file that may change. */
const embeddedPicture = z
  .string()
  .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/, 'Logo musi być obrazem PNG lub JPEG.')

/** Whose document it is: printed at the head of the first page. */
export const letterheadSchema = z.object({
  name: z.string().min(1),
  /** Name of the superior unit or of the department, printed above or below the name. */
  unit: z.string().optional(),
  addressLines: z.array(z.string().min(1)).min(1),
  /** One line: telephone, e-mail, address for electronic delivery. */
  contact: z.string().optional(),
  logo: embeddedPicture.optional(),
})

export type Letterhead = z.output<typeof letterheadSchema>
