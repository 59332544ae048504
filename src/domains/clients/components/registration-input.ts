import type { z } from 'zod'
import type { registerPerson } from '../inputs/person'

export type RegistrationInput = z.input<typeof registerPerson>

/** Something was typed that would be missed. */
export const isPersonBegun = (typed: Partial<RegistrationInput> | null | undefined): boolean =>
  Boolean(typed?.pesel || typed?.lastName || typed?.firstName)

/** An address nobody has typed in yet. */
export const blankAddress = { street: '', house: '', flat: '', postcode: '', city: '', teryt: '' }

/** A registration form nobody has typed in yet. */
export const blankRegistration = (): RegistrationInput => ({
  pesel: '',
  noPeselReason: '',
  firstName: '',
  secondName: '',
  lastName: '',
  familyName: '',
  bornOn: '',
  sex: '',
  citizenship: 'polskie',
  documentKind: '',
  documentNumber: '',
  phone: '',
  email: '',
  electronicAddress: '',
  homeless: false,
  residence: blankAddress,
  registered: blankAddress,
  correspondence: blankAddress,
  lastRegistered: blankAddress,
  lastRegisteredUnknown: false,
  toldApart: [],
  leaveToLeader: false,
})
