import { beforeAll, describe, expect, it } from 'vitest'
import { extractText } from 'unpdf'
import { providerPage } from '@/domains/contracting/provider-queries'
import { stageDocument } from '@/domains/services-organisation/document-queries'
import type { DocumentKind } from '@/domains/services-organisation/rules/stage-documents'
import { processPage } from '@/domains/services-organisation/queries'
import { completeStep, skipStep } from '@/domains/services-organisation/step-commands'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden, InvalidInput, NotFound, Refused } from '@/platform/errors'
import type { QueryCall } from '@/platform/query/define-query'
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
import { codesOf, servicesTown } from './setting'

const town = servicesTown()

type Asked = { kind: DocumentKind; format?: 'pdf' | 'docx'; edition?: number | null }

const document = (call: QueryCall, processId: string, { kind, format = 'pdf', edition = null }: Asked) =>
  stageDocument(call, { processId, kind, format, edition })

const plain = (text: string) => text.replace(/\s+/g, ' ')

/** What the PDF says. */
async function pdfText(call: QueryCall, processId: string, asked: Asked): Promise<string> {
  const { content } = await document(call, processId, asked)
  return plain((await extractText(new Uint8Array(content), { mergePages: true })).text)
}

/** What the Word file says. */
async function wordText(call: QueryCall, processId: string, asked: Asked): Promise<string> {
  const { content } = await document(call, processId, { ...asked, format: 'docx' })
  return plain(docxText(Buffer.from(content)))
}

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])

const kept = (processId: string) =>
  readDb().serviceDocument.findMany({ where: { processId }, orderBy: [{ kind: 'asc' }, { edition: 'asc' }] })

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

describe('who reads documents', () => {
  it('those who read the process, each look logged; nobody else', async () => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator)
    const readers: PositionKind[] = []
    for (const kind of Object.values(PositionKind)) {
      const call = await town.call(kind, 'reads')
      const answer = await document(call, id, { kind: 'needs' }).catch((error: unknown) => error)
      if (!(answer instanceof Forbidden)) readers.push(kind)
    }
    expect(readers.sort()).toEqual([
      'contractingSpecialist',
      'deputyDirector',
      'director',
      'financeWorker',
      'ngoSpecialist',
      'procurementSpecialist',
      'servicesCoordinator',
    ])
    const logged = await readDb().accessLog.groupBy({
      by: ['outcome'],
      where: { operation: 'services.stageDocument', OR: [{ subjectId: id }, { outcome: 'deny' }] },
      _count: { _all: true },
    })
    expect(logged.map(({ outcome }) => outcome).sort()).toEqual(['deny', 'permit'])
  }, 60_000)

  it('a document whose stage has not begun is refused with where it arises', async () => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator)
    await expect(document(coordinator, id, { kind: 'finance' })).rejects.toBeInstanceOf(Refused)
    expect(await codesOf(document(coordinator, id, { kind: 'scope' }))).toEqual(['document.early'])
  })
})
