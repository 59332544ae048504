import { describe, expect, it } from 'vitest'
import { clearNotice } from '@/domains/desk/commands'
import { noticePermissions } from '@/domains/desk/permissions'
import { myDesk, type Desk } from '@/domains/desk/queries'
import { markCertificateRead } from '@/domains/social-work/commands'
import {
  requestBenefitUnderContract,
  sendOtherInformation,
  signContract,
} from '@/domains/social-work/door-commands'
import {
  acceptReferral,
  recordClientCame,
  recordClientRefused,
} from '@/domains/social-work/referral-commands'
import { setCooperation } from '@/domains/social-work/file-commands'
import { unreadNotices } from '@/domains/staff/queries'
import { localDate } from '@/kernel/local-date'
import { actorOfUser } from '@/platform/auth/session'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden } from '@/platform/errors'
import { action, certificate, rulesExplained } from '@tests/support/given/social-work'
import { socialWorkTown } from '../social-work/setting'

const town = socialWorkTown()
const today = town.clock.today()

/** A client with both files, the referral accepted by a social worker; the name is this client's alone. */
async function joined(workerName?: string) {
  const referred = await town.referred()
  const { lastName } = await readDb().person.findUniqueOrThrow({ where: { id: referred.personId } })
  const worker = await town.call('socialWorker', workerName)
  const { fileId } = await acceptReferral.execute(worker, {
    referralId: referred.referralId,
    version: 1,
    warningReason: null,
  })
  await rulesExplained(worker, fileId)
  return { ...referred, fileId, lastName, worker, benefits: await town.call('benefitsWorker') }
}

const about = (lines: Desk['today'], lastName: string) =>
  lines.filter(({ sentence }) => sentence.includes(lastName))

const versionOf = async (id: string) => (await readDb().referral.findUniqueOrThrow({ where: { id } })).version

describe('the benefits worker’s desk', () => {
  it('has everything that came through the door at once, marked as new until it is read', async () => {
    const { fileId, proceedingId, lastName, worker, benefits } = await joined()
    const certificateId = await certificate(worker, fileId, { kind: 'resources' })
    await sendOtherInformation.execute(worker, {
      fileId,
      proceedingId,
      category: 'incomeChange',
      description: 'Pracuje dorywczo.',
      foundOn: '2026-03-02',
      clientInformedOn: today,
      notInformedReason: null,
    })
    const { contractId } = await signContract.execute(worker, {
      fileId,
      signedOn: today,
      goals: 'Praca.',
      provisions: 'Ukończy kurs.',
      validFrom: today,
      validTo: null,
    })
    await requestBenefitUnderContract.execute(worker, {
      contractId,
      amount: 30_000,
      form: 'cash',
      purpose: 'bilet',
      provisions: ['Ukończy kurs.'],
      reasons: 'Dojazd.',
    })
    const door = about((await myDesk(benefits)).door, lastName)
    expect(door.map(({ isNew }) => isNew)).toEqual([true, true, true])
    expect(door.map(({ dueOn }) => dueOn)).toEqual([today, today, today])
    expect(door.map(({ action }) => action).toSorted()).toEqual([
      'Przeczytaj informację',
      'Przeczytaj wniosek',
      'Przeczytaj zaświadczenie',
    ])
    await markCertificateRead.execute(benefits, { id: certificateId })
    expect(about((await myDesk(benefits)).door, lastName)).toHaveLength(2)
  })

  it('says what the client did with the referral, and that the case waits for the social worker', async () => {
    const { referralId, proceedingId, lastName, worker, benefits } = await joined()
    expect(about((await myDesk(benefits)).others, lastName)).toMatchObject([
      { id: `referred-${proceedingId}`, href: `/swiadczenia/${proceedingId}?karta=skierowanie` },
    ])
    await recordClientRefused.execute(worker, {
      referralId,
      version: await versionOf(referralId),
      note: 'Nie chce żadnych zobowiązań wobec ośrodka.',
      retryOn: '2026-03-26',
    })
    const desk = await myDesk(benefits)
    expect(about(desk.door, lastName)).toMatchObject([
      {
        sentence: `Klient odmówił uzgodnienia zasad współdziałania: Zbigniew ${lastName}, kolejna próba 26.03.2026.`,
        href: `/swiadczenia/${proceedingId}?karta=skierowanie`,
      },
    ])
    expect(about(desk.others, lastName)[0]?.sentence).toContain('klient odmówił współdziałania')
    // the note is for the referral itself, not for a line on a desk
    expect(JSON.stringify(desk)).not.toContain('zobowiązań wobec ośrodka')
  })

  it('shows every notice the bell counts', async () => {
    await joined()
    for (const call of [await town.call('benefitsWorker'), await town.call()]) {
      const { news, ...parts } = await myDesk(call)
      const passed = parts.door.filter(({ noticeId }) => noticeId !== undefined)
      const marked = Object.values(parts)
        .flat()
        .filter(({ isNew }) => isNew)
      expect(news.length + passed.length + marked.length).toBe(await unreadNotices(call, {}))
    }
  })
})

describe('the social worker’s desk', () => {
  it('leads from the accepted referral to zał. 4, and from it to the terms', async () => {
    const { referralId, fileId, lastName, worker } = await joined()
    const actions = async () => {
      const { today: now, thisWeek, later } = await myDesk(worker)
      return about([...now, ...thisWeek, ...later], lastName)
        .filter(({ id }) => id === `answer-${referralId}`)
        .map(({ action, href }) => [action, href])
    }
    expect(await actions()).toEqual([['Zapisz wynik', `/praca-socjalna/${fileId}`]])
    await recordClientCame.execute(worker, { referralId, version: await versionOf(referralId) })
    expect(await actions()).toEqual([['Otwórz rozpoznanie', `/praca-socjalna/${fileId}/rozpoznanie`]])
    await certificate(worker, fileId, { kind: 'resources', basis: 'referral' })
    expect(await actions()).toEqual([['Ustal zasady', `/praca-socjalna/${fileId}/ustalenia`]])
    await certificate(worker, fileId, { kind: 'terms', basis: 'referral' })
    expect(await actions()).toEqual([])
  })

  it('says what the benefits worker has not read yet, until it is read', async () => {
    const { fileId, lastName, worker, benefits } = await joined()
    const certificateId = await certificate(worker, fileId, { kind: 'resources' })
    expect(about((await myDesk(worker)).others, lastName)).toMatchObject([
      {
        sentence: `Pracownik ds. świadczeń jeszcze nie odczytał: Zbigniew ${lastName} – zał. 4, od 12.03.2026.`,
        href: `/praca-socjalna/${fileId}/zaswiadczenia`,
      },
    ])
    await markCertificateRead.execute(benefits, { id: certificateId })
    expect(about((await myDesk(worker)).others, lastName)).toEqual([])
  })

  describe('asks about a family nobody has talked to for a fortnight (G-040)', () => {
    const on = (call: Awaited<ReturnType<typeof town.call>>, day: string) => ({
      ...call,
      clock: frozenClock(`${day}T09:00:00+01:00`),
    })
    const silent = async (call: Awaited<ReturnType<typeof town.call>>, day: string) =>
      (Object.values(await myDesk(on(call, day))).flat() as Desk['today']).filter(({ id }) =>
        id.startsWith('silent'),
      )

    it('and no longer once somebody has', async () => {
      const { fileId, lastName, worker } = await joined('quiet')
      expect(await silent(worker, '2026-03-25')).toEqual([])
      expect(await silent(worker, '2026-03-26')).toMatchObject([
        {
          sentence: `Od 14 dni nie było kontaktu: Zbigniew ${lastName}.`,
          href: `/praca-socjalna/${fileId}`,
        },
      ])
      const later = on(worker, '2026-03-26')
      await action(later, fileId, { contact: 'indirect', doneOn: localDate('2026-03-26') })
      expect(await silent(worker, '2026-03-26')).toHaveLength(1)
      await action(later, fileId, { contact: 'direct', doneOn: localDate('2026-03-26') })
      expect(await silent(worker, '2026-03-26')).toEqual([])
    })

    it('in one line that leads to their list, when there are many', async () => {
      const { worker } = await joined('very quiet')
      for (let n = 0; n < 3; n++) await joined('very quiet')
      const [line, ...rest] = await silent(worker, '2026-03-27')
      expect(rest).toEqual([])
      expect(line).toMatchObject({ href: '/praca-socjalna?pokaz=silent', action: 'Zobacz rodziny' })
      expect(line?.sentence).toMatch(/^Od 14 dni nie było kontaktu \(4\): .+ i 1 inna rodzina\.$/)
    })
  })

  it('asks to try again a client who withdrew, and does not call the family silent (G-074)', async () => {
    const { fileId, lastName, worker } = await joined('patient')
    await setCooperation.execute(worker, {
      fileId,
      version: (await readDb().caseFile.findUniqueOrThrow({ where: { id: fileId } })).version,
      cooperation: 'withdrawn',
      note: null,
      retryOn: '2026-04-10',
    })
    const later = { ...worker, clock: frozenClock('2026-04-08T09:00:00+02:00') }
    const lines = about(Object.values(await myDesk(later)).flat() as Desk['today'], lastName)
    expect(lines.map(({ id }) => id)).toContain(`retry-${fileId}`)
    expect(lines.map(({ id }) => id)).not.toContain(`silent-${fileId}`)
  })
})

describe('a line of the desk', () => {
  it('is taken off by whose desk it is; anybody else is denied by the permission, and it stays', async () => {
    await joined()
    const { actor, clock } = await town.call('socialWorker')
    const own = { readAt: null, userId: { not: actor.id } }
    const notice = await readDb().notice.findFirstOrThrow({ where: own })
    const may = noticePermissions.on('desk.notice.clear')
    expect(may.allows(actor, notice)).toBe(false)
    await expect(clearNotice.execute({ actor, clock }, { noticeId: notice.id })).rejects.toBeInstanceOf(
      Forbidden,
    )
    const read = () => readDb().notice.findUniqueOrThrow({ where: { id: notice.id } })
    expect(await read()).toMatchObject({ readAt: null })
    const addressee = await actorOfUser(notice.userId, clock)
    if (!addressee) throw new Error('nobody')
    await clearNotice.execute({ actor: addressee, clock }, { noticeId: notice.id })
    expect((await read()).readAt).not.toBeNull()
    const denied = { actorId: actor.id, operation: 'desk.clearNotice', outcome: 'deny' as const }
    expect(await readDb().accessLog.count({ where: denied })).toBe(1)
  })
})
