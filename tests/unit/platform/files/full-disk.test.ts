import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { env } from '@/platform/env'
import { NotFound, Refused } from '@/platform/errors'
import { readContent, writeContent } from '@/platform/files/file-store'

const files = mkdtempSync(path.join(os.tmpdir(), 'drogowskaz-full-disk-'))
vi.spyOn(env, 'filesDir', 'get').mockReturnValue(files)
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(files, { recursive: true, force: true })
})

const content = Buffer.from('treść, której nie ma gdzie zapisać')
const kept = () =>
  readdirSync(files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

/** A disk that takes half of what is written and then has no more room. */
const failing = (code: string) => async (place: string, whole: Uint8Array) => {
  await writeFile(place, whole.subarray(0, whole.byteLength / 2))
  throw Object.assign(new Error(`${code}: write '${place}'`), { code })
}

describe('a disk without room', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'])(
    '%s: one Polish sentence with what to do, no half of a file, the fault logged without its content',
    async (code) => {
      const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
      const error = await writeContent(content, failing(code)).catch((one: unknown) => one)
      const lines = logged.mock.calls.flat().join('\n')
      logged.mockRestore()
      expect(error).toBeInstanceOf(Refused)
      expect(error).toMatchObject({
        refusals: [
          {
            code: 'disk-full',
            message: expect.stringMatching(/^Serwer nie ma gdzie zapisać pliku\./) as string,
          },
        ],
      })
      expect(lines).toContain(code)
      expect(lines).not.toContain('treść')
      expect(kept()).toEqual([])
    },
  )

  it('is not what two who bring the same file at one moment are told: both have it', async () => {
    const same = Buffer.from('ten sam skan, wysłany dwa razy')
    vi.spyOn(Date, 'now').mockReturnValue(1_764_150_000_000)
    const stored = await Promise.all([writeContent(same), writeContent(same)])
    vi.mocked(Date.now).mockRestore()
    expect(new Set(stored.map(({ sha256 }) => sha256)).size).toBe(1)
    expect(kept()).toHaveLength(1)
    rmSync(path.join(files, stored[0].sha256.slice(0, 2)), { recursive: true })
  })

  it('keeps the same file whole once there is room again', async () => {
    const { sha256 } = await writeContent(content)
    expect(await readContent(sha256)).toEqual(content)
  })
})

describe('a file asked for', () => {
  it('and not there is said not to be there; one the disk does not give is a fault, not a missing file', async () => {
    await expect(readContent('ab'.repeat(32))).rejects.toBeInstanceOf(NotFound)
    const unreadable = 'cd'.repeat(32)
    mkdirSync(path.join(files, 'cd', unreadable), { recursive: true })
    const error = await readContent(unreadable).catch((one: unknown) => one)
    expect(error).toMatchObject({ code: 'EISDIR' })
    expect(error).not.toBeInstanceOf(NotFound)
  })
})
