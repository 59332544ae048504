import { describe, expect, it } from 'vitest'
import {
  issuedRefusals,
  positionsWithRequirements,
  qualificationRefusals,
  qualificationState,
  type HeldQualification,
} from '@/domains/staff/rules/qualifications'
import { positionKinds } from '@/domains/staff/model'
import { localDate } from '@/kernel/calendar-day'

const day = localDate('2026-03-12')

const paper = (
  kind: HeldQualification['kind'],
  changes: Partial<HeldQualification> = {},
): HeldQualification => ({
  kind,
  consultation: null,
  hours: null,
  issuedOn: localDate('2012-06-30'),
  ...changes,
})
const training = (hours: number) => paper('firstContactTraining', { hours })

const refused = (
  kind: Parameters<typeof qualificationRefusals>[0],
  held: readonly HeldQualification[],
  speciality: Parameters<typeof qualificationRefusals>[1] = null,
) => qualificationRefusals(kind, speciality, held, day)[0]

describe('a worker of benefits', () => {
  it('has the rights of a social worker; a diploma alone does not do (R-023)', () => {
    expect(refused('benefitsWorker', [paper('socialWorker')])).toBeUndefined()
    expect(refused('benefitsWorker', [paper('higherEducation')])).toEqual({
      code: 'qualification.missing',
      message: 'Pracownik ds. świadczeń spełnia wymogi pracownika socjalnego (R-023, T32).',
      remedy: 'Zapisz na koncie dokument o uprawnieniach pracownika socjalnego (art. 116 ups).',
    })
  })

  it('whose papers nobody wrote down is refused with that word (R-023)', () => {
    expect(refused('benefitsWorker', [])?.message).toMatch(/^Nie zapisano kwalifikacji tej osoby\./)
  })

  it('counts from the day on the paper (R-023)', () => {
    const held = [paper('socialWorker', { issuedOn: localDate('2026-03-13') })]
    expect(refused('benefitsWorker', held)).toBeDefined()
    expect(qualificationRefusals('benefitsWorker', null, held, localDate('2026-03-13'))).toEqual([])
  })
})

describe('key positions', () => {
  it.each(['servicesCoordinator', 'contractingSpecialist', 'supervisor'] as const)(
    '%s: higher education (R-024)',
    (kind) => {
      expect(refused(kind, [paper('higherEducation')])).toBeUndefined()
      expect(refused(kind, [paper('secondaryEducation'), paper('socialWorker')])?.remedy).toContain('dyplom')
    },
  )

  it('consultant: higher education in the field of the consultation (R-024)', () => {
    const held = [paper('higherEducation', { consultation: 'psychologist' })]
    expect(refused('consultant', held, 'psychologist')).toBeUndefined()
    expect(refused('consultant', held, 'lawyer')?.remedy).toContain('do konsultacji: prawnik')
    expect(refused('consultant', [paper('higherEducation')], 'lawyer')).toBeDefined()
    expect(refused('consultant', held)?.remedy).toBe('Wybierz specjalność konsultanta.')
    expect(refused('consultant', [paper('socialWorker')], 'socialWorkSpecialist')).toBeUndefined()
  })

  it.each([
    ['29 hours', [paper('secondaryEducation'), training(29)], 'brakuje 1 godziny'],
    ['two trainings of 30 together', [paper('secondaryEducation'), training(10), training(20)], null],
    ['higher education and 30 hours', [paper('higherEducation'), training(30)], null],
    ['training alone', [training(30)], 'świadectwo'],
    ['school alone', [paper('secondaryEducation')], 'brakuje 30 godzin'],
  ] as const)('worker giving information: %s (R-024)', (_case, held, missing) => {
    const refusal = refused('informationWorker', held)
    expect(refusal?.remedy ?? null).toEqual(missing === null ? null : expect.stringContaining(missing))
  })

  it('other positions ask nothing of table 32', () => {
    for (const kind of positionKinds.filter((one) => !positionsWithRequirements.includes(one)))
      expect(refused(kind, [])).toBeUndefined()
  })
})

it('somebody already at a position is unknown, not unfit, while nothing is written down (R-023, R-024)', () => {
  expect(qualificationState('benefitsWorker', null, [], day)).toBe('unknown')
  expect(qualificationState('benefitsWorker', null, [paper('higherEducation')], day)).toBe('unfulfilled')
  expect(qualificationState('benefitsWorker', null, [paper('socialWorker')], day)).toBe('fulfilled')
  expect(qualificationState('director', null, [], day)).toBe('notRequired')
})

it('a paper has no date of the future', () => {
  expect(issuedRefusals(day, day)).toEqual([])
  expect(issuedRefusals(localDate('2026-03-13'), day)).toHaveLength(1)
})
