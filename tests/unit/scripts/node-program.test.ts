import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { quickNode } from '../../../scripts/lib/node-program.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'drogowskaz-node-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A program that answers so when asked for its version. */
function programThat(name: string, script: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return file
}

describe('the Node that the application, the build and the tests run on', () => {
  const supplied = programThat('newer', 'echo v24.21.0')
  const older = { program: '/usr/bin/node', version: 'v20.19.0' }

  test('an older Node that started us gives way to the one that came with the dependencies', () => {
    const newer = { program: supplied, version: 'v24.21.0' }
    expect(quickNode(older, supplied)).toEqual(newer)
    expect(quickNode({ ...older, version: 'v22.20.0' }, supplied)).toEqual(newer)
  })

  test('a Node that is new enough goes on by itself', () => {
    for (const version of ['v24.0.0', 'v26.1.0']) {
      const ours = { ...older, version }
      expect(quickNode(ours, supplied)).toBe(ours)
    }
  })

  test('nothing supplied, not runnable here or no newer: the one that started us', () => {
    const answers = [
      path.join(folder, 'missing'),
      programThat('broken', 'echo "GLIBC_2.28 not found" >&2; exit 1'),
      programThat('older', 'echo v20.20.2'),
      programThat('odd', 'echo something else'),
    ].map((none) => quickNode(older, none))
    expect(answers).toEqual([older, older, older, older])
  })
})
