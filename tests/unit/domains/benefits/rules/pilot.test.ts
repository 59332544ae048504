import { describe, expect, it } from 'vitest'
import { recordPilotAnswer } from '@/domains/benefits/inputs/pilot'
import {
  answerRefusals,
  correctionRefusals,
  countedAnswers,
  isStandardPath,
  lacksAnswer,
  pilotPath,
} from '@/domains/benefits/rules/pilot'
import { localDate } from '@/kernel/calendar-day'
import { ProceedingState, type PilotConsent } from '@/platform/db/generated/enums'

const day = localDate
const since = day('2026-03-12')

describe('which way a case goes (R-109)', () => {
  it.each([
    ['the centre takes no part', '2026-03-20', null, null, 'outside'],
    ['begun the day before', '2026-03-11', since, null, 'outside'],
    ['begun on the day itself', '2026-03-12', since, null, 'unanswered'],
    ['begun later', '2026-04-01', since, null, 'unanswered'],
    ['consented', '2026-03-12', since, 'given', 'participates'],
    ['did not', '2026-03-12', since, 'refused', 'standard'],
    ['took it back', '2026-03-12', since, 'withdrawn', 'standard'],
    ['consented, and the centre has left the pilot', '2026-03-12', null, 'given', 'participates'],
    ['did not, and the centre has left the pilot', '2026-03-12', null, 'refused', 'standard'],
  ] as const)('%s: %s', (_what, appliedOn, pilotFrom, consent, path) => {
    expect(pilotPath({ appliedOn: day(appliedOn), pilotFrom, consent })).toBe(path)
    expect(isStandardPath(consent)).toBe(path === 'standard')
  })

  it('only what comes before the draft waits for the answer', () => {
    const waiting = Object.values(ProceedingState).filter((state) =>
      lacksAnswer({ state, appliedOn: since, pilotFrom: since, consent: null }),
    )
    expect(waiting).toEqual(['applied', 'examined', 'referred', 'awaitingCertificate'])
    expect(lacksAnswer({ state: 'applied', appliedOn: since, pilotFrom: null, consent: null })).toBe(false)
    expect(lacksAnswer({ state: 'applied', appliedOn: since, pilotFrom: since, consent: 'refused' })).toBe(
      false,
    )
  })
})

const today = day('2026-03-20')
const said = (consent: PilotConsent, answeredOn = '2026-03-13') => ({ consent, answeredOn: day(answeredOn) })
const next = (
  consent: PilotConsent,
  answeredOn = '2026-03-20',
  informedOn: string | null = '2026-03-12',
) => ({
  consent,
  answeredOn: day(answeredOn),
  informedOn: consent === 'withdrawn' || informedOn === null ? null : day(informedOn),
})
const codesOf = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

describe('an answer is recorded (R-109)', () => {
  const record = (
    counted: ReturnType<typeof said>[],
    answer: ReturnType<typeof next>,
    path: ReturnType<typeof pilotPath> = 'unanswered',
  ) => codesOf(answerRefusals({ path, centreTakesPart: true, counted, next: answer, today }))

  it.each([
    [[], 'given', []],
    [[], 'refused', []],
    [[], 'withdrawn', ['pilot-nothing-to-withdraw']],
    [['given'], 'withdrawn', []],
    [['given'], 'refused', ['pilot-consented']],
    [['given'], 'given', ['pilot-same']],
    [['refused'], 'given', []],
    [['refused'], 'refused', ['pilot-same']],
    [['refused'], 'withdrawn', ['pilot-nothing-to-withdraw']],
    [['given', 'withdrawn'], 'given', []],
    [['given', 'withdrawn'], 'refused', ['pilot-same']],
  ] as const)('after %j: %s → %j', (before, answer, refusals) => {
    expect(
      record(
        before.map((consent) => said(consent)),
        next(answer),
      ),
    ).toEqual(refusals)
  })

  it('of nobody who is not asked, and says why', () => {
    expect(record([], next('given'), 'outside')).toEqual(['pilot-outside'])
    const words = (centreTakesPart: boolean) =>
      answerRefusals({ path: 'outside', centreTakesPart, counted: [], next: next('given'), today })[0]
        ?.message
    expect(words(true)).toContain('zanim ośrodek przystąpił do pilotażu')
    expect(words(false)).toContain('nie uczestniczy w pilotażu')
  })

  it.each([
    ['tomorrow', next('given', '2026-03-21'), ['future']],
    ['another century', next('given', '1926-03-13', '1926-03-12'), ['long-ago', 'long-ago']],
    ['told after answering', next('given', '2026-03-13', '2026-03-14'), ['pilot-told-late']],
    ['told and answered on one day', next('given', '2026-03-13', '2026-03-13'), []],
  ] as const)('%s', (_what, answer, refusals) => {
    expect(record([], answer)).toEqual(refusals)
  })

  it('not of a day before the former one', () => {
    expect(record([said('given')], next('withdrawn', '2026-03-12'))).toEqual(['pilot-order'])
    expect(record([said('given')], next('withdrawn', '2026-03-13'))).toEqual([])
  })
})

describe('an answer recorded wrongly is put right (R-109)', () => {
  const correct = (counted: ReturnType<typeof said>[], answer: ReturnType<typeof next>) =>
    codesOf(correctionRefusals({ counted, next: answer, today }))

  it.each([
    [[], 'given', ['pilot-nothing-to-correct']],
    [['given'], 'refused', []],
    [['given'], 'given', []],
    [['given'], 'withdrawn', ['pilot-nothing-to-withdraw']],
    [['given', 'withdrawn'], 'withdrawn', []],
    [['given', 'withdrawn'], 'given', ['pilot-same']],
  ] as const)('the last of %j becomes %s → %j', (before, answer, refusals) => {
    expect(
      correct(
        before.map((consent) => said(consent)),
        next(answer),
      ),
    ).toEqual(refusals)
  })

  it('what it stands for counts no more, whatever the order of reading', () => {
    const row = (id: string, number: number, correctsId: string | null = null) => ({ id, number, correctsId })
    const answers = [row('c', 3, 'b'), row('a', 1), row('b', 2)]
    expect(countedAnswers(answers).map(({ id }) => id)).toEqual(['a', 'c'])
  })
})

describe('what the form says (R-109)', () => {
  const input = {
    proceedingId: '7b0c1d9e-3a55-4e0f-9a43-0d1f3f6f2b11',
    version: 1,
    consent: 'given',
    aboutInterviews: true,
    aboutOneTime: true,
    aboutChoice: true,
    informedOn: '2026-03-12',
    answeredOn: '2026-03-12',
    form: 'written',
    note: '',
  }
  const wrong = (changes: object) =>
    recordPilotAnswer.safeParse({ ...input, ...changes }).error?.issues.map(({ path }) => path.join('.')) ??
    []

  it.each([
    [{}, []],
    [{ aboutInterviews: false }, ['aboutInterviews']],
    [{ aboutOneTime: false, consent: 'refused' }, ['aboutOneTime']],
    [{ aboutChoice: false }, ['aboutChoice']],
    [{ informedOn: null }, ['informedOn']],
    [
      {
        consent: 'withdrawn',
        aboutInterviews: false,
        aboutOneTime: false,
        aboutChoice: false,
        informedOn: null,
      },
      [],
    ],
    [{ form: 'oral' }, ['note']],
    [{ form: 'oral', note: 'Zgodził się w rozmowie.' }, []],
    [{ form: 'oral', consent: 'refused' }, []],
    [{ consent: 'perhaps' }, ['consent']],
    [{ answeredOn: 'wczoraj' }, ['answeredOn']],
  ])('%j → %j', (changes, fields) => {
    expect(wrong(changes)).toEqual(fields)
  })
})
