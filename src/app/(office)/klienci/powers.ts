import { casePermissions } from '@/domains/casework/permissions'
import type { ClientPowers } from '@/domains/clients/components/client-frame'
import { clientsPermissions } from '@/domains/clients/permissions'
import { counterPermissions } from '@/domains/intake/permissions'
import { operationLabel } from '@/domains/operation-labels'
import type { Actor } from '@/platform/auth/actor'

/** What the actor may do with clients, for the buttons and tabs of a client's file; the commands decide again. */
export function clientPowers(actor: Actor): ClientPowers {
  return {
    change: clientsPermissions.on('clients.person.change').allowsAny(actor),
    merge: clientsPermissions.on('clients.person.merge').allowsAny(actor),
    readAccess: clientsPermissions.on('clients.person.readAccess').allowsAny(actor),
    book: counterPermissions.on('intake.calendar.book').allowsAny(actor),
    receive: counterPermissions.on('intake.contact.register').allowsAny(actor),
    seeFiles: casePermissions.on('casework.file.exists').allowsAny(actor),
  }
}

/** What an operation is called in a client's history; null for one that has no name in Polish. */
export function knownLabel(operation: string): string | null {
  const label = operationLabel(operation)
  return label === operation ? null : label
}
