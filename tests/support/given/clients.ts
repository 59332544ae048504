import { createHousehold } from '@/domains/clients/commands/households'
import { registerPerson } from '@/domains/clients/commands/persons'
import type { HouseholdRelation } from '@/platform/db/generated/enums'
import type { CommandCall } from '@/platform/command/define-command'
import { localDate } from '@/kernel/local-date'
import { buildPesel } from '@/kernel/pesel'

type PersonInput = Parameters<typeof registerPerson.execute>[1]
type AddressInput = NonNullable<PersonInput['residence']>

/** An address of the demo town. */
export function address(changes: Partial<AddressInput> = {}): AddressInput {
  return {
    street: 'Lipowa',
    house: '5',
    flat: '7',
    postcode: '26-110',
    city: 'Skarżysko-Kamienna',
    ...changes,
  }
}

/** What a form for a new person sends: somebody with a PESEL and a home. Each call may change any field. */
export function personInput(changes: Partial<PersonInput> = {}): PersonInput {
  const named = { firstName: 'Anna', lastName: 'Nowak', ...changes }
  const known = 'pesel' in changes || changes.noPeselReason !== undefined
  return {
    ...(known ? {} : { pesel: peselOf(`${named.lastName} ${named.firstName}`, changes.bornOn) }),
    residence: address(),
    ...named,
  }
}

/** A PESEL that depends on the name (and the date of birth, when given) alone: the same person in every run. */
export function peselOf(name: string, bornOn?: string | null): string {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7)
  const two = (n: number) => String(n).padStart(2, '0')
  const invented = `${1940 + (seed % 60)}-${two(1 + (Math.floor(seed / 60) % 12))}-${two(1 + (Math.floor(seed / 720) % 28))}`
  return buildPesel(
    localDate(bornOn ?? invented),
    /a$/i.test(name) ? 'female' : 'male',
    Math.floor(seed / 20_160) % 5000,
  )
}

/** Registers a person through the command; gives its id. */
export async function person(call: CommandCall, changes: Partial<PersonInput> = {}): Promise<string> {
  return (await registerPerson.execute(call, personInput(changes))).id
}

type Member = { personId: string; relation: HouseholdRelation }

/** Founds a household of persons already registered; the first one is the head unless the relations say otherwise. */
export async function household(
  call: CommandCall,
  members: readonly (string | Member)[],
  changes: { name?: string; validFrom?: string } = {},
): Promise<string> {
  const relations = members.map((member, index): Member =>
    typeof member === 'string'
      ? { personId: member, relation: index === 0 ? 'head' : 'otherRelative' }
      : member,
  )
  const created = await createHousehold.execute(call, {
    validFrom: call.clock.today(),
    ...changes,
    members: relations,
  })
  return created.id
}
