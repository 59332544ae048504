import { describe, expect, it } from 'vitest'
import { answersFrom, get, post, type AddressAnswer } from '@/platform/web/address-table'

const says = (text: string) => Promise.resolve(new Response(text))
const table: readonly AddressAnswer[] = [
  get('umowa/:contractId', (_request, { contractId }) => says(`umowa ${contractId}`)),
  get('uslugi/:processId/:kind', (_request, { processId, kind }) => says(`${kind} ${processId}`)),
  post('dowody', () => says('przyjęto')),
  get(':fileId', (_request, { fileId }) => says(`plik ${fileId}`)),
]

async function asked(address: string, method = 'GET') {
  const request = new Request(`http://localhost/api/documents/${address}`, { method })
  const answer = await answersFrom(table)(request, {
    params: Promise.resolve({ address: address.split('/') }),
  })
  return `${answer.status} ${await answer.text()}`
}

describe('a folder of addresses answered from one route', () => {
  it.each([
    ['umowa/7', '200 umowa 7'],
    ['uslugi/7/ogloszenie', '200 ogloszenie 7'],
    ['abc', '200 plik abc'],
    ['dowody', '200 plik dowody'],
  ])('%s is answered by the first line that fits, with its parts', async (address, answer) => {
    expect(await asked(address)).toBe(answer)
  })

  it('takes forms only where forms are taken', async () => {
    expect(await asked('dowody', 'POST')).toBe('200 przyjęto')
    expect(await asked('umowa/7', 'POST')).toBe('404 Nie ma takiego adresu.')
  })

  it.each(['umowa/7/8', 'nic/takiego', 'umowa/7/'])('%s is no address', async (address) => {
    expect(await asked(address)).toBe('404 Nie ma takiego adresu.')
  })
})
