import { expect, it } from 'vitest'
import { LARGEST_LOGO, logoRefusals, pictureOf } from '@/domains/staff/rules/logo'
import { jpegHead, png } from '@tests/support/pictures'

const codes = (content: Uint8Array) => logoRefusals(content).map(({ code }) => code)

it('knows a picture by its bytes and reads its size', () => {
  expect(pictureOf(png(120, 60))).toEqual({ mimeType: 'image/png', width: 120, height: 60 })
  expect(pictureOf(jpegHead(300, 200))).toEqual({ mimeType: 'image/jpeg', width: 300, height: 200 })
})

it.each([
  ['a page with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a PDF', Buffer.from('%PDF-1.7')],
  ['nothing', Buffer.alloc(0)],
  ['a JPEG cut after its first bytes', Buffer.from([0xff, 0xd8, 0xff, 0xe1])],
  [
    'a JPEG whose segments lead nowhere',
    Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0, 0xff, 0xe1, 0, 0, 0, 0, 0]),
  ],
])('takes no %s', (_name, content) => {
  expect(codes(content)).toEqual(['logo.kind'])
})

it('takes no picture too heavy, too small or too large to head a letter', () => {
  expect(codes(Buffer.concat([png(100, 100), Buffer.alloc(LARGEST_LOGO)]))).toEqual(['logo.size'])
  expect(codes(png(100, 39))).toEqual(['logo.sides'])
  expect(codes(jpegHead(2001, 100))).toEqual(['logo.sides'])
  expect(codes(png(40, 40))).toEqual([])
})
