import { openProviderAccount } from '@/domains/contracting/provider-account-commands'
import { registerProvider } from '@/domains/contracting/provider-commands'
import type { Actor } from '@/platform/auth/actor'
import type { CommandCall } from '@/platform/command/define-command'
import { actorNow, testPassword } from './staff'

type New = Parameters<typeof registerProvider.execute>[1]

const nipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7]

/** The n-th NIP with a check digit that agrees. */
export function buildNip(n: number): string {
  for (let serial = 526_000_000 + n * 11; ; serial++) {
    const digits = String(serial)
    const check = nipWeights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11
    if (check < 10) return `${digits}${check}`
  }
}

/** An organisation that cares for older people at home; override what the test is about. */
export const providerInput = (nip: string, changes: Partial<New> = {}): New => ({
  kind: 'ngo',
  name: 'Fundacja Blisko',
  legalForm: 'fundacja',
  nip,
  regon: '',
  krs: '',
  street: 'Lipowa 7',
  postcode: '99-900',
  city: 'Jasnowiec',
  phone: '',
  email: '',
  website: '',
  contactPerson: '',
  services: ['homeCare'],
  targetGroups: ['olderPeople'],
  districtIds: [],
  capacity: 40,
  hoursPerMonth: 1200,
  staff: '12 opiekunek z kursem.',
  note: '',
  ...changes,
})

/** Enters a provider into the register. */
export async function provider(call: CommandCall, n: number, changes: Partial<New> = {}): Promise<string> {
  return (await registerProvider.execute(call, providerInput(buildNip(n), changes))).providerId
}

/** Somebody at a provider with an account of its own (decision 0023). */
export async function providerAccount(call: CommandCall, providerId: string, login: string): Promise<Actor> {
  const { userId } = await openProviderAccount.execute(call, {
    providerId,
    login,
    firstName: 'Hanna',
    lastName: 'Sowa',
    temporaryPassword: testPassword,
  })
  return actorNow(userId, call.clock)
}
