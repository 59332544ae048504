import { describe, expect, it } from 'vitest'
import { firstStepOf } from '@/platform/auth/first-step'

describe('what an account needs before anything else opens', () => {
  it('nothing, once it has a password of its own and the code its centre asks for', () => {
    expect(firstStepOf({ mustChangePassword: false, totpMissing: false })).toBeNull()
  })

  it('an own password first, because somebody else knows the temporary one', () => {
    for (const totpMissing of [false, true])
      expect(firstStepOf({ mustChangePassword: true, totpMissing })).toMatchObject({
        page: '/moje-konto/haslo',
        open: '/moje-konto/haslo',
        sentence: expect.stringContaining('Najpierw ustaw własne hasło') as string,
      })
  })

  it('then the code, with the pages of the own account open to set it up', () => {
    expect(firstStepOf({ mustChangePassword: false, totpMissing: true })).toMatchObject({
      page: '/moje-konto/kod',
      open: '/moje-konto',
      sentence: expect.stringContaining('wymaga kodu jednorazowego') as string,
    })
  })
})
