import { describe, expect, it } from 'vitest'
import { processPage } from '@/domains/services-organisation/queries'
import { completeStep } from '@/domains/services-organisation/step-commands'
import { NotFound } from '@/platform/errors'
import { processIn, step, stepOf, takesPart } from '@tests/support/given/services'
import { document, kept, pdfText } from './documents-read'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()

describe('the announcement (DOC-15, R-054, R-055)', () => {
  it('is refused with every content that is lacking, then published, and published again as a second edition', async () => {
    const people = await town.people()
    const { coordinator, contracting, director } = people
    const id = await processIn(people, 'WYB')
    await takesPart(coordinator, id, 'contractingSpecialist', contracting.actor.id)
    await step(coordinator, id, 'UDPP-01')
    await step(contracting, id, 'UDPP-02')
    expect(await codesOf(document(coordinator, id, { kind: 'announcement' }))).toEqual([
      'announcement.standard',
      'announcement.task',
      'announcement.funds',
      'announcement.conditions',
      'announcement.offersDueOn',
      'announcement.criteria',
      'announcement.earlierTasks',
    ])
    await step(director, id, 'UDPP-03')
    expect((await kept(id)).map(({ kind }) => kind)).toContain('specification')
    await step(contracting, id, 'UDPP-04')
    const draft = await pdfText(coordinator, id, { kind: 'announcement' })
    expect(draft).toContain('Ogłoszenie o otwartym konkursie ofert')
    expect(draft).not.toContain('Opublikowano')
    await step(coordinator, id, 'UDPP-05')
    const published = await pdfText(coordinator, id, { kind: 'announcement' })
    for (const part of [
      '7. Zadania tego samego rodzaju',
      '10.04.2026',
      '504 000,00 zł',
      'Opublikowano 12.03.2026',
    ])
      expect(published).toContain(part)
    const { version, ...row } = await stepOf(id, 'UDPP-05')
    await completeStep.execute(coordinator, {
      stepId: row.id,
      version,
      doneOn: '2026-03-12',
      note: '',
      content: { places: 'BIP i tablica urzędu.' },
    })
    expect(
      (await kept(id)).flatMap(({ kind, edition }) => (kind === 'announcement' ? [edition] : [])),
    ).toEqual([1, 2])
    expect(await pdfText(coordinator, id, { kind: 'announcement' })).toContain('BIP i tablica urzędu.')
    expect(await pdfText(coordinator, id, { kind: 'announcement', edition: 1 })).toContain(
      'BIP, siedziba, strona.',
    )
    await expect(document(coordinator, id, { kind: 'announcement', edition: 3 })).rejects.toBeInstanceOf(
      NotFound,
    )
    const shown = (await processPage(coordinator, { processId: id })).stages
      .flatMap(({ steps }) => steps)
      .find(({ code }) => code === 'UDPP-04')?.document
    expect(shown).toMatchObject({ editions: [{ edition: 2 }, { edition: 1 }], refusals: [] })
  }, 60_000)
})
