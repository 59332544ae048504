import 'server-only'
import { fromDbDate, warsawDateOf, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { DeskLine } from '@/platform/desk-line'
import type { Prisma } from '@/platform/db/generated/client'
import { referralPermissions } from './permissions'

const SHOWN = 30

const name = { firstName: true, lastName: true } as const
const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

/** Referrals nobody has accepted yet, addressed to this worker. */
export async function referralLines(db: ReadDb, actor: Actor): Promise<DeskLine[]> {
  const where = referralPermissions.on('socialWork.referral.accept').visibleTo(actor)
  if (where === null) return []
  const rows = await db.referral.findMany({
    where: { AND: [where, { state: 'issued' }] },
    orderBy: { contactBy: 'asc' },
    take: SHOWN,
    select: { id: true, contactBy: true, benefitsFile: { select: { person: { select: name } } } },
  })
  return rows.map((row) => ({
    id: `referral-${row.id}`,
    tone: 'warning',
    sentence: `Skierowanie czeka na przyjęcie: ${fullName(row.benefitsFile.person)}.`,
    href: '/praca-socjalna/skierowania',
    action: 'Przyjmij skierowanie',
    dueOn: fromDbDate(row.contactBy),
    notice: { kind: 'referralIssued', subjectId: row.id },
  }))
}

/**
 * Accepted referrals that are not answered: the benefits proceeding waits for what comes next – whether the client came,
 * zał. 4, or the terms with zał. 5.
 */
export async function answerLines(
  db: ReadDb,
  own: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const rows = await db.referral.findMany({
    where: { socialWorkFile: own, state: { in: ['accepted', 'clientCame'] } },
    orderBy: { contactBy: 'asc' },
    take: SHOWN,
    select: {
      id: true,
      state: true,
      contactBy: true,
      socialWorkFileId: true,
      proceeding: { select: { dueOn: true } },
      benefitsFile: { select: { person: { select: name } } },
      certificates: { where: { kind: 'resources' }, take: 1, select: { id: true } },
    },
  })
  return rows.map((row) => {
    const decideBy = fromDbDate(row.proceeding.dueOn)
    const dueOn = row.state === 'accepted' ? fromDbDate(row.contactBy) : decideBy
    return {
      id: `answer-${row.id}`,
      tone: dueOn <= today ? 'warning' : 'info',
      ...nextOf(row, fullName(row.benefitsFile.person), row.certificates.length > 0),
      dueOn,
    }
  })
}

function nextOf(
  { state, socialWorkFileId }: { state: string; socialWorkFileId: string | null },
  who: string,
  hasA4: boolean,
): Pick<DeskLine, 'sentence' | 'href' | 'action'> {
  const href = `/praca-socjalna/${socialWorkFileId ?? ''}`
  if (state === 'accepted')
    return {
      sentence: `Skierowanie przyjęte, nie zapisano jeszcze, czy klient przyszedł: ${who}.`,
      href,
      action: 'Zapisz wynik',
    }
  return hasA4
    ? {
        sentence: `Po zał. 4 „posiadają” trzeba ustalić zasady współdziałania i wystawić zał. 5: ${who}.`,
        href: `${href}/ustalenia`,
        action: 'Ustal zasady',
      }
    : {
        sentence: `Sprawa świadczenia czeka na rozpoznanie i zaświadczenie zał. 4: ${who}.`,
        href: `${href}/rozpoznanie`,
        action: 'Otwórz rozpoznanie',
      }
}

/**
 * Terms changed or set anew without their zał. 5, in work that had one: the benefits worker does not know of them, and no
 * zał. 6 is asked for until it is issued. First terms are asked for by the referral they answer.
 */
export async function uncertifiedLines(db: ReadDb, own: Prisma.CaseFileWhereInput): Promise<DeskLine[]> {
  const uncertified = { endedOn: null, certificates: { none: { kind: 'terms' as const } } }
  const files = await db.caseFile.findMany({
    where: {
      AND: [own, { kind: 'socialWork', state: 'open', terms: { some: uncertified } }],
      certificates: { some: { kind: 'terms' } },
    },
    orderBy: { id: 'asc' },
    take: SHOWN,
    select: {
      id: true,
      person: { select: name },
      terms: { where: uncertified, take: 1, select: { agreedOn: true } },
      certificates: {
        where: { kind: 'resources' },
        orderBy: [{ issuedOn: 'desc' }, { createdAt: 'desc' }],
        take: 1,
        select: { affirmative: true },
      },
    },
  })
  return files.flatMap(({ id, person, terms: [terms], certificates: [a4] }) =>
    // after „nie posiadają” there is no zał. 5 to issue
    terms && a4?.affirmative !== false
      ? [
          {
            id: `uncertified-${id}`,
            tone: 'warning' as const,
            sentence: `Zasady z ${formatDate(fromDbDate(terms.agreedOn))} nie mają zał. 5, a bez niego nie wystawisz do nich zał. 6: ${fullName(person)}.`,
            href: `/praca-socjalna/${id}/zaswiadczenia`,
            action: 'Wystaw zał. 5',
            dueOn: null,
          },
        ]
      : [],
  )
}

const annex = { resources: 'zał. 4', terms: 'zał. 5', cooperation: 'zał. 6' } as const

/** What was passed to the benefits worker and not read yet: one line for a family. */
export async function unreadLines(db: ReadDb, own: Prisma.CaseFileWhereInput): Promise<DeskLine[]> {
  const files = await db.caseFile.findMany({
    where: {
      AND: [
        own,
        {
          kind: 'socialWork',
          person: { caseFiles: { some: { kind: 'benefits', state: 'open' } } },
          OR: [
            { certificates: { some: { readAt: null, correction: { is: null } } } },
            { information: { some: { readAt: null } } },
            { contracts: { some: { requests: { some: { readAt: null } } } } },
          ],
        },
      ],
    },
    take: SHOWN,
    select: {
      id: true,
      person: { select: name },
      certificates: {
        where: { readAt: null, correction: { is: null } },
        select: { kind: true, issuedOn: true },
      },
      information: { where: { readAt: null }, select: { createdAt: true } },
      contracts: { select: { requests: { where: { readAt: null }, select: { sentOn: true } } } },
    },
  })
  return files.flatMap((file) => {
    const passed = [
      ...file.certificates.map(({ kind, issuedOn }) => ({ what: annex[kind], on: fromDbDate(issuedOn) })),
      ...file.information.map(({ createdAt }) => ({ what: 'informacja', on: warsawDateOf(createdAt) })),
      ...file.contracts.flatMap(({ requests }) =>
        requests.map(({ sentOn }) => ({ what: 'wniosek do kontraktu', on: fromDbDate(sentOn) })),
      ),
    ].toSorted((a, b) => a.on.localeCompare(b.on))
    const [first] = passed
    if (!first) return []
    const what = [...new Set(passed.map((one) => one.what))].join(', ')
    return [
      {
        id: `unread-${file.id}`,
        tone: 'neutral' as const,
        sentence: `Pracownik ds. świadczeń jeszcze nie odczytał: ${fullName(file.person)} – ${what}, od ${formatDate(first.on)}.`,
        href: `/praca-socjalna/${file.id}/zaswiadczenia`,
        action: 'Otwórz zaświadczenia',
        dueOn: first.on,
        place: 'others' as const,
      },
    ]
  })
}
