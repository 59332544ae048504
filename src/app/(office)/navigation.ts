import { benefitsPermissions } from '@/domains/benefits/permissions'
import { caseworkPermissions } from '@/domains/casework/permissions'
import { clientsPermissions } from '@/domains/clients/permissions'
import { counterPermissions, intakePermissions } from '@/domains/intake/permissions'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { servicesPermissions } from '@/domains/services-organisation/permissions'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { staffPermissions } from '@/domains/staff/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { NavGroup, NavItem } from '@/ui/shell/nav-item'

type Place = NavItem & { may: (actor: Actor) => boolean; about?: string }

/** Every place of the office in the order of the day's work; each asks the permission its page declares. */
const places: readonly (readonly Place[])[] = [
  [
    { href: '/', label: 'Mój pulpit', icon: 'layout-dashboard', exact: true, may: () => true },
    {
      href: '/zgloszenia',
      label: 'Zgłoszenia',
      about: 'Pierwszy kontakt: kto przyszedł, z czym i do kogo trafił.',
      icon: 'door-open',
      may: (actor) => intakePermissions.on('intake.contact.read').allowsAny(actor),
    },
    {
      href: '/klienci',
      label: 'Klienci',
      about: 'Kartoteka osób i środowisk: znajdź klienta i zobacz, kto prowadzi jego akta.',
      icon: 'users',
      may: (actor) => clientsPermissions.on('clients.search').allowsAny(actor),
    },
    {
      href: '/swiadczenia',
      label: 'Świadczenia',
      about: 'Sprawy od wniosku do ostatecznej decyzji i rejestr decyzji.',
      icon: 'banknote',
      may: (actor) => benefitsPermissions.on('benefits.proceeding.list').allowsAny(actor),
    },
    {
      href: '/praca-socjalna',
      label: 'Praca socjalna',
      about: 'Rodziny, z którymi pracujesz, działania i zaświadczenia.',
      icon: 'heart-handshake',
      may: (actor) => socialWorkPermissions.on('socialWork.file.list').allowsAny(actor),
    },
    {
      href: '/uslugi',
      label: 'Usługi',
      about: 'Usługi gminy w siedmiu etapach: kto za co odpowiada i co jest następne.',
      icon: 'package',
      may: (actor) => servicesPermissions.on('services.board.read').allowsAny(actor),
    },
    {
      href: '/monitoring',
      label: 'Monitoring',
      about: 'Sprawozdania z usług, wyniki w czasie i działania naprawcze.',
      icon: 'chart-column',
      may: (actor) => monitoringPermissions.on('monitoring.overview.read').allowsAny(actor),
    },
    {
      href: '/przydzial',
      label: 'Przydział akt',
      about: 'Akta bez prowadzącego, zmiany i zastępstwa.',
      icon: 'user-check',
      may: (actor) => caseworkPermissions.on('casework.file.assign').allowsAny(actor),
    },
    {
      href: '/kalendarz',
      label: 'Kalendarz',
      about: 'Wolne i umówione terminy spotkań.',
      icon: 'calendar-days',
      may: (actor) => counterPermissions.on('intake.calendar.read').allowsAny(actor),
    },
  ],
  [
    {
      href: '/kadry',
      label: 'Kadry',
      about: 'Kto pracuje w ośrodku, na jakim stanowisku i jak się z nim skontaktować.',
      icon: 'network',
      may: (actor) => staffPermissions.on('staff.directory.read').allowsAny(actor),
    },
    {
      href: '/ustawienia',
      label: 'Ustawienia',
      about: 'Dane ośrodka, konta, stanowiska i parametry pracy.',
      icon: 'settings',
      may: (actor) => staffPermissions.on('staff.parameters.read').allowsAny(actor),
    },
    {
      href: '/rejestr-dostepu',
      label: 'Rejestr dostępu',
      about: 'Kto, kiedy i do czyich danych zaglądał oraz co zmienił.',
      icon: 'history',
      may: (actor) => staffPermissions.on('staff.logs.read').allowsAny(actor),
    },
  ],
]

/** The places this person may open, in groups. */
export function navigationFor(actor: Actor): NavGroup[] {
  return places
    .map((group) => ({
      items: group.filter(({ may }) => may(actor)).map(({ may: _may, about: _about, ...item }) => item),
    }))
    .filter(({ items }) => items.length > 0)
}

/** Where somebody without a task can begin: every place of theirs with what it is for. */
export const placesToStart = (actor: Actor) =>
  places
    .flat()
    .flatMap(({ may, about, href, label, icon }) =>
      about && may(actor) ? [{ href, label, icon, about }] : [],
    )

/** May this person register a report? Then "+ Nowe zgłoszenie" stands in the bar. */
export const mayRegister = (actor: Actor): boolean =>
  counterPermissions.on('intake.contact.register').allowsAny(actor)

/** May this person write down actions of social work? Then on a phone this stands under the thumb. */
export const mayLogAction = (actor: Actor): boolean =>
  socialWorkPermissions.on('socialWork.action.log').allowsAny(actor)

/** May this person look for clients? Then the search stands in the bar. */
export const maySearch = (actor: Actor): boolean => clientsPermissions.on('clients.search').allowsAny(actor)
