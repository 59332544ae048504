import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { logAccess } from '@/platform/access'
import type { Actor } from '@/platform/auth/actor'
import { processClock, type Clock } from '@/platform/clock'
import { Forbidden, InvalidInput, NotFound } from '@/platform/errors'
import { logFault } from '@/platform/log'
import type { Permission } from '@/platform/permissions/define-permissions'
import { requireActor } from './current-actor'

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

type PageProps = { params: Promise<Record<string, string>>; searchParams: Promise<SearchParams> }

export type OfficePageContext<Params> = {
  readonly actor: Actor
  readonly clock: Clock
  readonly params: Params
  readonly search: SearchParams
}

type Spec<Schema extends z.ZodType> = {
  readonly title: string
  /** null only for pages every signed-in person has: desk, own account */
  readonly permission: Permission<never> | null
  readonly params?: Schema
}

/**
 * A page behind the login (architecture B4): reads the session, so it is never prerendered; checks that the actor may
 * do this to anything at all; the record itself is authorised by the query the page calls.
 */
export function officePage<Schema extends z.ZodType = z.ZodObject>(
  spec: Spec<Schema>,
  render: (context: OfficePageContext<z.output<Schema>>) => Promise<ReactNode>,
) {
  return async function OfficePage({ params, searchParams }: PageProps): Promise<ReactNode> {
    try {
      const actor = await requireActor()
      if (spec.permission && !spec.permission.allowsAny(actor)) {
        await logAccess(actor, spec.permission.key, 'deny')
        throw new Forbidden()
      }
      const parsed = (spec.params ?? z.object({})).safeParse(await params)
      if (!parsed.success) throw new NotFound()
      return await render({
        actor,
        clock: processClock(),
        params: parsed.data as z.output<Schema>,
        search: await searchParams,
      })
    } catch (error) {
      if (error instanceof Forbidden) forbidden()
      if (error instanceof NotFound || error instanceof InvalidInput) notFound()
      throw isOfFramework(error) ? error : new PageFault(logFault(error, spec.title))
    }
  }
}

/**
 * What the framework is told when a page breaks: the number under which the fault was logged, which the error page
 * shows. The fault itself may quote a person's data and is not handed on to be printed.
 */
class PageFault extends Error {
  override readonly name = 'PageFault'
  constructor(readonly digest: string) {
    super(`page fault ${digest}`)
  }
}

/** Redirects and interrupts travel as errors with a digest of the framework's own. */
const isOfFramework = (error: unknown) =>
  typeof error === 'object' && error !== null && 'digest' in error && typeof error.digest === 'string'

/** `params` of a page whose address ends in the id of a record. */
export const idParam = <Name extends string>(name: Name) =>
  z.object({ [name]: z.uuid() } as Record<Name, z.ZodUUID>)

/** The first value of a search parameter. */
export function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
