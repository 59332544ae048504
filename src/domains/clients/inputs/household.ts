import { z } from 'zod'
import { HouseholdRelation, PersonRelationKind } from '@/platform/db/generated/enums'
import { day, optionalDay, optionalText, reason, version } from './fields'

const relation = z.enum(
  Object.values(HouseholdRelation) as [HouseholdRelation, ...HouseholdRelation[]],
  'Wybierz, kim ta osoba jest dla osoby głównej.',
)
const person = z.uuid('Wybierz osobę.')
const since = day('Podaj, od kiedy.')

/** A new household; the first member with relation `head` is the one the others are related to. */
export const createHousehold = z
  .object({
    /** left out: made of the head's last name */
    name: optionalText(120, 'Nazwa środowiska może mieć najwyżej 120 znaków.'),
    validFrom: since,
    members: z
      .array(z.object({ personId: person, relation }))
      .min(1, 'Środowisko ma co najmniej jedną osobę.')
      .max(30, 'Środowisko może mieć najwyżej 30 osób.'),
  })
  .superRefine((value, context) => {
    if (value.members.filter((member) => member.relation === 'head').length !== 1) {
      context.addIssue({ code: 'custom', path: ['members'], message: 'Wskaż jedną osobę główną.' })
    }
    if (new Set(value.members.map((member) => member.personId)).size !== value.members.length) {
      context.addIssue({
        code: 'custom',
        path: ['members'],
        message: 'Ta sama osoba jest na liście dwa razy.',
      })
    }
  })

export const addMember = z.object({
  householdId: z.uuid('Wybierz środowisko.'),
  version,
  personId: person,
  relation,
  validFrom: since,
})

export const endMembership = z.object({
  memberId: z.uuid(),
  version,
  /** the last day in the household */
  validTo: day('Podaj ostatni dzień we wspólnym gospodarstwie.'),
  reason,
})

export const changeRelation = z.object({ memberId: z.uuid(), version, relation, validFrom: since })

export const moveMember = z.object({
  memberId: z.uuid(),
  version,
  toHouseholdId: z.uuid('Wybierz środowisko, do którego osoba przechodzi.'),
  relation,
  /** the first day in the other household */
  validFrom: since,
  reason,
})

/** A guardian, proxy or obliged person of a client: a person of the registry or one known by name only. */
export const addRelation = z
  .object({
    personId: person,
    kind: z.enum(
      Object.values(PersonRelationKind) as [PersonRelationKind, ...PersonRelationKind[]],
      'Wybierz rodzaj powiązania.',
    ),
    relatedPersonId: z
      .union([z.uuid(), z.literal('')])
      .nullish()
      .transform((id) => (id ? id : null)),
    relatedName: optionalText(160, 'Imię i nazwisko może mieć najwyżej 160 znaków.'),
    contact: optionalText(200, 'Dane kontaktowe mogą mieć najwyżej 200 znaków.'),
    /** court, file number, date of the ruling or of the power of attorney */
    basis: optionalText(300, 'Podstawa może mieć najwyżej 300 znaków.'),
    validFrom: since,
    validTo: optionalDay('Wpisz datę, na przykład 31.12.2026.'),
  })
  .superRefine((value, context) => {
    if (value.relatedPersonId === null && value.relatedName === null) {
      context.addIssue({
        code: 'custom',
        path: ['relatedName'],
        message: 'Wybierz osobę z rejestru albo podaj jej imię i nazwisko.',
      })
    }
    if (value.relatedPersonId === value.personId) {
      context.addIssue({
        code: 'custom',
        path: ['relatedPersonId'],
        message: 'Wybierz inną osobę niż ta, której dotyczy karta.',
      })
    }
    if (value.validTo !== null && value.validTo < value.validFrom) {
      context.addIssue({
        code: 'custom',
        path: ['validTo'],
        message: 'Data końca jest wcześniejsza niż data początku.',
      })
    }
    if ((value.kind === 'legalGuardian' || value.kind === 'curator') && value.basis === null) {
      context.addIssue({
        code: 'custom',
        path: ['basis'],
        message: 'Podaj orzeczenie sądu: sąd, sygnaturę i datę.',
      })
    }
  })

export const endRelation = z.object({
  relationId: z.uuid(),
  version,
  validTo: day('Podaj ostatni dzień, w którym powiązanie obowiązywało.'),
})
