import { expect, it } from 'vitest'
import { isPrintable } from '@/platform/documents/printable-picture'
import { jpegHead, png } from '@tests/support/pictures'

it('takes a whole picture', () => {
  expect(isPrintable(png(120, 60))).toBe(true)
  expect(isPrintable(Buffer.concat([jpegHead(120, 60), Buffer.from([0xff, 0xd9])]))).toBe(true)
})

it('takes none that is torn, interlaced, or not as large as it says', () => {
  const whole = png(120, 60)
  const changed = (at: number, value: number) => {
    const copy = Buffer.from(whole)
    copy[at] = value
    return copy
  }
  expect(isPrintable(whole.subarray(0, -16))).toBe(false)
  expect(isPrintable(changed(50, 0x17))).toBe(false)
  expect(isPrintable(changed(28, 1))).toBe(false)
  expect(isPrintable(changed(23, 59))).toBe(false)
  expect(isPrintable(jpegHead(120, 60))).toBe(false)
})
