import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import {
  appealDeadline,
  appealTerm,
  certificateTerm,
  deliveryFiction,
  electronicDeliveryFiction,
  finalOn,
  interviewTerm,
  termInDays,
  termInMonths,
} from '@/domains/casework/rules/terms'

const d = localDate

describe('termInMonths (art. 57 § 3 and 4)', () => {
  it.each([
    ['31 January + 1 month, Saturday moves on', '2026-01-31', 1, '2026-03-02'],
    ['31 January + 1 month in a leap year', '2024-01-31', 1, '2024-02-29'],
    ['29 February + 1 month', '2024-02-29', 1, '2024-03-29'],
    ['29 January 2024 + 1 month', '2024-01-29', 1, '2024-02-29'],
    ['same day of the month', '2026-10-22', 1, '2026-11-23'],
    ['ends on a Sunday', '2026-10-29', 1, '2026-11-30'],
    ['ends on a Saturday', '2026-10-28', 1, '2026-11-30'],
    ['ends on Easter Sunday: Monday is off too', '2026-03-05', 1, '2026-04-07'],
    ['ends on Easter Monday', '2026-03-06', 1, '2026-04-07'],
    ['ends on Corpus Christi', '2026-05-04', 1, '2026-06-05'],
    ['ends on 24 December 2024, a working day then', '2024-11-24', 1, '2024-12-24'],
    ['ends on 24 December 2025, a day off since', '2025-11-24', 1, '2025-12-29'],
    ['two months over the year', '2026-11-30', 2, '2027-02-01'],
    ['ends on 1 January', '2026-12-01', 1, '2027-01-04'],
    ['ends on a Saturday before the amendment of 2017', '2016-12-21', 1, '2017-01-21'],
  ])('%s', (_, from, months, dueOn) => {
    expect(termInMonths(d(from), months)).toBe(dueOn)
  })
})

describe('terms in days (art. 57 § 1)', () => {
  it.each([
    ['2026-11-02', 14, '2026-11-16'],
    ['2026-11-07', 14, '2026-11-23'],
    ['2026-10-28', 14, '2026-11-12'],
    ['2024-12-10', 14, '2024-12-24'],
    ['2025-12-10', 14, '2025-12-29'],
  ])('%s + %i days is %s', (from, days, dueOn) => {
    expect(termInDays(d(from), days)).toBe(dueOn)
  })

  it('the appeal term runs from delivery and says how it was counted', () => {
    expect(appealDeadline(d('2026-11-07'))).toBe('2026-11-23')
    expect(appealTerm(d('2026-11-07'))).toEqual({
      dueOn: '2026-11-23',
      explanation: [
        'Termin: 14 dni od doręczenia (art. 129 § 2 KPA); dzień 07.11.2026 nie liczy się, ostatni dzień to 21.11.2026.',
        '21.11.2026 to dzień wolny (sobota), więc termin mija najbliższego dnia roboczego: 23.11.2026 (art. 57 § 4 KPA).',
      ],
    })
  })

  it('a certificate is due in seven days', () => {
    expect(certificateTerm(d('2026-11-23')).dueOn).toBe('2026-11-30')
  })
})

describe('deliveryFiction (art. 44)', () => {
  it.each([
    ['2026-11-02', '2026-11-09', '2026-11-16'],
    ['2026-10-28', '2026-11-04', '2026-11-12'],
  ])('first notice %s, second %s, delivered %s', (first, second, delivered) => {
    expect(deliveryFiction(d(first))).toEqual({ secondNoticeOn: second, deliveredOn: delivered })
  })
})

describe('electronicDeliveryFiction (art. 42 ust. 2 of the act on electronic delivery)', () => {
  it.each([
    ['2026-11-02', '2026-11-17', 'a Tuesday'],
    // 14 days end on a Sunday or on Christmas Eve: the act names the day after them, free or not
    ['2026-11-01', '2026-11-16', 'after a Sunday'],
    ['2026-12-10', '2026-12-25', 'on a holiday'],
    ['2028-02-14', '2028-02-29', 'on 29 February'],
  ])('came on %s, delivered on %s: %s', (arrived, delivered) => {
    expect(electronicDeliveryFiction(d(arrived))).toBe(delivered)
  })
})

describe('finalOn', () => {
  const deliveredOn = d('2026-11-02')

  it('is the day after the appeal deadline', () => {
    expect(finalOn({ deliveredOn })).toBe('2026-11-17')
    expect(finalOn({ deliveredOn: d('2026-11-07') })).toBe('2026-11-24')
  })

  it('is the day the waiver came, within the term', () => {
    expect(finalOn({ deliveredOn, appealWaivedOn: d('2026-11-04') })).toBe('2026-11-04')
    expect(finalOn({ deliveredOn, appealWaivedOn: d('2026-11-16') })).toBe('2026-11-16')
    expect(finalOn({ deliveredOn, appealWaivedOn: d('2026-11-17') })).toBe('2026-11-17')
    expect(finalOn({ deliveredOn, appealWaivedOn: d('2026-11-18') })).toBe('2026-11-17')
    expect(finalOn({ deliveredOn, appealWaivedOn: d('2026-11-01') })).toBe('2026-11-17')
  })

  it('is at once for a full grant without reasons, since the amendment of 2023', () => {
    expect(finalOn({ deliveredOn, grantedInFullWithoutReasons: true })).toBe('2026-11-02')
    expect(finalOn({ deliveredOn: d('2023-05-02'), grantedInFullWithoutReasons: true })).toBe('2023-05-17')
  })
})

describe('interviewTerm', () => {
  it('has 14 working days, 2 when urgent, without Saturdays and holidays', () => {
    expect(interviewTerm(d('2026-11-23')).dueOn).toBe('2026-12-11')
    expect(interviewTerm(d('2026-11-09')).dueOn).toBe('2026-11-30')
    expect(interviewTerm(d('2026-11-27'), true).dueOn).toBe('2026-12-01')
    expect(interviewTerm(d('2025-12-23'), true).dueOn).toBe('2025-12-30')
  })
})
