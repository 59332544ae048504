import { registerProvider } from '@/domains/contracting/provider-commands'
import { by } from './telling'
import type { Town } from './town'

type New = Parameters<typeof registerProvider.execute>[1]
type Somebody = Pick<New, 'kind' | 'name' | 'legalForm' | 'street'> & Partial<New>

const nipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7]

/** An invented NIP with a check digit that agrees. */
function inventedNip(n: number): string {
  for (let serial = 526_000_100 + n * 13; ; serial++) {
    const digits = String(serial)
    const check = nipWeights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11
    if (check < 10) return `${digits}${check}`
  }
}

/** Weronika enters a provider into the register. */
export async function enters(town: Town, daysAgo: number, n: number, who: Somebody): Promise<string> {
  const { providerId } = await registerProvider.execute(await by(town, 'w.czapla', daysAgo), {
    nip: inventedNip(n),
    regon: '',
    krs: '',
    postcode: '99-900',
    city: 'Jasnowiec',
    phone: `46 800 ${20 + n} 00`.replace(/\s/g, ''),
    email: '',
    website: '',
    contactPerson: '',
    services: [],
    targetGroups: [],
    districtIds: [],
    capacity: undefined,
    hoursPerMonth: undefined,
    staff: '',
    note: '',
    ...who,
  })
  return providerId
}
