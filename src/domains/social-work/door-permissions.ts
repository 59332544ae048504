import { ledSelect, runBy, runsFile, type Led } from '@/domains/casework/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { Prisma } from '@/platform/db/generated/client'
import { definePermissions, type Relation } from '@/platform/permissions/define-permissions'

type OfTeam = Led & { readonly teamId: string | null }

type Guarded = OfTeam & { readonly restricted: boolean }

/**
 * Something that passed through the door in the wall: the social-work file it comes from, and the benefits files of the
 * same client it goes to.
 */
export type DoorFile = Guarded & { readonly person: { readonly caseFiles: readonly Guarded[] } }

export const doorFileSelect = {
  ...ledSelect,
  teamId: true,
  restricted: true,
  person: {
    select: {
      caseFiles: {
        where: { kind: 'benefits' },
        select: { ...ledSelect, teamId: true, restricted: true },
      },
    },
  },
} as const satisfies Prisma.CaseFileSelect

const isLead = runsFile
const ofTeam = (actor: Actor, file: OfTeam) => file.teamId !== null && actor.ledTeamIds.includes(file.teamId)
const leadWhere = runBy
const teamWhere = (actor: Actor) => ({ teamId: { in: [...actor.ledTeamIds] } })
const sentTo = (where: Prisma.CaseFileWhereInput): Prisma.CaseFileWhereInput => ({
  person: { caseFiles: { some: { kind: 'benefits', ...where } } },
})

/** The same relations for every kind of record that passes: only the way from the record to its file differs. */
function doorRelations<Row, Where>(
  fileOf: (row: Row) => DoorFile,
  whereFile: (file: Prisma.CaseFileWhereInput) => Where,
) {
  return {
    leadsSocialWorkFile: {
      label: 'prowadzi akta pracy socjalnej, z których pochodzi dokument',
      holds: (actor, row) => isLead(actor, fileOf(row)),
      where: (actor) => whereFile(leadWhere(actor)),
    },
    socialWorkFileOfLedTeam: {
      label: 'kieruje zespołem, z którego akt pochodzi dokument',
      holds: (actor, row) => ofTeam(actor, fileOf(row)),
      where: (actor) => whereFile(teamWhere(actor)),
    },
    leadsBenefitsFile: {
      label: 'prowadzi akta świadczeniowe tego klienta',
      holds: (actor, row) => fileOf(row).person.caseFiles.some((file) => isLead(actor, file)),
      where: (actor) => whereFile(sentTo(leadWhere(actor))),
    },
    benefitsFileOfLedTeam: {
      label: 'kieruje zespołem prowadzącym akta świadczeniowe tego klienta',
      holds: (actor, row) => fileOf(row).person.caseFiles.some((file) => ofTeam(actor, file)),
      where: (actor) => whereFile(sentTo(teamWhere(actor))),
    },
    // what passed is evidence in the benefits file: who signs its decisions must be able to read it
    openBenefitsFile: {
      label: 'akta świadczeniowe tego klienta bez zastrzeżenia poufności',
      holds: (_actor, row) =>
        !fileOf(row).restricted && fileOf(row).person.caseFiles.some((file) => !file.restricted),
      where: () => whereFile({ restricted: false, ...sentTo({ restricted: false }) }),
    },
  } as const satisfies Record<string, Relation<Row, Where>>
}

const reads = [
  ['socialWorker', 'leadsSocialWorkFile'],
  ['seniorSocialWorker', 'leadsSocialWorkFile'],
  ['teamLeader', 'socialWorkFileOfLedTeam'],
  ['benefitsWorker', 'leadsBenefitsFile'],
  ['teamLeader', 'benefitsFileOfLedTeam'],
  ['director', 'openBenefitsFile'],
  ['deputyDirector', 'openBenefitsFile'],
] as const

/** The receipt of reading is the benefits worker's own: nobody reads in somebody's name (N-024). */
const receives = [['benefitsWorker', 'leadsBenefitsFile']] as const

type FromFile = { readonly caseFile: DoorFile }
type FromContract = { readonly contract: { readonly caseFile: DoorFile } }

/** Certificates zał. 4, 5, 6: the only bridge besides the referral (R-085, R-091 … R-096). */
export const certificatePermissions = definePermissions<FromFile, Prisma.CertificateWhereInput>()(
  doorRelations<FromFile, Prisma.CertificateWhereInput>(
    (certificate) => certificate.caseFile,
    (caseFile) => ({ caseFile }),
  ),
  {
    'socialWork.certificate.read': { label: 'Podgląd zaświadczeń pracownika socjalnego', allow: reads },
    'socialWork.certificate.markRead': { label: 'Potwierdzenie odczytu zaświadczenia', allow: receives },
  },
)

/** Other information essential for the benefit (DOC-10, G-011 … G-015). */
export const informationPermissions = definePermissions<FromFile, Prisma.OtherInformationWhereInput>()(
  doorRelations<FromFile, Prisma.OtherInformationWhereInput>(
    (information) => information.caseFile,
    (caseFile) => ({ caseFile }),
  ),
  {
    'socialWork.information.read': { label: 'Podgląd przekazanych informacji', allow: reads },
    'socialWork.information.markRead': { label: 'Potwierdzenie odczytu informacji', allow: receives },
  },
)

/** Request for a targeted benefit under a contract. */
export const benefitRequestPermissions = definePermissions<FromContract, Prisma.BenefitRequestWhereInput>()(
  doorRelations<FromContract, Prisma.BenefitRequestWhereInput>(
    (request) => request.contract.caseFile,
    (caseFile) => ({ contract: { caseFile } }),
  ),
  {
    'socialWork.benefitRequest.read': {
      label: 'Podgląd wniosku o zasiłek na realizację kontraktu',
      allow: reads,
    },
    'socialWork.benefitRequest.markRead': { label: 'Potwierdzenie odczytu wniosku', allow: receives },
  },
)
