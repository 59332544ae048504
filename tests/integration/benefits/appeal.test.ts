import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { caseRecord } from '@/domains/benefits/decision-queries'
import { decisionList } from '@/domains/benefits/decision-register-queries'
import { proceedingFile } from '@/domains/benefits/queries'
import { informable } from '@/domains/social-work/informable'
import { addDays, toDbDate } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { appealDeeds } from './appeal-deeds'
import { benefitsTown, codes } from './setting'

const town = benefitsTown()
const {
  today,
  on,
  versioned,
  rowOf,
  stateOf,
  stepsOf,
  delivered,
  appealed,
  passedOn,
  ruled,
  declaredFinal,
  deskOf,
} = appealDeeds(town)

describe('a decision the party appealed against', () => {
  it('is not declared final while the appeal waits, and is final from the day the kolegium upheld it', async () => {
    const made = await delivered()
    // Monday 16 March + 7 days = Monday 23 March
    await expect(appealed(made, 4)).resolves.toEqual({
      filedOn: '2026-03-16',
      late: false,
      passOnBy: '2026-03-23',
    })
    const noted = await rowOf(made)
    expect(noted).toMatchObject({ appealForm: 'written', appealNotedBy: (await on(0)).actor.id })
    expect(await codes(appealed(made, 5))).toEqual(['appeal.twice'])

    // the term is over: the desk asks to pass the appeal on, not to declare the decision final
    expect(await codes(declaredFinal(made, 20))).toEqual(['noAppealWaiting'])
    expect(await deskOf(made, 8)).toMatchObject([
      {
        tone: 'warning',
        sentence: expect.stringContaining('Przekaż odwołanie do kolegium do 23.03.2026'),
        href: expect.stringContaining('karta=doreczenie'),
      },
    ])
    expect(await deskOf(made, 20)).toMatchObject([
      { tone: 'danger', sentence: expect.stringMatching(/Termin minął\.$/) },
    ])
    const shown = await proceedingFile(await on(20), { proceedingId: made.proceedingId })
    expect(shown.head.steps.putInForce).toMatchObject([{ code: 'noAppealWaiting' }])
    expect(shown.decision?.delivery).toMatchObject({ finalOn: null, appeal: { stage: 'toPassOn' } })
    const waiver = { ...(await versioned(made)), waivedOn: addDays(today, 5) }
    expect(await codes(benefits.waiveAppeal.execute(await on(5), waiver))).toEqual(['appealed'])

    expect(await codes(ruled(made, 'upheld', 20))).toEqual(['appeal.not-passed'])
    await passedOn(made, 20)
    expect(await deskOf(made, 21)).toMatchObject([
      { place: 'others', sentence: expect.stringContaining('czeka na orzeczenie kolegium') },
    ])
    expect(await codes(declaredFinal(made, 40))).toEqual(['noAppealWaiting'])

    await expect(ruled(made, 'upheld', 60)).resolves.toEqual({ inForceOn: addDays(today, 60) })
    expect([await stateOf(made), (await rowOf(made)).state]).toEqual(['inForce', 'inForce'])
    expect(await deskOf(made, 61)).toEqual([])
    expect((await stepsOf(made)).slice(-4)).toEqual(['appeal', 'passAppealOn', 'settleAppeal', 'putInForce'])
    const sheet = await caseRecord(await on(61), { proceedingId: made.proceedingId })
    expect(sheet.slice(-3).map(({ action }) => action)).toEqual([
      'Wpływ odwołania od decyzji',
      'Przekazanie odwołania kolegium',
      'Wynik odwołania: Kolegium utrzymało decyzję w mocy',
    ])
    const audited = await readDb().auditEntry.findFirstOrThrow({
      where: { subjectId: made.proceedingId, command: 'benefits.recordAppeal' },
    })
    expect(audited.summary).toMatchObject({ receivedOn: '2026-03-16', late: false, passOnBy: '2026-03-23' })
  })

  it('and set aside is never final: no list counts it as granted, the register says it', async () => {
    const made = await delivered()
    await appealed(made, 4)
    await passedOn(made, 6)
    await ruled(made, 'overturned', 50)
    expect([await stateOf(made), (await rowOf(made)).state]).toEqual(['overturned', 'overturned'])
    expect((await rowOf(made)).inForceOn).toBeNull()
    expect(await codes(declaredFinal(made, 51))).toContain('putInForce.state')
    expect(await deskOf(made, 51)).toEqual([])
    const register = await decisionList(await on(51), {
      page: 1,
      pageSize: 50,
      sort: 'data',
      direction: 'descending',
      state: 'overturned',
    })
    expect(register.rows.map(({ id }) => id)).toContain(made.decisionId)
    const counted = { where: { AND: [informable(addDays(today, 51)), { id: made.proceedingId }] } }
    expect(await readDb().proceeding.count(counted)).toBe(0)
  })

  it('and set aside in part is final in the rest, which is said in words (art. 138 § 1 pkt 2 KPA)', async () => {
    const made = await delivered()
    await appealed(made, 4)
    await passedOn(made, 6)
    await expect(ruled(made, 'overturnedInPart', 50)).rejects.toMatchObject({
      fieldErrors: { remains: [expect.any(String)] },
    })
    await ruled(made, 'overturnedInPart', 50, 'Zasiłek za marzec i kwiecień.')
    expect([await stateOf(made), await rowOf(made)]).toMatchObject([
      'overturnedInPart',
      {
        state: 'overturnedInPart',
        appealRemains: 'Zasiłek za marzec i kwiecień.',
        inForceOn: toDbDate(addDays(today, 50)),
      },
    ])
    expect(await codes(declaredFinal(made, 51))).toContain('putInForce.state')
    const { head, decision } = await proceedingFile(await on(51), { proceedingId: made.proceedingId })
    expect(head.stages.at(-1)).toMatchObject({ key: 'overturnedInPart', label: 'Decyzja uchylona w części' })
    expect(decision?.delivery.appeal).toMatchObject({ remains: 'Zasiłek za marzec i kwiecień.' })
  })

  it('and corrected by the centre itself is set aside before anything goes to the kolegium (art. 132 KPA)', async () => {
    const made = await delivered()
    await appealed(made, 4)
    await ruled(made, 'selfCorrected', 6)
    expect(await stateOf(made)).toBe('overturned')
    expect(await codes(passedOn(made, 7))).toEqual(['appeal.settled'])
  })

  it('is final as before when the appeal is withdrawn: not before the term is over', async () => {
    const made = await delivered()
    await appealed(made, 1)
    await passedOn(made, 2)
    await expect(ruled(made, 'withdrawn', 8)).resolves.toEqual({ inForceOn: null })
    expect(await codes(declaredFinal(made, 14))).toEqual(['final'])
    expect(await deskOf(made, 15)).toMatchObject([{ action: 'Uznaj decyzję za ostateczną' }])
    await expect(declaredFinal(made, 15)).resolves.toEqual({ inForceOn: addDays(today, 15) })
  })

  it('in time by post, though it came after the decision was declared final, is not final any more (art. 57 § 5 KPA)', async () => {
    const made = await delivered()
    await declaredFinal(made, 15)
    await appealed(made, 18, 14)
    expect([await stateOf(made), (await rowOf(made)).state]).toEqual(['delivered', 'delivered'])
    expect((await rowOf(made)).inForceOn).toBeNull()
    expect(await codes(declaredFinal(made, 19))).toEqual(['noAppealWaiting'])
    expect((await stepsOf(made)).at(-1)).toBe('appealInTime')
    const { head } = await proceedingFile(await on(19), { proceedingId: made.proceedingId })
    expect(head.stages.slice(-2)).toMatchObject([
      { key: 'delivered', state: 'current', when: '12.03.2026' },
      { key: 'inForce', state: 'todo' },
    ])
  })

  it('after the term stays final, and still goes to the kolegium, which alone says that it is late (art. 134 KPA)', async () => {
    const made = await delivered()
    await declaredFinal(made, 15)
    await expect(appealed(made, 15)).resolves.toMatchObject({ late: true })
    expect(await stateOf(made)).toBe('inForce')
    expect(await deskOf(made, 16)).toMatchObject([{ action: 'Otwórz odwołanie' }])
    await passedOn(made, 16)
    await expect(ruled(made, 'late', 40)).resolves.toEqual({ inForceOn: addDays(today, 15) })
    expect([await stateOf(made), (await rowOf(made)).inForceOn]).toEqual([
      'inForce',
      toDbDate(addDays(today, 15)),
    ])
  })
})

describe('recording an appeal', () => {
  it('waits for the delivery', async () => {
    const made = await town.proceeding({ upTo: 'decided' })
    expect(await codes(appealed(made, 1))).toEqual(['appeal.undelivered'])
  })

  it('is done once by two people at one moment', async () => {
    const made = await delivered()
    const input = { ...(await versioned(made)), form: 'oral' as const, receivedOn: addDays(today, 3) }
    const both = await Promise.allSettled([
      benefits.recordAppeal.execute(await on(3), input),
      benefits.recordAppeal.execute(await on(3), input),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await stepsOf(made)).filter((step) => step === 'appeal')).toHaveLength(1)
  })

  it('and declaring the decision final at one moment: never a final decision with a waiting appeal in time', async () => {
    const made = await delivered()
    const at = await versioned(made)
    await Promise.allSettled([
      benefits.putInForce.execute(await on(15), at),
      benefits.recordAppeal.execute(await on(15), {
        ...at,
        form: 'written',
        receivedOn: addDays(today, 15),
        postedOn: today,
      }),
    ])
    const { state, appealReceivedOn } = await rowOf(made)
    expect([state, appealReceivedOn !== null]).toEqual(
      appealReceivedOn ? ['delivered', true] : ['inForce', false],
    )
  })
})
