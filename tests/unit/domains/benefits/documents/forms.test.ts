import { describe, expect, it } from 'vitest'
import { appealLetter } from '@/domains/benefits/documents/appeal-letter'
import { familyInterviewRecord } from '@/domains/benefits/documents/family-interview-record'
import { benefitsDocuments } from '@/domains/benefits/documents/index'
import { instructionConfirmation } from '@/domains/benefits/documents/instruction-confirmation'
import { pilotConsent } from '@/domains/benefits/documents/pilot-consent'
import { referralToSocialWorker } from '@/domains/benefits/documents/referral-to-social-worker'
import { situationAssessment } from '@/domains/benefits/documents/situation-assessment'
import { localDate } from '@/kernel/local-date'
import { documentText } from '@/platform/documents/plain-text'
import {
  appealPassedOn,
  application,
  assessment,
  confirmation,
  consentToPilot,
  interviewRecord,
  referral,
} from './sample-forms'

const samples: Record<string, unknown> = {
  instructionConfirmation: confirmation,
  pilotConsent: consentToPilot,
  applicationForHelp: application,
  familyInterviewRecord: interviewRecord,
  situationAssessment: assessment,
  referralToSocialWorker: referral,
  appealLetter: appealPassedOn,
}

describe('forms of the benefits side', () => {
  const forms = benefitsDocuments.all.filter((definition) => definition.id in samples)

  it('are all sampled, decisions apart', () => {
    expect(benefitsDocuments.all.length - forms.length).toBe(7)
    expect(forms.map((definition) => definition.id).sort()).toEqual(Object.keys(samples).sort())
  })

  it.each(forms.map((definition) => [definition.id, definition] as const))(
    '%s keeps its text',
    async (id, definition) => {
      const text = documentText(definition.buildFrom(samples[id]))
      await expect(text).toMatchFileSnapshot(`./golden/${id}.v${definition.version}.txt`)
    },
  )

  it('confirmation tells benefits, procedure and duties (R-088)', () => {
    const text = documentText(instructionConfirmation.build(confirmation))
    expect(text).toContain('Została Pani poinformowana')
    expect(text).toContain('W pierwszej kolejności należy wykorzystać własne uprawnienia')
    expect(text).toContain('(data i podpis osoby pouczonej)')
  })

  it('consent to the pilot says what changes, that it is free and can be taken back (DOC-43, R-109)', () => {
    const text = documentText(pilotConsent.build(consentToPilot)).replaceAll('\u00a0', ' ')
    for (const part of [
      'została Pani poinformowana',
      'dwa wywiady',
      'w miarę możliwości w jednym terminie',
      'Brak zgody nie jest powodem odmowy świadczenia',
      'Zgodę można cofnąć w każdym czasie',
      '(data i podpis klienta)',
    ])
      expect(text).toContain(part)
  })

  it('letter to the kolegium says who appeals from what and when, and never itself that the appeal is late (art. 133, 134 KPA)', () => {
    const text = documentText(appealLetter.build(appealPassedOn)).replaceAll('\u00a0', ' ')
    for (const part of [
      'Anna Gżegżółka',
      'nr SW.5011.7.2026/D/1, odmowna, w sprawie o przyznanie zasiłku okresowego',
      'Zachowanie terminu: w terminie (art. 129 § 2 KPA)',
      'Stanowisko ośrodka',
      'Akta sprawy',
    ])
      expect(text).toContain(part)
    const late = documentText(appealLetter.build({ ...appealPassedOn, filedOn: localDate('2026-11-20') }))
    expect(late).toContain('po terminie; o uchybieniu rozstrzyga kolegium (art. 134 KPA)')
  })

  it('interview prints answers in words, says which sections were not filled and leaves out empty questions', () => {
    const text = documentText(familyInterviewRecord.build(interviewRecord)).replaceAll('\u00a0', ' ')
    expect(text).toContain('Tytuł prawny do lokalu: najem od osoby prywatnej')
    expect(text).toContain('Wysokość zaległości: 2 400,00 zł')
    expect(text).toContain('D. Sytuacja zdrowotna\nNie wypełniano.')
    expect(text).not.toContain('Piętro i winda')
  })

  it('interview reads back from frozen JSON', () => {
    const frozen: unknown = JSON.parse(JSON.stringify(interviewRecord))
    expect(documentText(familyInterviewRecord.buildFrom(frozen))).toBe(
      documentText(familyInterviewRecord.build(interviewRecord)),
    )
    expect(() => familyInterviewRecord.buildFrom({ ...interviewRecord, interview: { title: 'x' } })).toThrow()
  })

  it('assessment keeps the three parts of annex 3', () => {
    const text = documentText(situationAssessment.build(assessment))
    for (const part of [
      '1. Badanie sytuacji',
      '2. Podejmowanie współdziałania',
      '3. Monitorowanie wykorzystania świadczeń',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).toContain('3. Monitorowanie wykorzystania świadczeń\nNie oceniano.')
  })

  it('referral names the aim and the worker, or the district where no one is assigned', () => {
    expect(documentText(referralToSocialWorker.build(referral))).toContain(
      'Pracownik socjalny: Józef Źrebiec',
    )
    const { socialWorker: _worker, ...open } = referral
    expect(documentText(referralToSocialWorker.build(open))).toContain('pracownik właściwy dla rejonu')
  })
})
