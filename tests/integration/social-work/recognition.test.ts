import { describe, expect, it } from 'vitest'
import { addFinding, changeFinding, removeFinding } from '@/domains/social-work/finding-commands'
import { recognitionOfFile } from '@/domains/social-work/recognition-queries'
import { addSitting, closeRecognition, saveRecognition } from '@/domains/social-work/recognition-commands'
import { readDb } from '@/platform/db/client'
import { saveDraft } from '@/platform/drafts'
import { InvalidInput, Refused, Stale } from '@/platform/errors'
import { household, person } from '@tests/support/given/clients'
import { recognition, socialWorkFile } from '@tests/support/given/social-work'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const open = (fileId: string) =>
  readDb().recognition.findFirstOrThrow({ where: { caseFileId: fileId, state: 'open' } })
const problem = (changes: object = {}) => ({
  kind: 'problem' as const,
  category: 'unemployment' as const,
  description: 'Bez pracy.',
  clientWords: 'Nikt mnie nie chce.',
  source: 'client' as const,
  main: false,
  reason: null,
  ...changes,
})

describe('the recognition', () => {
  it('is saved in parts, nothing in it is mandatory, a second editor is told', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const first = await saveRecognition.execute(call, {
      fileId,
      version: null,
      answers: { dayNote: 'Wstaje o piątej.' },
    })
    await saveRecognition.execute(call, {
      fileId,
      version: first.version,
      answers: { workNote: 'Cukiernik.' },
    })
    expect((await open(fileId)).answers).toEqual({ dayNote: 'Wstaje o piątej.', workNote: 'Cukiernik.' })
    await expect(
      saveRecognition.execute(call, { fileId, version: first.version, answers: { dayNote: 'inne' } }),
    ).rejects.toBeInstanceOf(Stale)
    await expect(
      saveRecognition.execute(call, { fileId, version: first.version + 1, answers: { nieMa: 1 } }),
    ).rejects.toBeInstanceOf(InvalidInput)
  })

  it('forgets an answer that was emptied, and gives back to its writer the text it could not take', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const first = await saveRecognition.execute(call, {
      fileId,
      version: null,
      answers: { dayNote: 'Wstaje o piątej.', workNote: 'Cukiernik.' },
    })
    await saveRecognition.execute(call, { fileId, version: first.version, answers: { dayNote: null } })
    expect((await open(fileId)).answers).toEqual({ workNote: 'Cukiernik.' })
    const content = { workNote: 'Piekarz.' }
    await saveDraft(call.actor, 'social-work.recognition', fileId, content, call.clock.now())
    expect((await recognitionOfFile(call, { fileId })).kept).toMatchObject({ content })
  })

  it('has several sittings with the persons present, of this family only', async () => {
    const { fileId, personId } = await town.file()
    const call = await town.call()
    const sitting = {
      fileId,
      heldOn: '2026-03-02',
      place: 'Dom',
      personIds: [personId],
      others: null,
      note: '',
    }
    await addSitting.execute(call, sitting)
    await addSitting.execute(call, { ...sitting, heldOn: '2026-03-09' })
    const stranger = await town.client()
    await expect(
      addSitting.execute(call, { ...sitting, personIds: [personId, stranger] }),
    ).rejects.toMatchObject({ refusals: [{ code: 'not-family' }] })
    const { id } = await open(fileId)
    expect(await readDb().recognitionSitting.count({ where: { recognitionId: id } })).toBe(2)
  })

  it('changes its main problem with a reason and keeps the earlier one in history (G-046)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    await addFinding.execute(call, { fileId, finding: problem({ main: true }) })
    const health = problem({ category: 'illness', main: true })
    await expect(addFinding.execute(call, { fileId, finding: health })).rejects.toMatchObject({
      refusals: [{ code: 'main-reason' }],
    })
    await addFinding.execute(call, { fileId, finding: { ...health, reason: 'Bez leczenia nie ma pracy.' } })
    const { id } = await open(fileId)
    const findings = await readDb().recognitionFinding.findMany({ where: { recognitionId: id, main: true } })
    expect(findings.map(({ category }) => category)).toEqual(['illness'])
    const [step] = await readDb().stateChange.findMany({
      where: { subjectId: fileId, transition: 'mainProblem', to: 'illness' },
    })
    expect(step).toMatchObject({ from: 'unemployment', note: 'Bez leczenia nie ma pracy.' })
  })

  it('corrects and removes a finding; the earlier words stay in the history of the row (G-050)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const { id } = await addFinding.execute(call, { fileId, finding: problem() })
    const changed = { findingId: id, version: 1, finding: problem({ description: 'Bez pracy od roku.' }) }
    await changeFinding.execute(call, changed)
    await expect(changeFinding.execute(call, changed)).rejects.toBeInstanceOf(Stale)
    await removeFinding.execute(call, { findingId: id, version: 2, reason: 'Wpis u niewłaściwej osoby.' })
    const changes = await readDb().rowChange.findMany({
      where: { table: 'recognition_finding', rowId: id },
      orderBy: { id: 'asc' },
    })
    expect(changes.map(({ operation }) => operation)).toEqual(['insert', 'update', 'delete'])
    expect(JSON.stringify(changes[1]?.before)).toContain('Bez pracy.')
  })

  it('closes with a summary; what is missing is a warning that takes a reason (G-043, G-045, G-047)', async () => {
    const registrar = await town.call('informationWorker')
    const personId = await town.client()
    const child = await person(registrar, { firstName: 'Ola', lastName: 'Malarz' })
    await household(registrar, [personId, { personId: child, relation: 'child' }])
    const call = await town.call()
    const fileId = await socialWorkFile(call, personId, { standard: 'familyWithChildren' })
    await saveRecognition.execute(call, { fileId, version: null, answers: { dayNote: 'Dużo pracy w domu.' } })
    const { id: recognitionId, version } = await open(fileId)
    const input = { recognitionId, version, summary: 'Rodzina trzyma się razem.', warningReason: null }
    await expect(closeRecognition.execute(call, { ...input, summary: '  ' })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    const error: unknown = await closeRecognition.execute(call, input).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(Refused)
    expect((error as Refused).refusals.map(({ code }) => code)).toEqual([
      'recognition.problem',
      'recognition.resource',
      'recognition.coverage',
    ])
    await closeRecognition.execute(call, { ...input, warningReason: 'Pilne, reszta w następnych rozmowach.' })
    const closed = await readDb().recognition.findUniqueOrThrow({ where: { id: recognitionId } })
    expect(closed).toMatchObject({ state: 'closed', summary: 'Rodzina trzyma się razem.' })
    expect(JSON.stringify(closed.rendered)).toContain('Dużo pracy w domu.')
  })

  it('closed is not changed any more; a new talk starts an empty one beside it (N-019)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const closedId = await recognition(call, fileId)
    const [finding] = await readDb().recognitionFinding.findMany({ where: { recognitionId: closedId } })
    await expect(
      removeFinding.execute(call, { findingId: finding?.id ?? '', version: 1, reason: 'pomyłka' }),
    ).rejects.toMatchObject({ refusals: [{ code: 'recognition-closed' }] })
    await saveRecognition.execute(call, { fileId, version: null, answers: {} })
    expect(await readDb().recognition.count({ where: { caseFileId: fileId } })).toBe(2)
  })
})
