import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import { certificateCooperation } from '@/domains/social-work/documents/certificate-cooperation'
import { certificateTermsOfCooperation } from '@/domains/social-work/documents/certificate-terms-of-cooperation'
import { certificateUnusedResources } from '@/domains/social-work/documents/certificate-unused-resources'
import { contractBenefitRequest } from '@/domains/social-work/documents/contract-benefit-request'
import { socialWorkDocuments } from '@/domains/social-work/documents/index'
import { documentText } from '@/platform/documents/plain-text'
import {
  agreedTerms,
  contractRequest,
  cooperation,
  information,
  terms,
  unusedResources,
} from './sample-certificates'

const samples: Record<string, unknown> = {
  certificateUnusedResources: unusedResources,
  certificateTermsOfCooperation: agreedTerms,
  certificateCooperation: cooperation,
  termsOfCooperation: terms,
  otherInformation: information,
  contractBenefitRequest: contractRequest,
}

describe('documents of social work', () => {
  it.each(socialWorkDocuments.all.map((definition) => [definition.id, definition] as const))(
    '%s keeps its text',
    async (id, definition) => {
      const text = documentText(definition.buildFrom(samples[id]))
      await expect(text).toMatchFileSnapshot(`./golden/${id}.v${definition.version}.txt`)
    },
  )

  it('annex 4 strikes out the one of two that does not apply', () => {
    expect(documentText(certificateUnusedResources.build(unusedResources))).toContain(
      'osobiście i osoby wspólnie gospodarujące posiadają* / ~nie posiadają*~ niewykorzystane zasoby niematerialne i możliwości dla rozwiązania trudnej sytuacji.',
    )
    expect(
      documentText(
        certificateUnusedResources.build({ ...unusedResources, possess: false, concerns: 'person' }),
      ),
    ).toContain('osobiście i/lub ~osoby wspólnie gospodarujące~ ~posiadają*~ / nie posiadają*')
  })

  it('annex 5 gives the day of the terms and whether they were updated', () => {
    const text = documentText(certificateTermsOfCooperation.build({ ...agreedTerms, act: 'updated' }))
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'W dniu 20 listopada 2026 r. z w/w i osobami wspólnie gospodarującymi ~zawarto*~ / dokonano aktualizacji* zasad współdziałania.',
    )
    expect(() =>
      certificateTermsOfCooperation.build({ ...agreedTerms, agreedOn: localDate('2026-11-21') }),
    ).toThrow(/najpóźniej/)
  })

  it('annex 6 refers to the terms and names its month', () => {
    const text = documentText(certificateCooperation.build(cooperation)).replaceAll('\u00a0', ' ')
    expect(text).toContain(
      '~współdziałają*~ / nie współdziałają* w rozwiązaniu swojej trudnej sytuacji życiowej w zakresie określonym w dniu 20 listopada 2026 r.',
    )
    expect(text).toContain('Miesiąc, którego dotyczy zaświadczenie: grudzień 2026')
  })

  it('annex 6 that puts another right says which and why (G-050)', () => {
    const corrects = { issuedOn: localDate('2026-12-30'), reason: 'Pomyłka w zaznaczeniu.' }
    const text = documentText(certificateCooperation.build({ ...cooperation, corrects }))
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'Sprostowanie zaświadczenia z dnia 30 grudnia 2026 r. za ten sam miesiąc. Powód: Pomyłka w zaznaczeniu.',
    )
    expect(documentText(certificateCooperation.build(cooperation))).not.toContain('Sprostowanie')
  })

  it('a request for a targeted benefit names provisions of the contract (R-106)', () => {
    expect(() => contractBenefitRequest.build({ ...contractRequest, provisions: [] })).toThrow(
      /postanowienie/,
    )
    expect(documentText(contractBenefitRequest.build(contractRequest))).toContain(
      'słownie: trzysta pięćdziesiąt złotych 00/100',
    )
  })
})
