import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import type { Prisma } from '@/platform/db/generated/client'
import type { FileKind } from '@/platform/db/generated/enums'
import type { Substitution } from './rules/substitution'
import { definePermissions, type Relation } from '@/platform/permissions/define-permissions'

/** Who runs a file: its lead, and on the days of it whoever stands in for them. */
export type Led = {
  readonly leadId: string | null
  readonly substituteId: string | null
  readonly substituteFrom: Date | null
  readonly substituteUntil: Date | null
}

/** The columns `Led` is made of, for `select`. */
export const ledSelect = {
  leadId: true,
  substituteId: true,
  substituteFrom: true,
  substituteUntil: true,
} as const satisfies Prisma.CaseFileSelect

/** Who stands in for the lead on a day. */
export function substituteOn(file: Omit<Led, 'leadId'>, day: LocalDate): string | null {
  const { substituteId, substituteFrom, substituteUntil } = file
  if (substituteFrom === null || substituteUntil === null) return null
  return fromDbDate(substituteFrom) <= day && day <= fromDbDate(substituteUntil) ? substituteId : null
}

/** The lead and whoever stands in for them on the day or later; a substitution that is over binds nobody. */
export function runnersOf(
  { leadId, substituteId, substituteUntil }: Omit<Led, 'substituteFrom'>,
  today: LocalDate,
): string[] {
  const stands = substituteUntil !== null && fromDbDate(substituteUntil) >= today
  return [leadId, stands ? substituteId : null].filter((id) => id !== null)
}

/** The days somebody stands in, whoever it is and whenever they are. */
export function substitutionOf(
  file: Omit<Led, 'leadId'>,
  name: string | null | undefined,
): Substitution | null {
  const { substituteFrom, substituteUntil } = file
  if (!name || substituteFrom === null || substituteUntil === null) return null
  return { name, from: fromDbDate(substituteFrom), until: fromDbDate(substituteUntil) }
}

/** Does this person run the file today: as its lead, or standing in for them? */
export const runsFile = (actor: Actor, file: Led): boolean =>
  file.leadId === actor.id || substituteOn(file, actor.today) === actor.id

/** The files this person runs today. */
export const runBy = (actor: Actor) =>
  ({
    OR: [
      { leadId: actor.id },
      {
        substituteId: actor.id,
        substituteFrom: { lte: toDbDate(actor.today) },
        substituteUntil: { gte: toDbDate(actor.today) },
      },
    ],
  }) satisfies Prisma.CaseFileWhereInput

/** What the wall needs to know of a file. `socialWorkLeads` are the leads of the client's open social-work files. */
export type WalledFile = Led & {
  readonly id: string
  readonly kind: FileKind
  readonly personId: string
  readonly teamId: string | null
  readonly restricted: boolean
  readonly person: {
    readonly caseFiles: readonly Led[]
  }
}

type FileRelation = Relation<WalledFile, Prisma.CaseFileWhereInput>

/** The columns a `WalledFile` is made of, for `select`. */
export const walledFileSelect = {
  id: true,
  kind: true,
  personId: true,
  ...ledSelect,
  teamId: true,
  restricted: true,
  person: {
    select: {
      caseFiles: {
        where: { kind: 'socialWork', state: 'open' },
        select: ledSelect,
      },
    },
  },
} as const satisfies Prisma.CaseFileSelect

const leads = (kind: FileKind, label: string): FileRelation => ({
  label,
  holds: (actor, file) => file.kind === kind && runsFile(actor, file),
  where: (actor) => ({ kind, ...runBy(actor) }),
})

const ofLedTeam = (kind: FileKind, label: string): FileRelation => ({
  label,
  holds: (actor, file) =>
    file.kind === kind && file.teamId !== null && actor.ledTeamIds.includes(file.teamId),
  where: (actor) => ({ kind, teamId: { in: [...actor.ledTeamIds] } }),
})

const leadsSocialWork = (actor: Actor) => ({
  kind: 'socialWork' as const,
  state: 'open' as const,
  ...runBy(actor),
})

/**
 * The wall (R-083 … R-086, product "The wall and its door"). Each relation names the kind of file, so a grant for one
 * kind can never open the other, whatever positions one person holds.
 */
export const fileRelations = {
  leadsBenefitsFile: leads('benefits', 'prowadzi akta świadczeniowe'),
  leadsSocialWorkFile: leads('socialWork', 'prowadzi akta pracy socjalnej'),
  benefitsFileOfLedTeam: ofLedTeam('benefits', 'kieruje zespołem prowadzącym akta świadczeniowe'),
  socialWorkFileOfLedTeam: ofLedTeam('socialWork', 'kieruje zespołem prowadzącym akta pracy socjalnej'),
  socialWorkerOfTheClient: {
    label: 'prowadzi pracę socjalną z tym klientem',
    holds: (actor, file) =>
      file.kind === 'benefits' &&
      !file.restricted &&
      file.person.caseFiles.some((other) => runsFile(actor, other)),
    where: (actor) => ({
      kind: 'benefits',
      restricted: false,
      person: { caseFiles: { some: leadsSocialWork(actor) } },
    }),
  },
  openBenefitsFile: {
    label: 'akta świadczeniowe bez zastrzeżenia poufności',
    holds: (_actor, file) => file.kind === 'benefits' && !file.restricted,
    where: () => ({ kind: 'benefits', restricted: false }),
  },
  fileWithoutTeam: {
    label: 'akta, które nie trafiły jeszcze do żadnego zespołu',
    holds: (_actor, file) => file.teamId === null,
    where: () => ({ teamId: null }),
  },
  openFile: {
    label: 'akta bez zastrzeżenia poufności',
    holds: (_actor, file) => !file.restricted,
    where: () => ({ restricted: false }),
  },
} as const satisfies Record<string, FileRelation>

const readsBenefitsFile = [
  ['benefitsWorker', 'leadsBenefitsFile'],
  ['socialWorker', 'socialWorkerOfTheClient'],
  ['seniorSocialWorker', 'socialWorkerOfTheClient'],
  ['teamLeader', 'benefitsFileOfLedTeam'],
  ['director', 'openBenefitsFile'],
  ['deputyDirector', 'openBenefitsFile'],
] as const

const leadsSocialWorkFile = [
  ['socialWorker', 'leadsSocialWorkFile'],
  ['seniorSocialWorker', 'leadsSocialWorkFile'],
] as const

export const caseworkPermissions = definePermissions<WalledFile, Prisma.CaseFileWhereInput>()(fileRelations, {
  'casework.benefitsFile.read': { label: 'Podgląd akt świadczeniowych', allow: readsBenefitsFile },
  'casework.socialWorkFile.read': {
    label: 'Podgląd akt pracy socjalnej',
    allow: [...leadsSocialWorkFile, ['teamLeader', 'socialWorkFileOfLedTeam']],
  },
  'casework.file.assign': {
    label: 'Przydzielanie akt pracownikom',
    allow: [
      ['teamLeader', 'benefitsFileOfLedTeam'],
      ['teamLeader', 'socialWorkFileOfLedTeam'],
      ['teamLeader', 'fileWithoutTeam'],
      ['director', 'openFile'],
      ['deputyDirector', 'openFile'],
    ],
  },
  'casework.file.liftRestriction': {
    label: 'Zdjęcie poufności akt',
    allow: [
      ['teamLeader', 'benefitsFileOfLedTeam'],
      ['teamLeader', 'socialWorkFileOfLedTeam'],
      ['teamLeader', 'fileWithoutTeam'],
    ],
  },
})

type Nothing = Record<never, never>

/** What is decided before there is a file: opening one, seeing that one exists. */
export const casePermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'casework.file.openBenefits': {
      label: 'Zakładanie akt świadczeniowych',
      allow: [['benefitsWorker'], ['teamLeader']],
    },
    'casework.file.exists': {
      label: 'Wiadomość, że akta istnieją i kto je prowadzi',
      allow: [
        ['informationWorker'],
        ['benefitsWorker'],
        ['socialWorker'],
        ['seniorSocialWorker'],
        ['teamLeader'],
        ['director'],
        ['deputyDirector'],
        ['paymentsClerk'],
      ],
    },
    'casework.caseload.read': {
      label: 'Obciążenie pracowników',
      allow: [['informationWorker'], ['teamLeader'], ['director'], ['deputyDirector']],
    },
  },
)
