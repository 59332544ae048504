import { beforeAll, describe, expect, it } from 'vitest'
import { providerPage } from '@/domains/contracting/provider-queries'
import type { DocumentKind } from '@/domains/services-organisation/rules/stage-documents'
import { processPage } from '@/domains/services-organisation/queries'
import { skipStep } from '@/domains/services-organisation/step-commands'
import { readDb } from '@/platform/db/client'
import { InvalidInput } from '@/platform/errors'
import { person } from '@tests/support/given/clients'
import { provider } from '@tests/support/given/providers'
import { packaged } from '@tests/support/given/packages'
import {
  accept,
  processIn,
  scope,
  serviceProcess,
  step,
  stepOf,
  submit,
  takesPart,
} from '@tests/support/given/services'
import { socialWorkFile } from '@tests/support/given/social-work'
import { docxText } from '@tests/support/docx-text'
import { document, kept, pdfText, wordText } from './documents-read'
import { servicesTown } from './setting'

const town = servicesTown()

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])

const names: string[] = []

/** Six older people with home care in their packages. */
beforeAll(async () => {
  const worker = await town.call('socialWorker')
  const desk = await town.call('informationWorker')
  for (const letter of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const lastName = `Pakietowska${letter}`
    names.push(lastName)
    const fileId = await socialWorkFile(worker, await person(desk, { firstName: 'Janina', lastName }))
    await packaged(worker, fileId)
  }
}, 60_000)

describe('information on local needs (DOC-25, R-031, R-032, R-135)', () => {
  it('is a draft with the counts of packages and no name, until the stage is accepted', async () => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator)
    const draft = await document(coordinator, id, { kind: 'needs' })
    expect(draft.name).toMatch(/^Informacja o potrzebach lokalnych – USŁ \d+-2026 – projekt\.pdf$/)
    const text = await pdfText(coordinator, id, { kind: 'needs' })
    expect(text).toContain('osoby starsze i ich rodziny 6 6')
    expect(text).toContain('ustalono razem 120 godzin w miesiącu')
    for (const name of names) expect(text).not.toContain(name)
    expect(await kept(id)).toEqual([])
    const word = await document(coordinator, id, { kind: 'needs', format: 'docx' })
    expect(docxText(Buffer.from(word.content), 'word/header1.xml')).toContain('PROJEKT')
  })

  it('gives the number of people with a package to the step before it is written (R-034)', async () => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator)
    const offered = async () =>
      (await processPage(coordinator, { processId: id })).stages
        .flatMap(({ steps }) => steps)
        .find(({ code }) => code === 'DIA-01')?.content['packages']
    expect(await offered()).toBe(6)
    await step(coordinator, id, 'DIA-01', { packages: 41 })
    expect(await offered()).toBe(41)
    const other = await serviceProcess(coordinator, {
      service: 'meals',
      targetGroups: ['homelessPeople'],
      byDecision: false,
    })
    expect(
      (await processPage(coordinator, { processId: other })).stages[0]?.steps[0]?.content['packages'],
    ).toBeUndefined()
  })

  it('names who of the register offers the service; the card of the provider leads back to it (R-032)', async () => {
    const { coordinator, contracting } = await town.people()
    const name = 'Fundacja „Ciepły Dom”'
    const offering = await provider(contracting, 950, { name })
    const other = await provider(contracting, 951, { name: 'Jadłodajnia', services: ['meals'] })
    const id = await serviceProcess(coordinator)
    for (const code of ['DIA-01', 'DIA-02']) await step(coordinator, id, code)
    const field = (await processPage(coordinator, { processId: id })).stages
      .flatMap(({ steps }) => steps)
      .find(({ code }) => code === 'DIA-03')
      ?.fields.find((one) => one.name === 'offeringProviders')
    expect(field?.options.map(({ value }) => value)).toContain(offering)
    expect(field?.options.map(({ value }) => value)).not.toContain(other)
    const nobody = '00000000-0000-4000-8000-000000000000'
    await expect(step(coordinator, id, 'DIA-03', { offeringProviders: [nobody] })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    await step(coordinator, id, 'DIA-03', {
      offeringProviders: [offering, other],
      offers: 'Parafia: dwie osoby z wolontariatu.',
    })
    const text = await pdfText(coordinator, id, { kind: 'needs' })
    for (const part of [name, 'Jadłodajnia', 'Parafia: dwie osoby']) expect(text).toContain(part)
    const card = await providerPage(coordinator, { providerId: offering })
    expect(card.diagnoses).toMatchObject([{ id }])
  })

  it('accepted, stays as it was whatever changes later', async () => {
    const people = await town.people()
    const id = await processIn(people, 'ZAK')
    const [row] = await kept(id)
    expect(row).toMatchObject({ kind: 'needs', edition: 1, definitionId: 'serviceLocalNeeds' })
    const before = await document(people.director, id, { kind: 'needs' })
    expect(before.name).not.toContain('projekt')
    const worker = await town.call('socialWorker')
    const later = await person(await town.call('informationWorker'), {
      firstName: 'Nowa',
      lastName: 'Potrzeba',
    })
    await packaged(worker, await socialWorkFile(worker, later))
    const after = await document(people.director, id, { kind: 'needs' })
    expect(Buffer.compare(Buffer.from(after.content), Buffer.from(before.content))).toBe(0)
    const text = await pdfText(people.director, id, { kind: 'needs' })
    expect(text).toContain('zaakceptowano w systemie 12.03.2026')
    expect(text).toContain('Pomoc w domu po południu.')
    expect(text).toContain('Lekarze rodzinni: 30 osób czeka')
    await expect(readDb().serviceDocument.count({ where: { processId: id } })).resolves.toBe(1)
  })
})

describe('documents of the next stages', () => {
  it('say what their steps say, in the PDF and in the Word file alike', async () => {
    const people = await town.people()
    const { coordinator, contracting, director } = people
    const id = await processIn(people, 'WYB')
    await takesPart(coordinator, id, 'contractingSpecialist', contracting.actor.id)
    await step(coordinator, id, 'UDPP-01')
    await step(contracting, id, 'UDPP-02')
    const wanted: readonly (readonly [DocumentKind, readonly string[]])[] = [
      [
        'scope',
        ['1 200 godzin w miesiącu', 'Osoby po 75. roku życia.', '504 000,00 zł', 'Rada Miasta, XII/3/2026'],
      ],
      [
        'form',
        [
          'Dwie organizacje i firma.',
          'Zlecenie podmiotom niepublicznym',
          'ZP.0050.12.2026',
          'Doświadczenie.',
        ],
      ],
      [
        'finance',
        [
          'Projekt zmian w budżecie miasta',
          'środki Unii Europejskiej (EFS+)',
          '504 000,00 zł',
          'zmiana budżetu w tym roku',
        ],
      ],
      [
        'specification',
        [
          'Usługa jest wykonywana zgodnie z jej standardem',
          'Pomoc, pielęgnacja, kontakt.',
          'Opieka w domu także w weekendy.',
        ],
      ],
    ]
    for (const [kind, parts] of wanted) {
      const [pdf, word] = [await pdfText(director, id, { kind }), await wordText(director, id, { kind })]
      for (const part of parts) {
        expect(pdf).toContain(part)
        expect(word).toContain(part)
      }
      const inWord = words(word)
      const lost = [...words(pdf)].filter((one) => !inWord.has(one))
      // the foot of the page is not in the body of the Word file
      expect(lost.filter((one) => !['strona', 'projekt', 'usługa'].includes(one))).toEqual([])
    }
    expect((await kept(id)).map(({ kind }) => kind)).toEqual(['finance', 'form', 'needs', 'scope'])
  }, 60_000)

  it('put the entry of a bought service into the budget of the centre, of a commissioned one into that of the city (R-052)', async () => {
    const people = await town.people()
    const id = await processIn(people, 'FOR')
    const { coordinator, director } = people
    await step(coordinator, id, 'FOR-01', { organisationsFound: 0 })
    await step(coordinator, id, 'FOR-02')
    await step(coordinator, id, 'FOR-03', { form: 'procurement' })
    await submit(coordinator, id, 'FOR')
    await accept(director, id, 'FOR')
    await step(coordinator, id, 'FOR-05')
    const text = await pdfText(director, id, { kind: 'finance' })
    expect(text).toContain('Projekt zmian w budżecie ośrodka')
    expect(text).toContain('jeszcze nie wpisano')
    expect(text).toContain('Odpłatność za usługi nie jest źródłem ich finansowania')
  })

  it('keep the scope only when the decision of the body is written or left out (R-049)', async () => {
    const people = await town.people()
    const id = await processIn(people, 'ZAK')
    const { coordinator, director } = people
    await step(coordinator, id, 'ZAK-01')
    await submit(coordinator, id, 'ZAK')
    await accept(director, id, 'ZAK', scope)
    expect((await kept(id)).map(({ kind }) => kind)).toEqual(['needs'])
    const { id: stepId, version } = await stepOf(id, 'ZAK-03')
    await skipStep.execute(coordinator, { stepId, version, reason: 'Uchwała nie jest wymagana.' })
    expect((await kept(id)).map(({ kind }) => kind)).toEqual(['needs', 'scope'])
    expect(await pdfText(director, id, { kind: 'scope' })).toContain('Uchwała nie jest wymagana.')
  })
})
