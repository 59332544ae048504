import { describe, expect, it } from 'vitest'
import { callToComplete } from '@/domains/casework/documents/call-to-complete'
import { caseRecordSheet } from '@/domains/casework/documents/case-record-sheet'
import { clientInformationCard } from '@/domains/casework/documents/client-information-card'
import { deliveryConfirmation } from '@/domains/casework/documents/delivery-confirmation'
import { caseworkDocuments } from '@/domains/casework/documents/index'
import { noticeOfDelay } from '@/domains/casework/documents/notice-of-delay'
import { reportCard } from '@/domains/casework/documents/report-card'
import { localDate } from '@/kernel/local-date'
import { documentText } from '@/platform/documents/plain-text'
import { call, delay, informationCard, receipt, recordSheet, report } from './sample-letters'

const samples: Record<string, unknown> = {
  reportCard: report,
  clientInformationCard: informationCard,
  callToComplete: call,
  noticeOfDelay: delay,
  caseRecordSheet: recordSheet,
  deliveryConfirmation: receipt,
}

describe('letters common to all cases', () => {
  it.each(caseworkDocuments.all.map((definition) => [definition.id, definition] as const))(
    '%s keeps its text',
    async (id, definition) => {
      const text = documentText(definition.buildFrom(samples[id]))
      await expect(text).toMatchFileSnapshot(`./golden/${id}.v${definition.version}.txt`)
    },
  )

  it('notice of delay gives reason, new term and the reminder (art. 36 and 37 KPA)', () => {
    const text = documentText(noticeOfDelay.build(delay))
    expect(text).toContain('art. 36 § 1 i 2')
    expect(text).toContain('z przyczyn niezależnych od organu')
    expect(text).toContain('prawo wnieść ponaglenie')
    expect(() => noticeOfDelay.build({ ...delay, newDueOn: localDate('2026-12-07') })).toThrow(/późniejszy/)
  })

  it('call to complete gives at least seven days and warns (art. 64 § 2 KPA)', () => {
    expect(documentText(callToComplete.build(call))).toContain('pozostanie bez rozpoznania')
    expect(() => callToComplete.build({ ...call, days: 6 })).toThrow(/7 dni/)
    expect(() => callToComplete.build({ ...call, missing: [] })).toThrow()
  })

  it('case record sheet names the persons, actions and documents (art. 66a KPA)', () => {
    const text = documentText(caseRecordSheet.build(recordSheet))
    expect(text).toContain('2. | 12.11.2026 | Przeprowadzenie rodzinnego wywiadu')
    expect(documentText(caseRecordSheet.build({ ...recordSheet, entries: [] }))).toContain('nie podjęto')
    const position = 'Pracownik ds. świadczeń'
    const entries = recordSheet.entries.map((entry) => ({ ...entry, position }))
    expect(
      documentText(caseRecordSheet.build({ ...recordSheet, entries })).replaceAll('\u00a0', ' '),
    ).toContain(', pracownik ds. świadczeń')
  })

  it('information card says nothing about the matter', () => {
    const text = documentText(clientInformationCard.build(informationCard))
    for (const word of ['przemoc', 'bezrobocie', 'zasiłek', 'uzależnien']) expect(text).not.toContain(word)
    expect(text).toContain('Nie decyduje o pieniądzach')
  })

  it('report card does without a person when advice was anonymous', () => {
    const { person: _person, ...anonymous } = report
    expect(documentText(reportCard.build(anonymous))).toContain('Osoba: porada anonimowa')
  })

  it('confirmation of receipt ticks who received', () => {
    const text = documentText(deliveryConfirmation.build({ ...receipt, receivedBy: 'householdMember' }))
    expect(text).toContain('[x] dorosły domownik')
    expect(text).toContain('[ ] adresat')
  })
})
