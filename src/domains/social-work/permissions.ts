import {
  fileRelations,
  ledSelect,
  runBy,
  runsFile,
  type WalledFile,
  type Led,
} from '@/domains/casework/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { Prisma } from '@/platform/db/generated/client'
import type { ReferralState } from '@/platform/db/generated/enums'
import { definePermissions, type Relation } from '@/platform/permissions/define-permissions'

const leads = [
  ['socialWorker', 'leadsSocialWorkFile'],
  ['seniorSocialWorker', 'leadsSocialWorkFile'],
] as const

const reads = [...leads, ['teamLeader', 'socialWorkFileOfLedTeam']] as const

/**
 * Who may do what in a social-work file. Benefits workers, the director and everybody else have no row here: what they
 * may know passes through the door below (R-084 … R-086, G-002, G-005).
 */
export const socialWorkPermissions = definePermissions<WalledFile, Prisma.CaseFileWhereInput>()(
  fileRelations,
  {
    'socialWork.file.read': { label: 'Podgląd akt pracy socjalnej', allow: reads },
    'socialWork.file.list': { label: 'Lista rodzin w pracy socjalnej', allow: reads },
    'socialWork.file.export': { label: 'Eksport listy rodzin', allow: reads },
    'socialWork.file.change': { label: 'Zmiany w aktach pracy socjalnej', allow: leads },
    'socialWork.file.close': { label: 'Zakończenie pracy socjalnej', allow: leads },
    'socialWork.file.reopen': {
      label: 'Wznowienie pracy socjalnej',
      allow: [...leads, ['teamLeader', 'socialWorkFileOfLedTeam']],
    },
    'socialWork.recognition.read': { label: 'Podgląd rozpoznania sytuacji', allow: reads },
    'socialWork.recognition.record': { label: 'Rozpoznanie sytuacji', allow: leads },
    'socialWork.certificate.issue': { label: 'Wystawianie zaświadczeń (zał. 4, 5, 6)', allow: leads },
    'socialWork.terms.agree': { label: 'Zasady współdziałania', allow: leads },
    'socialWork.action.read': { label: 'Podgląd działań pracy socjalnej', allow: reads },
    'socialWork.action.log': { label: 'Ewidencja działań pracy socjalnej', allow: leads },
    'socialWork.action.export': { label: 'Eksport działań i raportów', allow: reads },
    'socialWork.information.send': { label: 'Przekazanie innej istotnej informacji', allow: leads },
    'socialWork.contract.sign': { label: 'Kontrakt socjalny', allow: leads },
    'socialWork.benefitRequest.send': {
      label: 'Wniosek o zasiłek celowy na realizację kontraktu',
      allow: leads,
    },
  },
)

type Nothing = Record<never, never>

/** What is decided before there is a file, and figures without content. */
export const socialWorkDeskPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'socialWork.file.open': {
      label: 'Rozpoczęcie pracy socjalnej',
      allow: [['socialWorker'], ['seniorSocialWorker'], ['teamLeader']],
    },
    'socialWork.caseload.read': {
      label: 'Obciążenie pracowników socjalnych (liczby bez treści)',
      allow: [['teamLeader'], ['director'], ['deputyDirector']],
    },
  },
)

/** Indicative times of table 27: counts of the whole centre, no client; the director alone verifies them. */
export const timeNormPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'socialWork.timeNorm.read': {
      label: 'Czasy orientacyjne i mediany (liczby bez treści)',
      allow: [['administrator'], ['director'], ['deputyDirector']],
    },
    'socialWork.timeNorm.verify': { label: 'Weryfikacja czasów orientacyjnych', allow: [['director']] },
  },
)

type LedFile = Led & { readonly teamId: string | null }

/** What the door needs to know of a referral: how far it is, whom it was sent to, and who works with it. */
export type GuardedReferral = {
  readonly id: string
  readonly personId: string
  readonly state: ReferralState
  readonly toUserId: string | null
  readonly toDistrictId: string | null
  readonly socialWorkFile: LedFile | null
}

export const guardedReferralSelect = {
  id: true,
  personId: true,
  state: true,
  toUserId: true,
  toDistrictId: true,
  socialWorkFile: { select: { ...ledSelect, teamId: true } },
} as const satisfies Prisma.ReferralSelect

type ReferralRelation = Relation<GuardedReferral, Prisma.ReferralWhereInput>

const leadsFile = (actor: Actor, file: LedFile | null) => file !== null && runsFile(actor, file)
const whereLeadsFile = (actor: Actor) => ({
  socialWorkFile: runBy(actor),
})

const referralRelations = {
  addressed: {
    label: 'nieprzyjęte skierowanie do tej osoby, do jej rejonu albo do rodziny, którą prowadzi',
    holds: (actor, referral) =>
      referral.state === 'issued' &&
      (leadsFile(actor, referral.socialWorkFile) ||
        referral.toUserId === actor.id ||
        (referral.toUserId === null &&
          (referral.toDistrictId === null || actor.districtIds.includes(referral.toDistrictId)))),
    where: (actor) => ({
      state: 'issued',
      OR: [
        whereLeadsFile(actor),
        { toUserId: actor.id },
        { toUserId: null, toDistrictId: null },
        { toUserId: null, toDistrictId: { in: [...actor.districtIds] } },
      ],
    }),
  },
  accepted: {
    label: 'prowadzi akta pracy socjalnej, do których przyjęto skierowanie',
    holds: (actor, referral) => referral.state !== 'issued' && leadsFile(actor, referral.socialWorkFile),
    where: (actor) => ({ state: { not: 'issued' }, ...whereLeadsFile(actor) }),
  },
  ofLedTeam: {
    label: 'kieruje zespołem, który pracuje ze skierowaniem, albo nikt go jeszcze nie przyjął',
    holds: (actor, { socialWorkFile: file }) =>
      file === null || (file.teamId !== null && actor.ledTeamIds.includes(file.teamId)),
    where: (actor) => ({
      OR: [{ socialWorkFileId: null }, { socialWorkFile: { teamId: { in: [...actor.ledTeamIds] } } }],
    }),
  },
} as const satisfies Record<string, ReferralRelation>

export const referralPermissions = definePermissions<GuardedReferral, Prisma.ReferralWhereInput>()(
  referralRelations,
  {
    'socialWork.referral.read': {
      label: 'Skierowania do pracownika socjalnego',
      allow: [
        ['socialWorker', 'addressed'],
        ['socialWorker', 'accepted'],
        ['seniorSocialWorker', 'addressed'],
        ['seniorSocialWorker', 'accepted'],
        ['teamLeader', 'ofLedTeam'],
      ],
    },
    'socialWork.referral.accept': {
      label: 'Przyjęcie skierowania',
      allow: [
        ['socialWorker', 'addressed'],
        ['seniorSocialWorker', 'addressed'],
      ],
    },
    'socialWork.referral.outcome': {
      label: 'Wynik skierowania',
      allow: [
        ['socialWorker', 'accepted'],
        ['seniorSocialWorker', 'accepted'],
      ],
    },
  },
)

/** Who wrote a private note. */
export type GuardedNote = { readonly authorId: string }

/** Only its author ever reads a private note; no leader, no substitute, no director (G-016, N-048). */
export const privateNotePermissions = definePermissions<GuardedNote, Prisma.ActionPrivateNoteWhereInput>()(
  {
    author: {
      label: 'autor notatki',
      holds: (actor, note) => note.authorId === actor.id,
      where: (actor) => ({ authorId: actor.id }),
    },
  },
  {
    'socialWork.action.readPrivateNote': {
      label: 'Notatka prywatna',
      allow: [
        ['socialWorker', 'author'],
        ['seniorSocialWorker', 'author'],
      ],
    },
  },
)
