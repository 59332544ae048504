import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { correctAction, logAction } from '@/domains/social-work/inputs/actions'
import {
  issueCertificate,
  issueMonthlyCertificates,
  monthlyForm,
} from '@/domains/social-work/inputs/certificates'
import {
  requestBenefitUnderContract,
  sendOtherInformation,
  signContract,
} from '@/domains/social-work/inputs/door'
import { closeFile, openSocialWorkFile } from '@/domains/social-work/inputs/files'
import { addFinding, addSitting } from '@/domains/social-work/inputs/recognition'
import { agreeTerms } from '@/domains/social-work/inputs/terms'

const id = '3b2f7c1e-8a4d-4c0b-9e5f-1a2b3c4d5e6f'
const day = '2026-03-12'

/** The sentences by field, or null when the input is taken. */
function complaints(schema: z.ZodType, input: unknown): Record<string, string> | null {
  const parsed = schema.safeParse(input)
  if (parsed.success) return null
  return Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
}

const open = {
  personId: id,
  entryCriteria: ['cannotUse'],
  entryReason: 'Choroba.',
  standard: '',
  mainProblem: 'illness',
  rulesExplained: false,
  leadId: '',
  warningReason: '',
}
const action = {
  fileId: id,
  kind: 'advice',
  contact: 'direct',
  doneOn: day,
  minutes: 30,
  place: '',
  personIds: [],
  note: '',
  nextStep: '',
  nextStepOn: undefined,
  privateNote: '',
}
const finding = {
  kind: 'problem',
  category: 'poverty',
  description: 'Brak pieniędzy.',
  clientWords: '',
  source: 'client',
  main: false,
  reason: '',
}
const terms = {
  fileId: id,
  form: 'socialWork',
  specialist: '',
  scope: 'person',
  agreedOn: day,
  goals: 'Praca.',
  clientWords: '',
  tasks: [{ description: 'Kurs.', owner: 'client', dueOn: '' }],
  warningReason: '',
}
const information = {
  fileId: id,
  proceedingId: id,
  category: 'incomeChange',
  description: 'Pracuje dorywczo.',
  foundOn: day,
  clientInformedOn: day,
  notInformedReason: '',
}
const certificate = { fileId: id, basis: 'referral', clientInformedOn: day, scope: 'person', issuedOn: day }

describe('inputs of social work', () => {
  it('take what the forms send; empty text and empty lists of choice become nothing', () => {
    expect(openSocialWorkFile.parse(open)).toMatchObject({
      standard: null,
      leadId: null,
      warningReason: null,
    })
    expect(logAction.parse(action)).toMatchObject({
      place: null,
      nextStep: null,
      nextStepOn: null,
      privateNote: null,
    })
    expect(agreeTerms.parse(terms)).toMatchObject({ specialist: null, tasks: [{ dueOn: null }] })
  })

  it.each([
    ['no entry criterion', openSocialWorkFile, { ...open, entryCriteria: [] }, 'entryCriteria'],
    ['an unknown problem', openSocialWorkFile, { ...open, mainProblem: 'nuda' }, 'mainProblem'],
    ['no kind of action', logAction, { ...action, kind: '' }, 'kind'],
    ['no minutes', logAction, { ...action, minutes: undefined }, 'minutes'],
    ['zero minutes', logAction, { ...action, minutes: 0 }, 'minutes'],
    ['more than a day', logAction, { ...action, minutes: 1441 }, 'minutes'],
    ['a day that does not exist', logAction, { ...action, doneOn: '2026-02-30' }, 'doneOn'],
    ['no task (G-059)', agreeTerms, { ...terms, tasks: [] }, 'tasks'],
    [
      'a task that is late already',
      agreeTerms,
      { ...terms, tasks: [{ description: 'Kurs.', owner: 'client', dueOn: '2020-01-31' }] },
      'tasks.0.dueOn',
    ],
    ['a nameless specialist (R-095)', agreeTerms, { ...terms, form: 'otherSpecialist' }, 'specialist'],
    [
      'a resource among problems',
      addFinding,
      { fileId: id, finding: { ...finding, kind: 'resource' } },
      'finding.category',
    ],
    [
      'a main resource',
      addFinding,
      { fileId: id, finding: { ...finding, kind: 'resource', category: 'own', main: true } },
      'finding.main',
    ],
    [
      'a sitting without anybody',
      addSitting,
      { fileId: id, heldOn: day, place: 'Dom', personIds: [], others: '', note: '' },
      'personIds',
    ],
    [
      'a category outside the catalogue (G-011)',
      sendOtherInformation,
      { ...information, category: 'familyConflict' },
      'category',
    ],
    ['no proceeding (G-012)', sendOtherInformation, { ...information, proceedingId: '' }, 'proceedingId'],
    [
      'a client who does not know (G-013)',
      sendOtherInformation,
      { ...information, clientInformedOn: '' },
      'clientInformedOn',
    ],
    [
      'a contract that ends before it starts',
      signContract,
      {
        fileId: id,
        signedOn: day,
        goals: 'Praca.',
        provisions: 'Kurs.',
        validFrom: day,
        validTo: '2026-01-01',
      },
      'validTo',
    ],
    [
      'a request without provisions (R-106)',
      requestBenefitUnderContract,
      { contractId: id, amount: 10_000, form: 'cash', purpose: 'bilet', provisions: [], reasons: 'Dojazd.' },
      'provisions',
    ],
    [
      'a certificate without the choice (R-096)',
      issueCertificate,
      { ...certificate, kind: 'resources', referralId: '' },
      'affirmative',
    ],
    [
      'zał. 6 without a month (R-094)',
      issueCertificate,
      { ...certificate, kind: 'cooperation', termsId: id, affirmative: true, bySpecialist: '', month: '' },
      'month',
    ],
    ['no answer at all', issueMonthlyCertificates, { certificates: [] }, 'certificates'],
    [
      'no reason of closing',
      closeFile,
      {
        fileId: id,
        version: 1,
        clientStatement: '',
        workerStatement: '',
        missingReason: '',
        supportNetwork: '',
        warningReason: '',
      },
      'reason',
    ],
  ])('refuse %s at its field, in Polish', (_what, schema, input, field) => {
    const sentences = complaints(schema, input)
    expect(Object.keys(sentences ?? {})).toContain(field)
    expect(sentences?.[field]).toMatch(/^[A-ZŁŚŻĆ].*\.$/)
  })

  it('information without the client knowing needs the statutory reason, and then passes', () => {
    const told = { ...information, clientInformedOn: null, notInformedReason: 'art. 12 ust. 1' }
    expect(complaints(sendOtherInformation, told)).toBeNull()
  })

  it('a correction may come without a reason: whether it needs one depends on the day', () => {
    const { fileId: _fileId, ...rest } = action
    expect(complaints(correctAction, { ...rest, actionId: id, version: 1, reason: '' })).toBeNull()
  })

  it('the worklist’s form complains with the words of its command', () => {
    const form = monthlyForm(() => ({ certificates: [] }))
    expect(complaints(form, { lines: [] })).toEqual({
      'lines.0.answer': 'Zaznacz odpowiedź przy co najmniej jednej rodzinie.',
    })
  })

  it('the worklist’s form complains at the date of the family it is about, not at the first one', () => {
    const line = { fileId: id, termsId: id, month: '2026-02', affirmative: true, scope: 'person' as const }
    const values = [
      { answer: '' as const, clientInformedOn: day, bySpecialist: '' },
      { answer: 'yes' as const, clientInformedOn: '', bySpecialist: '' },
    ]
    const form = monthlyForm(({ lines }) => ({
      certificates: lines
        .filter(({ answer }) => answer !== '')
        .map(({ clientInformedOn, bySpecialist }) => ({ ...line, clientInformedOn, bySpecialist })),
    }))
    expect(complaints(form, { lines: values })).toEqual({
      'lines.1.clientInformedOn': 'Podaj datę, na przykład 5.11.2026.',
    })
  })
})
