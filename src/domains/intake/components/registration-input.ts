import type { z } from 'zod'
import type * as inputs from '../inputs'

export type RegistrationInput = z.input<typeof inputs.registerContact>

/** A report nobody has typed in yet. */
export const blankReport = {
  personId: null,
  anonymous: false,
  channel: 'inPerson',
  reporterKind: 'self',
  reporterName: '',
  reporterContact: '',
  problems: [],
  need: '',
  description: '',
  informationGiven: ['personalData'],
  papersToBring: [],
  result: '',
  institution: '',
  urgent: false,
  benefitsLeadId: null,
  socialWorkLeadId: null,
  overrideReason: '',
  visits: [],
  visitPlace: 'office',
  callBackPhone: '',
} as unknown as RegistrationInput

/** Something was typed that would be missed: a draft of an untouched screen is no unfinished report. */
export const isBegun = (draft: Partial<RegistrationInput> | null): boolean =>
  Boolean(draft?.personId || draft?.need || draft?.description || draft?.problems?.length)
