import { fromDbDate } from '@/kernel/local-date'
import { formatAddress, type PostalAddress } from '@/kernel/postal-address'
import { unchanged } from '@/platform/questionnaire/answers'
import { NO_ANSWERS, type Answers, type Questionnaire } from '@/platform/questionnaire/model'

type KnownPerson = {
  readonly firstName: string
  readonly lastName: string
  readonly pesel: string | null
  readonly bornOn: Date | null
  readonly phone: string | null
  readonly citizenship: string
  readonly homeless: boolean
}

type KnownMember = {
  readonly relation: string
  readonly person: Omit<KnownPerson, 'citizenship' | 'homeless'>
}

/** What the register already knows, so that nobody asks for it again; all of it may be corrected in the interview. */
export function answersFromRegister(
  person: KnownPerson,
  address: PostalAddress | null,
  others: readonly KnownMember[],
): Answers {
  const name = (p: { firstName: string; lastName: string }) => `${p.firstName} ${p.lastName}`
  return {
    personName: name(person),
    ...(person.pesel ? { personPesel: person.pesel } : {}),
    ...(person.bornOn ? { personBornOn: fromDbDate(person.bornOn) } : {}),
    personCitizenship: person.citizenship,
    ...(address ? { personAddress: formatAddress(address) } : {}),
    personHomeless: person.homeless,
    ...(person.phone ? { personPhone: person.phone } : {}),
    householdKind: others.length > 0 ? 'family' : 'alone',
    ...(others.length > 0
      ? {
          householdMembers: others.map((member) => ({
            name: name(member.person),
            bornOn: member.person.bornOn ? fromDbDate(member.person.bornOn) : null,
            relation: member.relation,
            occupation: '',
          })),
        }
      : {}),
  }
}

/** Part IV starts from the last interview: every section that may stand is copied as „bez zmian”. */
export function answersFromPrevious(definition: Questionnaire, previous: Answers): Answers {
  const ids = new Set(definition.sections.flatMap((section) => section.questions.map(({ id }) => id)))
  const known = Object.fromEntries(Object.entries(previous).filter(([id]) => ids.has(id)))
  return definition.sections
    .filter((section) => !section.alwaysNew && section.id !== 'assessment' && section.id !== 'plan')
    .reduce((answers, section) => unchanged(section, answers, known), NO_ANSWERS)
}
