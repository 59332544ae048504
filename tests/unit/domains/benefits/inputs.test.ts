import { describe, expect, it } from 'vitest'
import { registerApplication } from '@/domains/benefits/inputs/application'
import { draftDecision, recordDelivery, recordDispatch } from '@/domains/benefits/inputs/decision'
import { saveIncomeLine } from '@/domains/benefits/inputs/examination'
import { buildNrb } from '@/kernel/nrb'

const id = '7b0c1d9e-3a55-4e0f-9a43-0d1f3f6f2b11'

type Schema = {
  safeParse(value: unknown): {
    success: boolean
    error?: { issues: { path: PropertyKey[]; message: string }[] }
  }
}

/** Field → sentence of everything that was refused. */
const problems = (schema: Schema, value: unknown): Record<string, string> =>
  Object.fromEntries(
    (schema.safeParse(value).error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]),
  )

describe('the application', () => {
  const application = {
    informingId: id,
    benefit: 'periodic',
    appliedOn: '2026-03-12',
    channel: 'inPerson',
    request: 'Proszę o pomoc.',
    urgent: false,
  }

  it('is whole without an amount and a purpose', () => {
    expect(registerApplication.parse(application)).toMatchObject({ requestedAmount: null, purpose: null })
  })

  it.each([
    [{ benefit: undefined }, 'benefit', 'Wybierz świadczenie.'],
    [{ appliedOn: undefined }, 'appliedOn', 'Podaj datę, na przykład 5.11.2026.'],
    [{ appliedOn: '2026-02-30' }, 'appliedOn', 'Podaj datę, na przykład 5.11.2026.'],
    [{ request: '' }, 'request', 'Zapisz, o co wnosi klient.'],
    [{ requestedAmount: -1 }, 'requestedAmount', 'Kwota nie może być ujemna.'],
    [{ requestedAmount: 'sto' }, 'requestedAmount', 'Podaj kwotę, na przykład 1234,50.'],
  ])('with %o asks at the field', (changes, field, sentence) => {
    expect(problems(registerApplication, { ...application, ...changes })).toEqual({ [field]: sentence })
  })

  it('asks what a targeted benefit is for', () => {
    const found = problems(registerApplication, { ...application, benefit: 'purpose', purpose: ' ' })
    expect(Object.keys(found)).toEqual(['purpose'])
  })
})

describe('an income line', () => {
  const line = {
    proceedingId: id,
    version: 0,
    personId: id,
    month: '2026-02',
    kind: 'employment',
    gross: 350_000,
  }

  it('takes empty deductions as nothing and an empty choice as none', () => {
    expect(saveIncomeLine.parse({ ...line, evidenceId: '' })).toMatchObject({ tax: 0, evidenceId: null })
  })

  it('needs an amount, unless there is no income or only land', () => {
    const { gross: _gross, ...empty } = line
    expect(Object.keys(problems(saveIncomeLine, empty))).toEqual(['gross'])
    expect(saveIncomeLine.parse({ ...empty, kind: 'noIncome' }).gross).toBe(0)
    expect(Object.keys(problems(saveIncomeLine, { ...empty, kind: 'agriculture' }))).toEqual(['hectares'])
    expect(saveIncomeLine.parse({ ...empty, kind: 'agriculture', hectares: 2.35 }).gross).toBe(0)
  })

  it('keeps no amount of a kind whose form does not ask for it', () => {
    const typed = { ...line, tax: 10, socialContribution: 20, healthContribution: 30, alimonyPaid: 40 }
    const none = { gross: 0, tax: 0, socialContribution: 0, healthContribution: 0, alimonyPaid: 0 }
    expect(saveIncomeLine.parse({ ...typed, kind: 'noIncome', hectares: 2 })).toMatchObject({
      ...none,
      hectares: null,
    })
    expect(saveIncomeLine.parse({ ...typed, kind: 'agriculture', hectares: 2 })).toMatchObject({
      gross: 0,
      alimonyPaid: 40,
      hectares: 2,
    })
    expect(saveIncomeLine.parse({ ...typed, hectares: 2 })).toMatchObject({ gross: 350_000, hectares: null })
  })

  it('refuses a month that does not exist', () => {
    expect(problems(saveIncomeLine, { ...line, month: '2026-13' })).toEqual({
      month: 'Podaj miesiąc, na przykład 10.2026.',
    })
  })
})

describe('a draft', () => {
  const draft = { proceedingId: id, kind: 'grant', amount: 50_000, grounds: [] }

  it('keeps an account by its digits and refuses one with a wrong check', () => {
    const nrb = buildNrb('102010260000120200000000')
    const spaced = nrb.replace(/(.{4})/g, '$1 ')
    expect(draftDecision.parse({ ...draft, bankAccount: spaced }).bankAccount).toBe(nrb)
    const wrong = nrb.replace(/.$/, (last) => String((Number(last) + 1) % 10))
    expect(Object.keys(problems(draftDecision, { ...draft, bankAccount: wrong }))).toEqual(['bankAccount'])
  })

  it('takes an empty choice as none', () => {
    expect(draftDecision.parse({ ...draft, paymentMethod: '', bankAccount: '' })).toMatchObject({
      paymentMethod: null,
      bankAccount: null,
    })
  })
})

describe('a delivery', () => {
  const delivery = { decisionId: id, version: 1, channel: 'post', ending: 'received' }

  it('asks for the day of delivery or of the refusal of receipt', () => {
    expect(Object.keys(problems(recordDelivery, delivery))).toEqual(['deliveredOn'])
    expect(Object.keys(problems(recordDelivery, { ...delivery, ending: 'refused' }))).toEqual(['deliveredOn'])
  })

  it.each(['post', 'worker'])(
    'asks of a letter nobody collected, sent by %s, for both notices',
    (channel) => {
      const uncollected = { ...delivery, channel, ending: 'uncollected' }
      expect(Object.keys(problems(recordDelivery, uncollected))).toEqual(['firstNoticeOn', 'secondNoticeOn'])
      const noticed = { ...uncollected, firstNoticeOn: '2026-03-12', secondNoticeOn: '2026-03-20' }
      expect(problems(recordDelivery, noticed)).toEqual({})
    },
  )

  it('asks of an electronic delivery nobody collected for the day it came to the address', () => {
    const sent = { ...delivery, channel: 'electronicDelivery', ending: 'uncollected' }
    expect(Object.keys(problems(recordDelivery, sent))).toEqual(['arrivedOn'])
    expect(problems(recordDelivery, { ...sent, arrivedOn: '2026-03-12' })).toEqual({})
  })

  it.each([
    ['inPerson', 'uncollected'],
    ['electronicDelivery', 'refused'],
  ])('of %s never ends %s', (channel, ending) => {
    const handed = { ...delivery, channel, ending, deliveredOn: '2026-03-12', firstNoticeOn: '2026-03-12' }
    expect(Object.keys(problems(recordDelivery, handed))).toEqual(['ending'])
  })

  it('in the office is nothing that is sent before', () => {
    const sent = { decisionId: id, version: 1, channel: 'inPerson', sentOn: '2026-03-12' }
    expect(Object.keys(problems(recordDispatch, sent))).toEqual(['channel'])
  })
})
