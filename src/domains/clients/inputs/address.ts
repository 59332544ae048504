import { z } from 'zod'
import { parsePostcode } from '@/kernel/postal-address'
import { properName } from '@/kernel/proper-name'
import { optionalText, requiredText } from './fields'

const complete = z.object({
  street: optionalText(120, 'Nazwa ulicy może mieć najwyżej 120 znaków.'),
  house: requiredText('Podaj numer domu.', 12, 'Numer domu może mieć najwyżej 12 znaków.'),
  flat: optionalText(12, 'Numer lokalu może mieć najwyżej 12 znaków.'),
  postcode: z.string('Podaj kod pocztowy.').transform((text, context) => {
    const postcode = parsePostcode(text)
    if (postcode !== null) return postcode
    context.addIssue({
      code: 'custom',
      message: text.trim() === '' ? 'Podaj kod pocztowy.' : 'Kod pocztowy ma postać 00-000.',
    })
    return z.NEVER
  }),
  city: requiredText('Podaj miejscowość.', 80, 'Nazwa miejscowości może mieć najwyżej 80 znaków.').transform(
    properName,
  ),
  teryt: optionalText(7, 'Identyfikator TERYT gminy ma 7 cyfr.').refine(
    (text) => text === null || /^\d{7}$/.test(text),
    'Identyfikator TERYT gminy ma 7 cyfr.',
  ),
})

/** An address with everything a letter needs. */
export type AddressInput = z.output<typeof complete>

const text = z.string().nullish()

/** As a form holds it: every field may be blank. */
const typed = z.object({ street: text, house: text, flat: text, postcode: text, city: text, teryt: text })

/** An address that may be left blank as a whole, but not in part. Blank is null. */
export const optionalAddress = typed.nullish().transform((value, context): AddressInput | null => {
  const filled = Object.values(value ?? {}).some((one) => (one ?? '').trim() !== '')
  if (!filled || !value) return null
  const parsed = complete.safeParse({
    ...value,
    house: value.house ?? '',
    postcode: value.postcode ?? '',
    city: value.city ?? '',
  })
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    context.addIssue({ code: 'custom', message: issue.message, path: issue.path })
  }
  return z.NEVER
})
