import { refusal, type Refusal } from '@/kernel/refusal'
import type { Stage } from '../model'
import { announcementRefusals, contestAnnouncementContents, partnerAnnouncementContents } from './choosing'
import { contentOf, stageState, type ProcessFacts } from './process-facts'
import { missingContents, textOf, type StepContent } from './step-content'

/** The documents a process makes on its way (DOC-15, DOC-16, DOC-19, DOC-25 … DOC-28). */
export const documentKinds = ['needs', 'scope', 'form', 'finance', 'specification', 'announcement'] as const
export type DocumentKind = (typeof documentKinds)[number]

export const documentLabels: Record<DocumentKind, string> = {
  needs: 'Informacja o potrzebach lokalnych',
  scope: 'Propozycja zakresu usługi',
  form: 'Analiza form i propozycja formy realizacji',
  finance: 'Wstępny koszt, źródła finansowania i projekt zmian w budżecie',
  specification: 'Specyfikacja',
  announcement: 'Ogłoszenie',
}

type Place = {
  readonly stage: Stage
  /** the step at which the document arises, by the form of realisation the process has */
  readonly steps: readonly string[]
  /** the step by which it is accepted or published; without one, the acceptance of the stage */
  readonly sealedBy: readonly string[]
}

/** Where each document arises and what makes it final. */
export const documentPlaces: Record<DocumentKind, Place> = {
  needs: { stage: 'DIA', steps: ['DIA-03'], sealedBy: [] },
  scope: { stage: 'ZAK', steps: ['ZAK-01'], sealedBy: [] },
  form: { stage: 'FOR', steps: ['FOR-03'], sealedBy: [] },
  finance: { stage: 'FIN', steps: ['FIN-03'], sealedBy: [] },
  specification: {
    stage: 'WYB',
    steps: ['UDPP-02', 'PPN-01', 'PZP-01'],
    sealedBy: ['UDPP-03', 'PPN-03', 'PZP-03'],
  },
  announcement: { stage: 'WYB', steps: ['UDPP-04', 'PPN-04'], sealedBy: ['UDPP-05', 'PPN-05'] },
}

/** The step of this process at which a document arises; null when the process has none. */
export const stepOfDocument = (facts: ProcessFacts, kind: DocumentKind): string | null =>
  facts.steps.find(({ code }) => documentPlaces[kind].steps.includes(code))?.code ?? null

const done = (facts: ProcessFacts, codes: readonly string[]) =>
  facts.steps.some(({ code, state }) => codes.includes(code) && state === 'done')

/** Is the document final: its stage accepted, or the step done that accepts or publishes it? */
export function isFinal(facts: ProcessFacts, kind: DocumentKind): boolean {
  const { stage, steps, sealedBy } = documentPlaces[kind]
  if (!done(facts, steps)) return false
  return sealedBy.length > 0 ? done(facts, sealedBy) : stageState(facts, stage) === 'accepted'
}

/** Can a document have become final by writing this step? Most steps make none final, and nothing is looked for. */
export const mayMakeFinal = (code: string): boolean =>
  documentKinds.some((kind) =>
    [...documentPlaces[kind].steps, ...documentPlaces[kind].sealedBy].includes(code),
  )

/** The contents of an announcement as they were written, by their names. */
const written = (content: StepContent, contents: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.keys(contents).map((name) => [
      name,
      typeof content[name] === 'number' ? String(content[name]) : textOf(content, name),
    ]),
  )

/** Why there is no such document yet: its stage has not begun, or an announcement lacks a content. */
export function documentRefusals(facts: ProcessFacts, kind: DocumentKind): Refusal[] {
  const { stage } = documentPlaces[kind]
  const code = stepOfDocument(facts, kind)
  const state = stageState(facts, stage)
  if (code === null || state === 'notStarted' || state === 'skipped')
    return [
      refusal(
        'document.early',
        `Dokumentu „${documentLabels[kind]}” jeszcze nie ma: powstaje w kroku ${code ?? documentPlaces[kind].steps.join(' albo ')}.`,
        'Poprowadź proces do tego kroku.',
      ),
    ]
  const content = contentOf(facts, code)
  if (code === 'UDPP-04')
    return announcementRefusals(
      contestAnnouncementContents,
      written(content, contestAnnouncementContents),
      'R-055',
    )
  if (code === 'PPN-04')
    return announcementRefusals(
      partnerAnnouncementContents,
      written(content, partnerAnnouncementContents),
      'R-056',
    )
  return kind === 'specification' && !done(facts, [code]) ? missingContents(code, content) : []
}
