import { actionCatalogue } from '@/domains/social-work/model'
import { saveActionKind, foundCentre } from '@/domains/staff/commands/centre'
import { saveDistrict } from '@/domains/staff/commands/structure'
import type { Actor } from '@/platform/auth/actor'
import { foundingActor } from '@/platform/auth/founding-actor'
import { actorOfUser } from '@/platform/auth/session'
import type { Clock } from '@/platform/clock'

type Founding = Parameters<typeof foundCentre.execute>[1]

/** Founds the centre with its first administrator, and loads what every centre starts with. Returns the administrator. */
export async function loadReference(founding: Founding, clock: Clock): Promise<Actor> {
  const { id } = await foundCentre.execute({ actor: foundingActor(), clock }, founding)
  const administrator = await actorOfUser(id, clock)
  if (!administrator) throw new Error('the first administrator cannot act')
  for (const [index, { code, label }] of actionCatalogue.entries()) {
    await saveActionKind.execute({ actor: administrator, clock }, { code, label, position: index + 1 })
  }
  return administrator
}

type Street = string | { street: string; houseFrom?: number; houseTo?: number }

/** Districts of the invented town; Długa is cut in two. */
const districts: Readonly<Record<string, readonly Street[]>> = {
  Śródmieście: [
    'Rynek',
    'Lipowa',
    'Kościelna',
    'Młyńska',
    'Piękna',
    { street: 'Długa', houseFrom: 1, houseTo: 40 },
    'Ogrodowa',
    'Szkolna',
  ],
  Północ: ['Leśna', 'Jodłowa', 'Sosnowa', 'Świerkowa', 'Działkowa', 'Hutnicza', 'Fabryczna', 'Kolejowa'],
  'Nowe Miasto': [
    { street: 'Długa', houseFrom: 41 },
    'Słoneczna',
    'Wiosenna',
    'Parkowa',
    'Łąkowa',
    'Polna',
    'Spacerowa',
    'Żeromskiego',
  ],
}

/** Makes the districts of the invented town; gives their ids by name. */
export async function loadDistricts(administrator: Actor, clock: Clock): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [name, streets] of Object.entries(districts)) {
    const input = { name, streets: streets.map((s) => (typeof s === 'string' ? { street: s } : s)) }
    ids.set(name, (await saveDistrict.execute({ actor: administrator, clock }, input)).id)
  }
  return ids
}
