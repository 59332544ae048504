import { describe, expect, it } from 'vitest'
import { benefitDiscontinuance } from '@/domains/benefits/documents/benefit-decisions'
import {
  discontinuanceTexts,
  type DiscontinuanceFacts,
} from '@/domains/benefits/documents/decision-texts/discontinuance'
import { localDate } from '@/kernel/local-date'
import { documentText } from '@/platform/documents/plain-text'
import { anna, decision } from '@tests/unit/domains/casework/documents/sample-letters'

const withdrawn: DiscontinuanceFacts = {
  outcome: 'discontinue',
  gender: 'female',
  subject: 'o przyznanie zasiłku okresowego',
  applicationOn: localDate('2026-11-05'),
  exOfficio: false,
  basis: 'partyWithdrew',
  on: localDate('2026-11-12'),
  reason: 'Oświadczenie złożono na piśmie, strona podjęła pracę',
  evidence: ['cofnięcie wniosku (12.11.2026)'],
}
const pointless: DiscontinuanceFacts = {
  ...withdrawn,
  gender: 'male',
  exOfficio: true,
  basis: 'pointless',
  reason: 'Strona wyprowadziła się na stałe do innej gminy.',
  evidence: [],
}

describe('the texts of a discontinuance', () => {
  it.each([
    ['on the wish of the party', withdrawn],
    ['of what became pointless', pointless],
  ])('%s have no doubled or missing punctuation', (_name, facts) => {
    const { ruling, factualReasons, legalReasons, instruction } = discontinuanceTexts(facts)
    for (const line of [...ruling, ...factualReasons, ...legalReasons, ...instruction]) {
      expect(line).toMatch(/\.$/)
      expect(line).not.toMatch(/\.\.| ,| \.|\s{2}|undefined|null/)
    }
  })

  it('rest on the paragraph of art. 105 KPA that fits, and say how the case began', () => {
    expect(discontinuanceTexts(withdrawn).legalBasis).toMatch(/^art\. 104, art\. 105 § 2 i art\. 107/)
    expect(discontinuanceTexts(pointless).legalBasis).toMatch(/^art\. 104, art\. 105 § 1 i art\. 107/)
    expect(discontinuanceTexts(withdrawn).factualReasons[0]).toMatch(/^Dnia .* złożyła Pani wniosek o/)
    expect(discontinuanceTexts(pointless).factualReasons[0]).toMatch(/wszczęto z urzędu postępowanie/)
  })

  it('make a whole decision, without an amount', async () => {
    const texts = discontinuanceTexts(withdrawn)
    const text = documentText(
      benefitDiscontinuance.build({
        ...decision,
        party: anna,
        request: { receivedOn: withdrawn.applicationOn, subject: withdrawn.subject },
        matter: 'w sprawie o przyznanie zasiłku okresowego, wszczętej na wniosek z dnia 5 listopada 2026 r.',
        legalBasis: texts.legalBasis,
        ruling: [...texts.ruling],
        reasons: { extent: 'full', factual: [...texts.factualReasons], legal: [...texts.legalReasons] },
        instruction: { ...decision.instruction, duties: [...texts.instruction] },
      }),
    )
    expect(text).not.toMatch(/\d\s?zł|słownie/)
    await expect(text).toMatchFileSnapshot('./golden/benefitDiscontinuance.v1.txt')
  })
})
