import type { z } from 'zod'
import {
  isPersonBegun,
  type RegistrationInput as NewPerson,
} from '@/domains/clients/components/registration-input'
import type * as inputs from '../inputs'

/** `newPerson` – the card begun in the middle of the report and not registered yet – is kept with it, never sent. */
export type RegistrationInput = z.input<typeof inputs.registerContact> & { newPerson?: NewPerson | null }

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
  newPerson: null,
} as unknown as RegistrationInput

/** Something was typed that would be missed: a draft of an untouched screen is no unfinished report. */
export const isBegun = (draft: Partial<RegistrationInput> | null): boolean =>
  Boolean(draft?.personId || draft?.need || draft?.description || draft?.problems?.length) ||
  isPersonBegun(draft?.newPerson)
