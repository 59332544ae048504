import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files'

const files = sourceFiles('src')
const exportsOf = (text: string) =>
  [
    ...text.matchAll(/^export (?:async )?(?:const|function|default|let|class) ?(\w*)[^\n]*(?:\n[^\n]*)?/gm),
  ].map((m) => m[0])

describe('one door for change, one for reading', () => {
  it('every action is made by a transport of the platform', () => {
    const wrong = files
      .filter((file) => /^src\/domains\/[^/]+\/actions(\.ts$|\/)/.test(file.path))
      .flatMap((file) => [
        ...(file.text.startsWith("'use server'") ? [] : [`${file.path}: 'use server' is missing`]),
        ...exportsOf(file.text)
          .filter((line) => !/=\s*(serverAction|serverQuery|respondentAction|respondentQuery)\(/.test(line))
          .map((line) => `${file.path}: ${line}`),
      ])
    expect(wrong).toEqual([])
  })

  it('an account that is not ready opens nothing but itself', () => {
    const users = files
      .filter((file) => /\bcurrentOwner\b/.test(file.text) && !file.path.startsWith('src/platform/web/'))
      .map((file) => file.path)
    expect(users.sort()).toEqual(['src/app/(public)/logowanie/page.tsx', 'src/domains/staff/actions.ts'])
    const actions = files.find(({ path }) => path === 'src/domains/staff/actions.ts')
    const open = [...(actions?.text ?? '').matchAll(/\((\w+\.\w+), currentOwner\)/g)].map(([, name]) => name)
    expect(
      open.filter((name) => !/^(own\.|queries\.(newTotpSecret|sessionAlive)$)/.test(name ?? '')),
    ).toEqual([])
  })

  it('every office page is made by officePage', () => {
    const wrong = files
      .filter((file) => /^src\/app\/\(office\)\/.*page\.tsx$/.test(file.path))
      .filter((file) => !/export default officePage\(/.test(file.text))
      .map((file) => file.path)
    expect(wrong).toEqual([])
  })

  it('every command is declared with defineCommand, every query with its own verb', () => {
    const wrong = files.flatMap((file) => {
      const commands = /^src\/domains\/[^/]+\/(commands\/.*|[a-z-]*commands)\.ts$/.test(file.path)
      const queries = /^src\/domains\/[^/]+\/(queries\/.*|[a-z-]*queries)\.ts$/.test(file.path)
      if (!commands && !queries) return []
      const verb = commands ? /=\s*defineCommand\(/ : /=\s*define(Record|List)Query\(/
      return [...file.text.matchAll(/^export const (\w+)[^=]*(=[^\n]*(?:\n[^\n]*)?)/gm)]
        .filter(
          (match) =>
            !verb.test(match[2] ?? '') && /^[a-z]/.test(match[1] ?? '') && /define/.test(match[2] ?? ''),
        )
        .map((match) => `${file.path}: ${match[1]}`)
    })
    expect(wrong).toEqual([])
  })

  it('writes happen in commands and functions that take their context, nowhere else', () => {
    const writing =
      /\b(?:db|readDb\(\)|clients\(\)\.(?:write|read))\.\w+\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\(/
    const wrong = files
      .filter(
        (file) =>
          /^src\/(domains|app|ui)\//.test(file.path) &&
          (writing.test(file.text) || /clients\(\)/.test(file.text)),
      )
      .map((file) => file.path)
    expect(wrong).toEqual([])
  })

  it('actors are made by the platform alone', () => {
    const wrong = files
      .filter((file) => !file.path.startsWith('src/platform/auth/') && /\bmakeActor\b/.test(file.text))
      .map((file) => file.path)
    expect(wrong).toEqual([])
  })

  it('the environment is read in one module', () => {
    const allowed = ['src/platform/env.ts', 'src/proxy.ts']
    const wrong = files
      .filter(
        (file) =>
          /process\.env\b/.test(file.text) &&
          !allowed.includes(file.path) &&
          !file.path.startsWith('src/app/(dev)/'),
      )
      .map((file) => file.path)
    expect(wrong).toEqual([])
  })

  it('rules, statute and kernel read no clock', () => {
    const clock = /new Date\(\)|Date\.now\(|Temporal\.Now/
    const wrong = files
      .filter(
        (file) => /^src\/(kernel|statute|domains\/[^/]+\/rules)\//.test(file.path) && clock.test(file.text),
      )
      .map((file) => file.path)
    expect(wrong).toEqual([])
  })
})
