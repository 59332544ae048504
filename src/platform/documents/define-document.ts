import type { LocalDate } from '@/kernel/calendar-day'
import type { z } from 'zod'
import type { Block } from './blocks'
import type { Letterhead } from './letterhead'

/**
 * How long the document is kept: the class of the centre's own list of files (the centre gives each key its JRWA
 * symbol in the settings) and the archive category, e.g. "B5", "B10", "A".
 */
export type Retention = { readonly jrwa: string; readonly category: string }

/** `open`: may leave the office freely; `personal`: only to the person concerned and the file; `sensitive`: health, violence, family life. */
export type Confidentiality = 'open' | 'personal' | 'sensitive'

/** What a template gives back: the blocks and what stands around them on the page. */
export type DocumentBody = {
  readonly letterhead?: Letterhead | undefined
  /** The day the document bears; also the creation date of the file, so that the same data gives the same file. */
  readonly issuedOn: LocalDate
  /** Case number or other mark repeated at the foot of every page. */
  readonly reference?: string | undefined
  readonly blocks: readonly Block[]
}

export type DocumentHead = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly legalBasis: string
  readonly retention: Retention
  readonly confidentiality: Confidentiality
  /** Roles whose signatures the document needs, in order; empty for an unsigned print. */
  readonly signedBy: readonly string[]
}

/** A document filled with data and ready for any renderer. */
export type BuiltDocument = DocumentHead & DocumentBody

export type DocumentDefinition<Schema extends z.ZodType> = DocumentHead & {
  readonly data: Schema
  /**
   * Checks the data and fills the template.
   * @throws ZodError when the data is not what the document needs.
   */
  readonly build: (data: z.input<Schema>) => BuiltDocument
}

/** A definition whose data type is not known where it is used (registry, job that renders frozen data). */
export type AnyDocumentDefinition = DocumentHead & {
  readonly data: z.ZodType
  readonly buildFrom: (frozenData: unknown) => BuiltDocument
}

/**
 * Declares a letter or a form: legal basis, data, retention and template in one place.
 * A change of wording after the first use is a new version in a new file; issued documents keep theirs.
 */
export function defineDocument<Schema extends z.ZodType>(
  definition: DocumentHead & {
    data: Schema
    template: (data: z.output<Schema>) => DocumentBody
  },
): DocumentDefinition<Schema> & AnyDocumentDefinition {
  const { data: schema, template, ...head } = definition
  const buildFrom = (input: unknown): BuiltDocument => ({ ...head, ...template(schema.parse(input)) })
  return { ...head, data: schema, build: buildFrom, buildFrom }
}

/**
 * An explicit list of documents, found by id and version.
 * @throws Error when two documents share id and version (a mistake of the list, found at start and by a test).
 */
export function documentRegistry(definitions: readonly AnyDocumentDefinition[]) {
  const byKey = new Map<string, AnyDocumentDefinition>()
  for (const definition of definitions) {
    const key = `${definition.id}@${definition.version}`
    if (byKey.has(key)) throw new Error(`Document ${key} is listed twice.`)
    byKey.set(key, definition)
  }
  return {
    all: definitions,
    /** The version the document was issued with; undefined when it was never listed. */
    find: (id: string, version: number) => byKey.get(`${id}@${version}`),
    /** The newest version, for a document made today. */
    latest: (id: string) =>
      definitions.filter((definition) => definition.id === id).sort((a, b) => b.version - a.version)[0],
  }
}
