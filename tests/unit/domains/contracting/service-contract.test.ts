import { describe, expect, it } from 'vitest'
import { serviceContract } from '@/domains/contracting/documents/service-contract'
import { localDate } from '@/kernel/local-date'
import { documentText } from '@/platform/documents/plain-text'

type Data = Parameters<typeof serviceContract.build>[0]

const contract = (changes: Partial<Data> = {}): string =>
  documentText(
    serviceContract.build({
      letterhead: {
        name: 'Miejski Ośrodek Pomocy Społecznej',
        addressLines: ['Lipowa 1', '99-900 Jasnowiec'],
      },
      issuedOn: localDate('2026-03-05'),
      reference: 'UMW 3/2026, USŁ 1/2026',
      name: 'Umowa na wykonanie usługi',
      documentNumber: 'U/19',
      city: 'Jasnowiec',
      signedOn: localDate('2026-03-05'),
      authority: 'Prezydent Miasta Jasnowiec',
      centre: 'MOPS w Jasnowcu',
      provider: {
        name: 'Towarzystwo „Przystań”',
        legalForm: 'stowarzyszenie',
        address: 'Rynek 3, 99-900 Jasnowiec',
        numbers: ['NIP 5260001134'],
      },
      service: 'Ogrzewalnia na zimę',
      form: 'zlecenie zadania publicznego',
      decision: 'decyzja o wyborze oferty ZP.0050.198 z 26.02.2026',
      scope: 'Prowadzenie ogrzewalni.',
      from: localDate('2026-03-08'),
      until: localDate('2026-04-23'),
      amount: 5_100_000,
      plannedHours: 1200,
      settlementTerms: 'Dotacja w dwóch transzach.',
      publicSide: [{ name: 'Tadeusz Wrzos', role: 'prezydent miasta' }],
      providerSide: [{ name: 'Wiesław Zych', role: 'prezes' }],
      annexes: [],
      ...changes,
    }),
  )

describe('a contract on paper (R-139)', () => {
  it('names both sides, the term, the hours, the money in figures and words, who signed and the decision', () => {
    const text = contract()
    for (const part of [
      'U/19',
      '5 marca 2026',
      'Prezydent Miasta Jasnowiec',
      'NIP 5260001134',
      'ZP.0050.198',
      '08.03.2026',
      '23.04.2026',
      '1 200',
      '51 000,00 zł',
      'pięćdziesiąt jeden tysięcy',
      'Tadeusz Wrzos',
      'Wiesław Zych',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(part)
    expect(text).not.toContain('Aneksy')
  })

  it('holds the condition of the standard always (R-054)', () => {
    expect(contract()).toContain('zgodnie ze standardem')
  })

  it('leaves room for the day, the number and the names while it is a draft', () => {
    const text = contract({ documentNumber: null, signedOn: null, publicSide: [], providerSide: [] })
    expect(text).toContain('……')
    expect(text).toContain('UMW 3/2026')
    expect(text).not.toContain('Tadeusz Wrzos')
  })

  it('says that the organisation pays itself, and lists annexes with what they change', () => {
    const text = contract({
      amount: 0,
      plannedHours: null,
      annexes: [
        {
          number: 1,
          effectiveOn: localDate('2026-03-11'),
          summary: 'Drugi opiekun.',
          changes: '780 godz. w miesiącu',
        },
      ],
    })
    expect(text).toContain('z własnych środków')
    expect(text).toContain('Aneks 1, od 11.03.2026: Drugi opiekun. (780 godz. w miesiącu)')
  })
})
