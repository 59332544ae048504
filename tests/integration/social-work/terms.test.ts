import { describe, expect, it } from 'vitest'
import { packageOfFile, packagePdf } from '@/domains/service-packages/queries'
import { termsHistory } from '@/domains/social-work/file-queries'
import { agreeTerms, setTaskState, updateTerms } from '@/domains/social-work/terms-commands'
import { readDb } from '@/platform/db/client'
import { InvalidInput, Refused, Stale } from '@/platform/errors'
import { recognition, socialWorkFile, terms, termsInput } from '@tests/support/given/social-work'
import { packaged } from '@tests/support/given/packages'
import { pdfText } from '@tests/support/pdf-text'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const today = town.clock.today()

describe('terms of cooperation', () => {
  it('after a closed recognition are agreed without a word of warning', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    await recognition(call, fileId)
    const { termsId } = await agreeTerms.execute(call, termsInput(fileId, today))
    const tasks = await readDb().cooperationTask.findMany({ where: { termsId } })
    expect(tasks.map(({ owner }) => owner).sort()).toEqual(['client', 'socialWorker'])
    await expect(agreeTerms.execute(call, termsInput(fileId, today))).rejects.toMatchObject({
      refusals: [{ code: 'terms-running' }],
    })
  })

  it('warn of what should come first, and keep the reason (G-033, G-054, G-056)', async () => {
    const call = await town.call()
    const fileId = await socialWorkFile(call, await town.client(), { rulesExplained: false })
    const own = { tasks: [{ description: 'Zadzwoni.', owner: 'socialWorker' as const, dueOn: null }] }
    const error: unknown = await agreeTerms
      .execute(call, termsInput(fileId, today, own))
      .catch((e: unknown) => e)
    expect((error as Refused).refusals.map(({ code }) => code)).toEqual([
      'terms.rules',
      'terms.recognition',
      'terms.clientTasks',
    ])
    const termsId = await terms(call, fileId, { ...own, warningReason: 'Nagła eksmisja.' })
    const [step] = await readDb().stateChange.findMany({ where: { subjectId: termsId } })
    expect(step).toMatchObject({ transition: 'agree', note: 'Nagła eksmisja.' })
  })

  it('say why the package of services is empty, until it holds one (G-058)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const agree = (emptyPackageReason: string | null) =>
      agreeTerms.execute(call, termsInput(fileId, today, { emptyPackageReason, warningReason: 'Test.' }))
    await expect(agree(' ')).rejects.toMatchObject({ refusals: [{ code: 'terms.package' }] })
    const reason = 'Rodzina nie potrzebuje teraz usług.'
    const { termsId } = await agree(reason)
    const seen = await termsHistory(call, { fileId })
    expect(seen).toMatchObject({ openServices: 0, versions: [{ emptyPackageReason: reason }] })
    expect(await packageOfFile(call, { fileId })).toEqual({ services: [], emptyReason: reason })
    const printed = await packagePdf(call, { fileId })
    expect(await pdfText(printed.content)).toContain(`Powód ${reason}`)

    await packaged(call, fileId, { neededOn: today })
    const { fileId: _file, ...rest } = termsInput(fileId, today, { warningReason: 'Test.' })
    await updateTerms.execute(call, {
      ...rest,
      emptyPackageReason: null,
      termsId,
      version: 1,
      changeReason: 'Doszła usługa.',
    })
    const [inForce] = (await termsHistory(call, { fileId })).versions
    expect(inForce).toMatchObject({ emptyPackageReason: null, endedOn: null })
  })

  it('without a task, or with an unnamed specialist, are not accepted (G-059)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    for (const wrong of [{ tasks: [] }, { form: 'otherSpecialist' as const }])
      await expect(agreeTerms.execute(call, termsInput(fileId, today, wrong))).rejects.toBeInstanceOf(
        InvalidInput,
      )
  })

  it('changed make a new version with its reason; the earlier one stays (G-062)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const termsId = await terms(call, fileId)
    const { fileId: _file, ...rest } = termsInput(fileId, today, { warningReason: 'test' })
    const change = { ...rest, termsId, version: 1, changeReason: 'Wypadek, inna praca.' }
    const updated = await updateTerms.execute(call, change)
    expect(
      await readDb().cooperationTerms.findUniqueOrThrow({ where: { id: updated.termsId } }),
    ).toMatchObject({
      previousId: termsId,
      changeReason: 'Wypadek, inna praca.',
      endedOn: null,
    })
    await expect(updateTerms.execute(call, change)).rejects.toMatchObject({
      refusals: [{ code: 'terms-ended' }],
    })
    const [old] = await readDb().cooperationTask.findMany({ where: { termsId } })
    await expect(
      setTaskState.execute(call, { taskId: old?.id ?? '', version: 1, state: 'done', outcome: null }),
    ).rejects.toBeInstanceOf(Refused)
  })

  it('let two people mark a task, the second is told', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const termsId = await terms(call, fileId)
    const [task] = await readDb().cooperationTask.findMany({ where: { termsId } })
    const input = { taskId: task?.id ?? '', version: 1, state: 'done' as const, outcome: 'Zapisał się.' }
    await setTaskState.execute(call, input)
    await expect(setTaskState.execute(call, { ...input, state: 'notDone' })).rejects.toBeInstanceOf(Stale)
  })
})
