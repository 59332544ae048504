import type { Actor } from '@/platform/auth/actor'
import type { Prisma } from '@/platform/db/generated/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { definePermissions, type Permission } from '@/platform/permissions/define-permissions'

type Nothing = Record<never, never>

const everyPosition = Object.values(PositionKind).map((kind) => [kind] as const)
const administrator = [['administrator']] as const
const readsParameters = [['administrator'], ['director'], ['deputyDirector']] as const
const keepsRegister = [['administrator'], ['director']] as const
const readsLogs = [['dataProtectionOfficer'], ['director'], ['administrator']] as const

/** Accounts, parameters and structure: the administrator's work, in which no client appears. */
export const staffPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'staff.directory.read': { label: 'Struktura i spis pracowników', allow: everyPosition },
    'staff.account.read': { label: 'Podgląd kont', allow: keepsRegister },
    'staff.account.create': { label: 'Zakładanie kont', allow: administrator },
    'staff.account.change': { label: 'Zmiana danych konta', allow: administrator },
    'staff.account.block': { label: 'Blokowanie i odblokowanie kont', allow: administrator },
    'staff.account.resetPassword': { label: 'Nadanie nowego hasła', allow: administrator },
    'staff.account.removeTotp': { label: 'Usunięcie cudzego kodu jednorazowego', allow: administrator },
    'staff.position.assign': { label: 'Powierzenie stanowiska', allow: administrator },
    'staff.position.end': { label: 'Zakończenie stanowiska', allow: administrator },
    'staff.qualification.record': { label: 'Zapisanie kwalifikacji pracownika', allow: administrator },
    'staff.qualification.withdraw': { label: 'Wycofanie zapisu o kwalifikacjach', allow: administrator },
    'staff.team.save': { label: 'Zespoły', allow: administrator },
    'staff.district.save': { label: 'Rejony i ulice', allow: administrator },
    'staff.centre.save': { label: 'Zmiana ustawień ośrodka', allow: administrator },
    'staff.parameters.read': { label: 'Podgląd ustawień i parametrów', allow: readsParameters },
    'staff.actionKind.save': { label: 'Katalog działań pracy socjalnej', allow: administrator },
    'staff.statutoryValue.save': { label: 'Wpisanie nowej wartości ustawowej', allow: administrator },
    'staff.authorisation.read': { label: 'Rejestr upoważnień', allow: readsParameters },
    'staff.authorisation.grant': { label: 'Wpisanie upoważnienia', allow: keepsRegister },
    'staff.authorisation.end': { label: 'Zakończenie upoważnienia', allow: keepsRegister },
    'staff.logs.read': { label: 'Rejestr dostępu i zmian', allow: readsLogs },
    'staff.logs.export': { label: 'Wydruk rejestru dostępu', allow: readsLogs },
    'staff.logs.readClients': {
      label: 'Nazwiska klientów w rejestrze dostępu',
      allow: [['dataProtectionOfficer'], ['director']],
    },
  },
)

/** Whose absence it is: the teams the person works in. */
export type Absentee = { readonly teamIds: readonly string[] }

const ofLedTeam = {
  label: 'z zespołu, którym kieruje',
  holds: (actor: Actor, row: Absentee) => row.teamIds.some((id) => actor.ledTeamIds.includes(id)),
  where: (actor: Actor): Prisma.UserWhereInput => ({
    positions: { some: { teamId: { in: [...actor.ledTeamIds] } } },
  }),
}

const managesAbsences = [['teamLeader', 'ofLedTeam'], ['director'], ['deputyDirector']] as const

export const absencePermissions = definePermissions<Absentee, Prisma.UserWhereInput>()(
  { ofLedTeam },
  {
    'staff.absence.record': { label: 'Wpisywanie nieobecności', allow: managesAbsences },
    'staff.absence.remove': { label: 'Usuwanie błędnie wpisanej nieobecności', allow: managesAbsences },
  },
)

/** The account a person's own command or query concerns. */
export type OwnRow = { readonly userId: string }

const own = (key: string, label: string): Permission<OwnRow, { userId: string }> => ({
  key,
  label,
  grants: Object.values(PositionKind).map((position) => ({
    position,
    relation: 'own',
    relationLabel: 'własne konto',
  })),
  allows: (actor, row) => row.userId === actor.id,
  allowsAny: () => true,
  visibleTo: (actor) => ({ userId: actor.id }),
})

const ownKeys = {
  'staff.own.read': own('staff.own.read', 'Własne konto, sesje i powiadomienia'),
  'staff.own.changePassword': own('staff.own.changePassword', 'Zmiana własnego hasła'),
  'staff.own.changeTotp': own('staff.own.changeTotp', 'Własny kod jednorazowy'),
  'staff.own.endSession': own('staff.own.endSession', 'Zakończenie własnej sesji'),
  'staff.own.savePreferences': own('staff.own.savePreferences', 'Wygląd ekranów'),
  'staff.own.saveViews': own('staff.own.saveViews', 'Własne widoki list'),
  'staff.centre.read': own('staff.centre.read', 'Nazwa i ustawienia ośrodka'),
} as const

/**
 * What everybody who is signed in may do with their own account – also somebody who holds no position today, which a
 * table of positions cannot say.
 */
export const ownPermissions = {
  keys: Object.keys(ownKeys) as (keyof typeof ownKeys)[],
  on: (key: keyof typeof ownKeys) => ownKeys[key],
}

/**
 * The first command of a new installation: it founds the centre and its first administrator, so nobody can hold a
 * position yet. Allowed to anybody exactly as long as there is no account.
 */
export const foundingPermission: Permission<{ readonly accounts: number }, never> = {
  key: 'staff.centre.found',
  label: 'Założenie ośrodka i pierwszego konta',
  grants: [],
  allows: (_actor, { accounts }) => accounts === 0,
  allowsAny: () => false,
  visibleTo: () => null,
}
