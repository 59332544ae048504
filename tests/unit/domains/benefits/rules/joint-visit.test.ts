import { describe, expect, it } from 'vitest'
import { jointVisitToDo } from '@/domains/benefits/rules/joint-visit'

const open = { both: true, consented: true, held: false, bookedFor: null, socialWorker: 'Anna Wilga' }

describe('one joint visit of both workers (R-089)', () => {
  it('is asked for while both files are open and no visit is booked', () => {
    expect(jointVisitToDo(open)?.words).toContain('Umów jedną wspólną wizytę')
    expect(jointVisitToDo({ ...open, socialWorker: null })?.words).toContain(
      'wizytę z pracownikiem socjalnym i zaznacz',
    )
  })

  it('is not asked for again when it is booked: its day and hour are said', () => {
    const booked = jointVisitToDo({ ...open, bookedFor: '27.11.2026, 09:30' })
    expect(booked?.title).toBe('Wspólna wizyta jest umówiona: 27.11.2026, 09:30')
    expect(booked?.words).not.toContain('Umów')
  })

  it('is not spoken of once an interview was written at it, nor without a file of social work', () => {
    expect(jointVisitToDo({ ...open, held: true, bookedFor: '27.11.2026, 09:30' })).toBeNull()
    expect(jointVisitToDo({ ...open, both: false })).toBeNull()
  })

  it('is not proposed without the consent to the pilot; one booked already is to be moved (R-109)', () => {
    expect(jointVisitToDo({ ...open, consented: false })).toBeNull()
    const booked = jointVisitToDo({ ...open, consented: false, bookedFor: '27.11.2026, 09:30' })
    expect(booked?.words).toContain('odwołaj wspólny termin')
  })
})
