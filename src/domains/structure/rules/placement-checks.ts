import { countOf, formatNumber } from '@/kernel/polish'
import { consultantKindLabels, positionLabels } from '@/domains/staff/labels'
import type { PositionKind } from '@/platform/db/generated/enums'
import { structureAreaLabels } from '../labels'
import { keyPositions, obligatoryConsultants, structureAreas, type StructureCheck } from '../model'
import type { PostFacts, StructureFacts } from './structure-facts'

const structureHref = '/ustawienia/struktura'

const answer = (findings: readonly string[]) => (findings.length === 0 ? 'fulfilled' : 'unfulfilled')

/** Every area of table 31 has its place in a unit or is recorded as done by others. */
export function areasCheck({ units, outside }: StructureFacts): StructureCheck {
  const placed = structureAreas.filter((area) => units.some(({ areas }) => areas.includes(area)))
  const elsewhere = structureAreas.filter(
    (area) => !placed.includes(area) && outside.some((one) => one.area === area),
  )
  const missing = structureAreas.filter((area) => !placed.includes(area) && !elsewhere.includes(area))
  return {
    key: 'areas',
    rule: 'R-010',
    title: 'Każdy obszar ma miejsce w strukturze',
    state: answer(missing),
    figures: [
      { term: 'Obszary w komórkach', value: `${placed.length} z ${structureAreas.length}` },
      {
        term: 'Poza ośrodkiem',
        value:
          elsewhere.length === 0 ? 'żaden' : elsewhere.map((area) => structureAreaLabels[area]).join('; '),
      },
    ],
    findings: missing.map((area) => `Bez komórki: ${structureAreaLabels[area]}.`),
    remedy: 'Przypisz obszar komórce albo zapisz, kto robi to poza ośrodkiem.',
    href: structureHref,
    source: 'T31, s. 5.1',
  }
}

/** Every key position has its place in a unit: a post of it, or somebody who sits there. */
export function positionsCheck({ posts, holders }: StructureFacts): StructureCheck {
  const placed = (kind: PositionKind) =>
    posts.some((post) => post.kind === kind) ||
    holders.some((holder) => holder.kind === kind && holder.teamId !== null)
  const missing = keyPositions.filter((kind) => !placed(kind))
  return {
    key: 'positions',
    rule: 'R-010',
    title: 'Każde stanowisko kluczowe ma miejsce w strukturze',
    state: answer(missing),
    figures: [
      {
        term: 'Stanowiska kluczowe w komórkach',
        value: `${keyPositions.length - missing.length} z ${keyPositions.length}`,
      },
    ],
    findings: missing.map((kind) => `Bez komórki: ${positionLabels[kind]}.`),
    remedy: 'Dodaj etat w komórce albo powierz stanowisko osobie z tej komórki.',
    href: structureHref,
    source: 'T31, T34',
  }
}

/** No unit organises services and delivers them; the database refuses it too. */
export function separationCheck({ units }: StructureFacts): StructureCheck {
  const both = units.filter(
    ({ areas }) => areas.includes('servicesOrganisation') && areas.includes('servicesDelivery'),
  )
  const names = (area: 'servicesOrganisation' | 'servicesDelivery') =>
    units
      .filter(({ areas }) => areas.includes(area))
      .map(({ name }) => name)
      .join('; ') || 'żadna komórka'
  return {
    key: 'separation',
    rule: 'R-012',
    title: 'Żadna komórka nie organizuje i nie wykonuje usług naraz',
    state: answer(both.map(({ name }) => name)),
    figures: [
      { term: 'Organizuje usługi', value: names('servicesOrganisation') },
      { term: 'Wykonuje usługi', value: names('servicesDelivery') },
    ],
    findings: both.map(({ name }) => `Oba obszary ma: ${name}.`),
    remedy: 'Przenieś jeden z obszarów do innej komórki.',
    href: structureHref,
    source: 's. 5.1',
  }
}

/** Posts may be combined; together no more than one whole post, unless somebody confirmed it. */
export function combinedCheck({ holders }: StructureFacts): StructureCheck {
  const byPerson = new Map<string, { name: string; kinds: Set<PositionKind>; fte: number }>()
  for (const { userId, name, kind, fte } of holders) {
    const known = byPerson.get(userId) ?? { name, kinds: new Set<PositionKind>(), fte: 0 }
    known.kinds.add(kind)
    byPerson.set(userId, { ...known, fte: known.fte + fte })
  }
  const people = [...byPerson.values()]
  const several = people.filter(({ kinds }) => kinds.size > 1)
  const over = people.filter(({ fte }) => fte > 1.001)
  return {
    key: 'combined',
    rule: 'R-014, R-015',
    title: 'Łączone stanowiska mieszczą się w etacie',
    state: answer(over.map(({ name }) => name)),
    figures: [
      { term: 'Osoby z kilkoma stanowiskami', value: formatNumber(several.length) },
      { term: 'Osoby ponad jeden etat', value: formatNumber(over.length) },
    ],
    findings: over.map(
      ({ name, fte }) => `${name}: razem ${formatNumber(Math.round(fte * 100) / 100)} etatu.`,
    ),
    remedy: 'Zmniejsz wymiar jednego ze stanowisk na koncie tej osoby.',
    href: '/ustawienia/konta',
    source: 'L1895, L1909, L1922',
  }
}

const vacancyOf = (facts: StructureFacts, post: PostFacts): number => {
  const planned = facts.posts
    .filter(({ teamId, kind }) => teamId === post.teamId && kind === post.kind)
    .reduce((sum, { fte }) => sum + fte, 0)
  const held = facts.holders
    .filter(({ teamId, kind }) => teamId === post.teamId && kind === post.kind)
    .reduce((sum, { fte }) => sum + fte, 0)
  return Math.max(0, Math.round((planned - held) * 100) / 100)
}

/** The posts of key positions are set and their scopes of duties accepted by the director. */
export function acceptanceCheck(facts: StructureFacts): StructureCheck {
  const { posts } = facts
  const waiting = posts.filter(({ accepted }) => !accepted)
  const places = new Map(posts.map((post) => [`${post.teamId} ${post.kind}`, post]))
  const vacant = [...places.values()].filter((post) => vacancyOf(facts, post) > 0)
  return {
    key: 'acceptance',
    rule: 'R-025',
    title: 'Etaty i zakresy czynności są przyjęte przez dyrektora',
    state: posts.length === 0 ? 'unknown' : answer(waiting.map(({ teamName }) => teamName)),
    figures: [
      { term: 'Zapisane etaty', value: formatNumber(posts.reduce((sum, { fte }) => sum + fte, 0)) },
      { term: 'Do akceptacji', value: countOf(waiting.length, ['wpis', 'wpisy', 'wpisów']) },
      {
        term: 'Nieobsadzone',
        value:
          vacant.length === 0
            ? 'brak'
            : vacant
                .map(
                  (post) =>
                    `${positionLabels[post.kind]} (${post.teamName}): ${formatNumber(vacancyOf(facts, post))}`,
                )
                .join('; '),
      },
    ],
    findings: waiting.map(
      ({ kind, teamName }) => `Czeka na dyrektora: ${positionLabels[kind]}, ${teamName}.`,
    ),
    remedy:
      posts.length === 0
        ? 'Zapisz etaty w komórkach: od nich zależy, czy obsada się zgadza.'
        : 'Dyrektor otwiera komórkę i przyjmuje etat z zakresem czynności.',
    href: structureHref,
    source: 'T35',
  }
}

/** Three kinds of consultants are obligatory; which kind a post is, its entry says. */
export function consultantKindsCheck({ posts }: StructureFacts): StructureCheck {
  const known = posts.filter(({ kind }) => kind === 'consultant')
  const missing = obligatoryConsultants.filter(
    (kind) =>
      !known.some(({ speciality }) => speciality === kind) &&
      // a specialist of social work is also a position of its own
      !(kind === 'socialWorkSpecialist' && posts.some((post) => post.kind === 'seniorSocialWorker')),
  )
  return {
    key: 'consultant-kinds',
    rule: 'R-019',
    title: 'Wśród konsultantów są trzy obowiązkowe specjalności',
    state: known.length === 0 ? 'unknown' : answer(missing),
    figures: [
      {
        term: 'Specjalności na etatach',
        value:
          known
            .flatMap(({ speciality }) => (speciality ? [consultantKindLabels[speciality]] : []))
            .join(', ') || 'nie zapisano',
      },
    ],
    findings: missing.map((kind) => `Brakuje specjalności: ${consultantKindLabels[kind]}.`),
    remedy: 'Dodaj etat konsultanta i zapisz jego specjalność.',
    href: structureHref,
    source: 'T31',
  }
}
