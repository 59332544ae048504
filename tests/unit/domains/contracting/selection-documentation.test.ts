import { describe, expect, it } from 'vitest'
import {
  selectionDocumentation,
  type SelectionDocumentationData,
} from '@/domains/contracting/documents/selection-documentation'
import { localDate } from '@/kernel/local-date'
import { documentText } from '@/platform/documents/plain-text'

const winner = {
  provider: 'Fundacja Blisko',
  amount: '480 000,00 zł',
  decision: 'ZP.0050.44, 13.04.2026, prezydent',
  reasons: '',
}

const data: SelectionDocumentationData = {
  letterhead: { name: 'Miejski Ośrodek Pomocy Społecznej', addressLines: ['Lipowa 1', '99-900 Jasnowiec'] },
  issuedOn: localDate('2026-04-20'),
  reference: 'USŁ 1/2026',
  process: 'Usługi opiekuńcze',
  form: 'Zlecenie organizacjom',
  offersDueAt: '10.04.2026, 12:00',
  openedAt: '13.04.2026, 10:00',
  criteria: [{ name: 'Jakość', maxPoints: 60 }],
  tieRule: 'Przy równej sumie decyduje jakość.',
  offers: [
    {
      number: 1,
      provider: 'Fundacja Blisko',
      received: '09.04.2026, 10:00',
      amount: '480 000,00 zł',
      result: 'poprawna',
    },
    {
      number: 2,
      provider: 'Spóźniona',
      received: '10.04.2026, 12:01',
      amount: '',
      result: 'po terminie, nie oceniano',
    },
  ],
  committee: [{ name: 'Lech Stolarz', note: 'oświadczenie o bezstronności wobec wszystkich oferentów' }],
  ranking: [{ place: 1, provider: 'Fundacja Blisko', points: ['55'], mean: '55', tie: 'Równa suma.' }],
  opinion: 'Oferta dobra.',
  winners: [winner],
  total: '480 000,00 zł',
  published: { on: localDate('2026-04-13'), where: 'BIP' },
}
const built = selectionDocumentation.build(data)

describe('the documentation of the choice (R-060)', () => {
  it('tells the call, every offer, the committee, the ranking with its ties, the decision and the result', () => {
    const text = documentText(built)
    for (const part of [
      'USŁ 1/2026',
      'Usługi opiekuńcze',
      '10.04.2026, 12:00',
      'Spóźniona',
      'po terminie, nie oceniano',
      'Lech Stolarz',
      'Równa suma.',
      'Oferta dobra.',
      'ZP.0050.44',
      '13.04.2026, BIP',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('Uzasadnienie')
    expect(text).not.toContain('Razem przyznano')
  })

  it('says that the choice was cancelled, when and why', () => {
    const text = documentText(
      selectionDocumentation.build({
        ...data,
        ranking: [],
        winners: [],
        published: null,
        cancelled: { on: localDate('2026-04-20'), reason: 'Nie wpłynęła żadna oferta.' },
      }),
    )
    expect(text).toContain('Wybór unieważniono 20.04.2026')
    expect(text).toContain('Nie wpłynęła żadna oferta.')
    for (const part of ['Lista rankingowa', 'Decyzja i wynik']) expect(text).not.toContain(part)
  })

  it('lists the files of the offers: name, size, day, hash', () => {
    const hash = '0123456789abcdef'.repeat(4)
    const attachment = {
      offer: 1,
      title: 'Statut fundacji',
      size: '12 kB',
      added: '09.04.2026, 10:05',
      sha256: hash,
    }
    const text = documentText(selectionDocumentation.build({ ...data, attachments: [attachment] }))
    for (const part of ['Załączniki ofert', 'Statut fundacji', '12 kB', '09.04.2026, 10:05', 'SHA-256'])
      expect(text).toContain(part)
    expect(text.replaceAll(' ', '')).toContain(hash)
    expect(documentText(built)).not.toContain('Załączniki ofert')
  })

  it('lists every winner with the amount and the decision, and what they get together', () => {
    const reasons = 'Oferty dotyczą dwóch dzielnic.'
    const text = documentText(
      selectionDocumentation.build({
        ...data,
        winners: [
          { ...winner, amount: '300 000,00 zł', reasons },
          { ...winner, provider: 'Caritas', amount: '180 000,00 zł', reasons },
        ],
        kept: ['16.04.2026, 10:00: bez następnej oferty. ZP.0050.51. Brak środków.'],
      }),
    )
    for (const part of ['Caritas', '180 000,00 zł', '300 000,00 zł', 'Razem przyznano', '480 000,00 zł'])
      expect(text).toContain(part)
    expect(text.split(reasons)).toHaveLength(2)
    expect(text).toContain('bez następnej oferty')
  })
})
