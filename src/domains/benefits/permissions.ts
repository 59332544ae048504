import { fileRelations, walledFileSelect, type WalledFile } from '@/domains/casework/permissions'
import type { Prisma } from '@/platform/db/generated/client'
import { definePermissions, type Relation } from '@/platform/permissions/define-permissions'

/** What the wall needs to know of a proceeding: the benefits file it belongs to. */
export type GuardedProceeding = { readonly caseFile: WalledFile }

/** The columns a `GuardedProceeding` is made of, for `select`. */
export const guardedProceedingSelect = {
  caseFile: { select: walledFileSelect },
} as const satisfies Prisma.ProceedingSelect

type ProceedingRelation = Relation<GuardedProceeding, Prisma.ProceedingWhereInput>

/** A proceeding stands behind the same wall as its file: one relation, one meaning. */
const ofFile = (relation: Relation<WalledFile, Prisma.CaseFileWhereInput>): ProceedingRelation => ({
  label: relation.label,
  holds: (actor, proceeding) => relation.holds(actor, proceeding.caseFile),
  where: (actor) => ({ caseFile: relation.where(actor) }),
})

const relations = {
  leadsBenefitsFile: ofFile(fileRelations.leadsBenefitsFile),
  benefitsFileOfLedTeam: ofFile(fileRelations.benefitsFileOfLedTeam),
  socialWorkerOfTheClient: ofFile(fileRelations.socialWorkerOfTheClient),
  openBenefitsFile: ofFile(fileRelations.openBenefitsFile),
} as const satisfies Record<string, ProceedingRelation>

const reads = [
  ['benefitsWorker', 'leadsBenefitsFile'],
  ['socialWorker', 'socialWorkerOfTheClient'],
  ['seniorSocialWorker', 'socialWorkerOfTheClient'],
  ['teamLeader', 'benefitsFileOfLedTeam'],
  ['director', 'openBenefitsFile'],
  ['deputyDirector', 'openBenefitsFile'],
] as const

/** Only the worker who leads the file (or stands in for them) acts in the proceeding. */
const leads = [['benefitsWorker', 'leadsBenefitsFile']] as const

/** Who may be authorised to sign; the register of authorisations decides on the day (art. 110 ust. 7 ups). */
const signs = [
  ['director', 'openBenefitsFile'],
  ['deputyDirector', 'openBenefitsFile'],
  ['teamLeader', 'benefitsFileOfLedTeam'],
] as const

/**
 * Who may do what in a benefits proceeding. The client's social worker reads everything and changes nothing (R-085,
 * R-086, G-001, G-004); nobody else of the social-work side sees it at all.
 */
export const benefitsPermissions = definePermissions<GuardedProceeding, Prisma.ProceedingWhereInput>()(
  relations,
  {
    'benefits.proceeding.read': { label: 'Podgląd sprawy o świadczenie', allow: reads },
    'benefits.proceeding.list': { label: 'Lista spraw o świadczenia', allow: reads },
    'benefits.proceeding.export': { label: 'Eksport listy spraw o świadczenia', allow: reads },
    'benefits.proceeding.term': { label: 'Zmiana terminu załatwienia sprawy', allow: leads },
    'benefits.proceeding.discontinue': { label: 'Umorzenie postępowania', allow: leads },
    'benefits.proceeding.endAfterDeath': { label: 'Zakończenie sprawy po zgonie strony', allow: leads },
    'benefits.pilot.record': { label: 'Zgoda klienta na udział w pilotażu', allow: leads },
    'benefits.interview.write': { label: 'Rodzinny wywiad środowiskowy', allow: leads },
    'benefits.examination.write': { label: 'Badanie sytuacji klienta', allow: leads },
    'benefits.referral.issue': { label: 'Skierowanie do pracownika socjalnego', allow: leads },
    'benefits.evidence.add': { label: 'Dołączanie dowodów', allow: leads },
    'benefits.income.write': { label: 'Ustalanie dochodu', allow: leads },
    'benefits.decision.draft': { label: 'Projekt decyzji', allow: leads },
    'benefits.decision.submit': { label: 'Przekazanie projektu do podpisu', allow: leads },
    'benefits.decision.return': { label: 'Zwrot projektu do poprawy', allow: signs },
    'benefits.decision.sign': { label: 'Podpisanie decyzji', allow: signs },
    'benefits.decision.deliver': { label: 'Odnotowanie doręczenia decyzji', allow: leads },
    'benefits.decision.appeal': { label: 'Odnotowanie odwołania i jego wyniku', allow: leads },
  },
)

const fileReads = [['benefitsWorker', 'leadsBenefitsFile']] as const

/** What is decided on the benefits file itself: before there is a proceeding, and at the door in the wall. */
export const benefitsFilePermissions = definePermissions<WalledFile, Prisma.CaseFileWhereInput>()(
  fileRelations,
  {
    'benefits.proceeding.open': { label: 'Pouczenie i przyjęcie wniosku', allow: fileReads },
    'benefits.door.read': { label: 'Dokumenty, które przeszły od pracownika socjalnego', allow: fileReads },
  },
)
