import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorisationOn } from '@/domains/staff/authorisations'
import { loadCentre, publicCentre } from '@/domains/staff/centre'
import { foundCentre as foundingInput } from '@/domains/staff/centre-inputs'
import { foundCentre, saveActionKind, saveCentre, saveParameters } from '@/domains/staff/commands/centre'
import {
  endAuthorisation,
  enterStatutoryValue,
  grantAuthorisation,
  recordAbsence,
  removeAbsence,
} from '@/domains/staff/commands/registers'
import { savePreferences } from '@/domains/staff/commands/own-account'
import { lawChanged } from '@/domains/staff/entered-law'
import { preferencesOf } from '@/domains/staff/model'
import { centreSettings } from '@/domains/staff/queries'
import { managedAbsences, statutoryValueList } from '@/domains/staff/structure-queries'
import { localDate } from '@/kernel/local-date'
import { zloty } from '@/kernel/money'
import { foundingActor } from '@/platform/auth/founding-actor'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, Refused, Stale } from '@/platform/errors'
import { singlePersonIncomeCriterion } from '@/statute/social-assistance-act'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { centreInput, testPassword } from '@tests/support/given/staff'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
let actors: Actors

beforeAll(async () => {
  actors = await testActors(clock)
})

const call = () => ({ actor: actors.founder, clock })

describe('the centre', () => {
  it('is founded once: afterwards not even the system may', async () => {
    const again = foundCentre.execute(
      { actor: foundingActor(), clock },
      {
        centre: centreInput,
        administrator: { login: 'drugi', firstName: 'Drugi', lastName: 'Raz', password: testPassword },
      },
    )
    await expect(again).rejects.toThrow(Forbidden)
    expect(await readDb().centre.count()).toBe(1)
  })

  it('has one variant of responsibility and is not founded without it (R-001)', () => {
    const administrator = { login: 'trzeci', firstName: 'Trzeci', lastName: 'Raz', password: testPassword }
    const takes = (centre: object) => foundingInput.safeParse({ centre, administrator }).success
    expect(takes(centreInput)).toBe(true)
    expect(takes({ ...centreInput, responsibilityVariant: undefined })).toBe(false)
  })

  it('is known to everybody who is signed in, and by its name alone to everybody else', async () => {
    const actor = await actors.withoutPosition()
    expect(await centreSettings({ actor, clock }, {})).toMatchObject({ shortName: 'MOPS', mixedMode: false })
    expect(await publicCentre()).toEqual({ name: centreInput.name, trainingCopy: false })
  })

  it('is changed with the version that was seen; the other half of its settings stays', async () => {
    const { version } = await loadCentre(readDb())
    await saveParameters.execute(call(), { ...centreInput, version, mixedMode: true, socialWorkerNorm: 15 })
    await expect(saveCentre.execute(call(), { ...centreInput, version })).rejects.toThrow(Stale)
    await saveCentre.execute(call(), { ...centreInput, version: version + 1, postcode: '00 950' })
    expect(await loadCentre(readDb())).toMatchObject({
      mixedMode: true,
      socialWorkerNorm: 15,
      postcode: '00-950',
      version: version + 2,
    })
    const entries = await readDb().auditEntry.findMany({ where: { command: 'staff.saveParameters' } })
    expect(entries.at(-1)?.summary).toMatchObject({ mixedMode: true, socialWorkerNorm: 15 })
  })

  it('takes no pattern of case numbers that could repeat a number', async () => {
    const { version } = await loadCentre(readDb())
    for (const caseNumberPattern of [
      '{unit}.{class}.{year}',
      '{class}{number}.{year}',
      '{class}.{number}.{year}.{dzien}',
      '{jednostka}.{klasa}.{rok}',
    ]) {
      const attempt = saveCentre.execute(call(), { ...centreInput, version, caseNumberPattern })
      await expect(attempt).rejects.toThrow(InvalidInput)
    }
  })

  it('keeps its own catalogue of actions; a code belongs to one', async () => {
    const item = { code: 'homeVisit', label: 'Wizyta w domu', position: 18 }
    const { id } = await saveActionKind.execute(call(), item)
    await expect(saveActionKind.execute(call(), item)).rejects.toThrow(Refused)
    await saveActionKind.execute(call(), { ...item, actionKindId: id, version: 1, active: false })
    expect(await readDb().actionKind.findUniqueOrThrow({ where: { id } })).toMatchObject({ active: false })
  })
})

describe('an authorisation', () => {
  it('counts on the days it covers, and ends on its last', async () => {
    const { id: userId } = await actors.deputyDirector()
    const { id } = await grantAuthorisation.execute(call(), {
      userId,
      kind: 'signBenefitDecisions',
      documentNumber: 'OR.7.2026',
      onBehalfOf: 'Prezydent Miasta',
      validFrom: '2026-02-01',
    })
    const held = async (day: string) =>
      (await authorisationOn(readDb(), userId, 'signBenefitDecisions', localDate(day)))?.documentNumber ??
      null
    expect(await held('2026-01-31')).toBeNull()
    expect(await held('2026-02-01')).toBe('OR.7.2026')
    await endAuthorisation.execute(call(), { authorisationId: id, version: 1, validTo: '2026-03-31' })
    expect(await held('2026-03-31')).toBe('OR.7.2026')
    expect(await held('2026-04-01')).toBeNull()
    expect(await authorisationOn(readDb(), userId, 'signCertificates', localDate('2026-02-01'))).toBeNull()
  })

  it('is never one’s own, and never two at once', async () => {
    const director = await actors.director()
    const input = {
      userId: director.id,
      kind: 'signBenefitDecisions' as const,
      documentNumber: 'OR.8.2026',
      onBehalfOf: 'Prezydent Miasta',
      validFrom: '2026-02-01',
    }
    await expect(grantAuthorisation.execute({ actor: director, clock }, input)).rejects.toMatchObject({
      refusals: [{ code: 'own-authorisation' }],
    })
    await expect(grantAuthorisation.execute(call(), input)).rejects.toMatchObject({
      refusals: [{ code: 'authorisation_no_overlap' }],
    })
  })
})

describe('an absence', () => {
  const week = { validFrom: '2026-06-01', validTo: '2026-06-05' }

  it('is kept by the leader of the person’s own team, and by no other leader', async () => {
    const worker = await actors.socialWorker({ name: 'away' })
    const leader = await actors.teamLeader()
    const stranger = await actors.teamLeader({ teamId: actors.structure.benefitsTeamId })
    const record = (actor: typeof leader) =>
      recordAbsence.execute({ actor, clock }, { userId: worker.id, ...week })
    await expect(record(stranger)).rejects.toThrow(Forbidden)
    const { id } = await record(leader)
    await expect(record(leader)).rejects.toMatchObject({ refusals: [{ code: 'absence_no_overlap' }] })
    const seen = await managedAbsences({ actor: leader, clock }, {})
    expect(seen.rows.map((row) => row.id)).toContain(id)
    const others = await managedAbsences({ actor: stranger, clock }, {})
    expect(others.rows.map((row) => row.id)).not.toContain(id)
    const remove = (actor: typeof leader) =>
      removeAbsence.execute({ actor, clock }, { absenceId: id, version: 1 })
    await expect(remove(stranger)).rejects.toThrow(Forbidden)
    await remove(leader)
    expect(await readDb().absence.count({ where: { id } })).toBe(0)
    expect(await readDb().rowChange.count({ where: { rowId: id, operation: 'delete' } })).toBe(1)
  })

  it('is not covered by somebody who is away as well', async () => {
    const director = { actor: await actors.director(), clock }
    const [away, substitute] = [await actors.consultant(), await actors.supervisor()]
    await recordAbsence.execute(director, { userId: substitute.id, ...week })
    const covered = recordAbsence.execute(director, { userId: away.id, substituteId: substitute.id, ...week })
    await expect(covered).rejects.toMatchObject({ refusals: [{ code: 'substitute-absent' }] })
  })
})

describe('a value of the law', () => {
  // files share what is loaded: the next one has a law of its own
  afterAll(lawChanged)

  const enter = (validFrom: string, value: number) =>
    enterStatutoryValue.execute(call(), {
      key: 'singlePersonIncomeCriterion',
      validFrom,
      value,
      source: 'Rozporządzenie RM, Dz.U. 2027 poz. 900',
    })

  it('entered later counts from its day on, wherever a rule asks, and shows with its source', async () => {
    await enter('2028-01-01', 1200.5)
    await loadCentre(readDb())
    expect(singlePersonIncomeCriterion.on(localDate('2027-12-31'))).toBe(zloty(1010))
    expect(singlePersonIncomeCriterion.on(localDate('2028-01-01'))).toBe(zloty(1200.5))
    const lines = await statutoryValueList(call(), {})
    const line = lines.find(({ key }) => key === 'singlePersonIncomeCriterion')
    expect(line?.periods[0]).toMatchObject({ entered: true, state: 'future', value: zloty(1200.5) })
    expect(line?.periods[1]).toMatchObject({ entered: false, state: 'current', value: zloty(1010) })
  })

  it('never changes what was known: only a later day is taken', async () => {
    await expect(enter('2025-01-01', 1)).rejects.toMatchObject({ refusals: [{ code: 'not-later' }] })
    await expect(enter('2027-06-01', 1)).rejects.toMatchObject({ refusals: [{ code: 'not-later' }] })
  })
})

describe('looks of the screens', () => {
  it('are remembered with the account; what is unknown is the ordinary look', async () => {
    const actor = await actors.benefitsWorker()
    await savePreferences.execute(
      { actor, clock },
      { contrast: 'high', textSize: 'largest', density: 'dense' },
    )
    const { preferences } = await readDb().user.findUniqueOrThrow({ where: { id: actor.id } })
    expect(preferencesOf(preferences as Record<string, unknown>)).toEqual({
      contrast: 'high',
      textSize: 'largest',
      density: 'dense',
    })
    expect(preferencesOf({ contrast: 'różowy' })).toMatchObject({ contrast: 'normal' })
  })
})
