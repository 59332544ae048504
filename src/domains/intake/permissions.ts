import { ledSelect, runBy, runsFile, type Led } from '@/domains/casework/permissions'
import type { Prisma } from '@/platform/db/generated/client'
import type { ContactNeed, FileKind } from '@/platform/db/generated/enums'
import { definePermissions, type Relation } from '@/platform/permissions/define-permissions'

/** A file of the person who reported: those of the kind the report goes to decide who sees it, whenever they were opened. */
type FileOfReporter = Led & {
  readonly kind: FileKind
  readonly teamId: string | null
  readonly restricted: boolean
}

/** What decides who sees a first-contact card. */
export type GuardedContact = {
  readonly id: string
  readonly personId: string | null
  readonly createdBy: string
  readonly need: ContactNeed | null
  readonly caseFiles: readonly { readonly teamId: string | null; readonly restricted: boolean }[]
  readonly person: { readonly caseFiles: readonly FileOfReporter[] } | null
}

export const guardedContactSelect = {
  id: true,
  personId: true,
  createdBy: true,
  need: true,
  caseFiles: { select: { teamId: true, restricted: true } },
  person: {
    select: {
      caseFiles: { select: { kind: true, ...ledSelect, teamId: true, restricted: true } },
    },
  },
} as const satisfies Prisma.ContactSelect

export type ContactRelation = Relation<GuardedContact, Prisma.ContactWhereInput>

const needsOf: Readonly<Record<FileKind, readonly ContactNeed[]>> = {
  benefits: ['material', 'both'],
  socialWork: ['lifeSituation', 'both'],
}

const goesTo = (contact: GuardedContact, kind: FileKind) =>
  contact.need !== null && needsOf[kind].includes(contact.need)

/** Leads the client's file of the kind the report goes to: the one it opened, or the one open long before. */
const leadsFileOfReporter = (kind: FileKind, label: string): ContactRelation => ({
  label,
  holds: (actor, contact) =>
    goesTo(contact, kind) &&
    (contact.person?.caseFiles ?? []).some((file) => file.kind === kind && runsFile(actor, file)),
  where: (actor) => ({
    need: { in: [...needsOf[kind]] },
    person: { caseFiles: { some: { kind, ...runBy(actor) } } },
  }),
})

/** The report goes to social work, and this person's file there is need-to-know. */
const behindRestrictedFile = (contact: GuardedContact, ledTeamIds: readonly string[] = []) =>
  goesTo(contact, 'socialWork') &&
  (contact.person?.caseFiles ?? []).some(
    (file) =>
      file.kind === 'socialWork' &&
      file.restricted &&
      (file.teamId === null || !ledTeamIds.includes(file.teamId)),
  )

const outsideRestrictedFile = (ledTeamIds: readonly string[] = []): Prisma.ContactWhereInput => ({
  NOT: {
    need: { in: [...needsOf.socialWork] },
    person: {
      caseFiles: {
        some: {
          kind: 'socialWork',
          restricted: true,
          OR: [{ teamId: null }, { teamId: { notIn: [...ledTeamIds] } }],
        },
      },
    },
  },
})

export const contactRelations = {
  leadsBenefitsFile: leadsFileOfReporter(
    'benefits',
    'prowadzi akta świadczeniowe, których dotyczy zgłoszenie',
  ),
  leadsSocialWorkFile: leadsFileOfReporter(
    'socialWork',
    'prowadzi akta pracy socjalnej, których dotyczy zgłoszenie',
  ),
  registered: {
    label: 'sam przyjął zgłoszenie',
    holds: (actor, contact) => contact.createdBy === actor.id,
    where: (actor) => ({ createdBy: actor.id }),
  },
  ofLedTeam: {
    label: 'kieruje zespołem, do którego trafiło zgłoszenie, albo nikt go jeszcze nie prowadzi',
    holds: (actor, contact) =>
      !behindRestrictedFile(contact, actor.ledTeamIds) &&
      (contact.caseFiles.every((f) => f.teamId === null && !f.restricted) ||
        contact.caseFiles.some((f) => f.teamId !== null && actor.ledTeamIds.includes(f.teamId))),
    // the same said as one "none": no file behind somebody else's wall unless one is of the led teams. The database then
    // stops at the end of the page instead of looking through all files, as it does for the alternative of two.
    where: (actor) => ({
      ...outsideRestrictedFile(actor.ledTeamIds),
      caseFiles: {
        none: {
          OR: [{ teamId: { not: null } }, { restricted: true }],
          contact: { caseFiles: { none: { teamId: { in: [...actor.ledTeamIds] } } } },
        },
      },
    }),
  },
  notRestricted: {
    label: 'zgłoszenie bez zastrzeżenia poufności',
    holds: (_actor, contact) =>
      contact.caseFiles.every((f) => !f.restricted) && !behindRestrictedFile(contact),
    where: () => ({ ...outsideRestrictedFile(), caseFiles: { none: { restricted: true } } }),
  },
} as const satisfies Record<string, ContactRelation>

export const intakePermissions = definePermissions<GuardedContact, Prisma.ContactWhereInput>()(
  contactRelations,
  {
    'intake.contact.read': {
      label: 'Podgląd karty zgłoszenia',
      allow: [
        ['informationWorker', 'notRestricted'],
        ['informationWorker', 'registered'],
        ['benefitsWorker', 'leadsBenefitsFile'],
        ['socialWorker', 'leadsSocialWorkFile'],
        ['socialWorker', 'registered'],
        ['seniorSocialWorker', 'leadsSocialWorkFile'],
        ['crisisWorker', 'registered'],
        ['teamLeader', 'ofLedTeam'],
        ['director', 'notRestricted'],
        ['deputyDirector', 'notRestricted'],
      ],
    },
    'intake.contact.readReporter': {
      label: 'Dane osoby zgłaszającej',
      allow: [
        ['informationWorker', 'registered'],
        ['informationWorker', 'notRestricted'],
        ['socialWorker', 'leadsSocialWorkFile'],
        ['seniorSocialWorker', 'leadsSocialWorkFile'],
      ],
    },
    'intake.contact.complete': {
      label: 'Uzupełnianie karty zgłoszenia',
      allow: [
        ['informationWorker', 'notRestricted'],
        ['teamLeader', 'ofLedTeam'],
      ],
    },
  },
)

type Nothing = Record<never, never>

export const counterPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'intake.contact.register': {
      label: 'Przyjęcie zgłoszenia',
      allow: [
        ['informationWorker'],
        ['socialWorker'],
        ['seniorSocialWorker'],
        ['crisisWorker'],
        ['teamLeader'],
      ],
    },
    'intake.calendar.book': {
      label: 'Umawianie spotkań',
      allow: [
        ['informationWorker'],
        ['benefitsWorker'],
        ['socialWorker'],
        ['seniorSocialWorker'],
        ['teamLeader'],
      ],
    },
    'intake.calendar.read': {
      label: 'Kalendarz',
      allow: [
        ['informationWorker'],
        ['benefitsWorker'],
        ['socialWorker'],
        ['seniorSocialWorker'],
        ['teamLeader'],
        ['director'],
        ['deputyDirector'],
      ],
    },
  },
)
