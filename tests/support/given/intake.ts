import { registerContact } from '@/domains/intake/commands'
import type { CommandCall } from '@/platform/command/define-command'

export type ContactInput = Parameters<typeof registerContact.execute>[1]

/** What the counter sends for somebody who asks for a benefit and is to be called back. */
export function contactInput(changes: Partial<ContactInput> = {}): ContactInput {
  return {
    personId: null,
    anonymous: false,
    channel: 'inPerson',
    reporterKind: 'self',
    reporterName: null,
    reporterContact: null,
    problems: ['unemployment'],
    need: 'material',
    description: 'Stracił pracę, nie ma na czynsz.',
    informationGiven: ['personalData', 'benefits'],
    papersToBring: ['identity'],
    result: 'callBack',
    institution: null,
    urgent: false,
    benefitsLeadId: null,
    socialWorkLeadId: null,
    overrideReason: null,
    visits: [],
    visitPlace: 'office',
    callBackPhone: '600 700 800',
    ...changes,
  }
}

/** Registers a report through the command. */
export function contact(call: CommandCall, changes: Partial<ContactInput> = {}) {
  return registerContact.execute(call, contactInput(changes))
}
