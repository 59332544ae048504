import { describe, expect, test } from 'vitest'
import {
  isDangerous,
  isMigrationName,
  keepIndexes,
  migrationFolder,
} from '../../../scripts/lib/sql-script.mjs'

const script = `-- DropIndex
DROP INDEX "case_open_once";

-- DropIndex
DROP INDEX "person_prefix";

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "nickname" TEXT;

-- CreateIndex
CREATE INDEX "person_prefix" ON "person"("name_folded" text_pattern_ops);
`
const indexes = [
  {
    name: 'case_open_once',
    definition: 'CREATE UNIQUE INDEX case_open_once ON public.case_file USING btree (person_id) WHERE (open)',
    handMade: true,
  },
  {
    name: 'person_prefix',
    definition: 'CREATE INDEX person_prefix ON public.person USING btree (name_folded text_pattern_ops)',
    handMade: false,
  },
]

describe('a generated migration', () => {
  test('keeps partial indexes and does not remake an index that is the same', () => {
    const { sql, spared } = keepIndexes(script, indexes)
    expect(sql).toBe('-- AlterTable\nALTER TABLE "person" ADD COLUMN     "nickname" TEXT;\n')
    expect(spared).toEqual(['case_open_once'])
  })

  test('drops and remakes an index whose definition really changed', () => {
    const changed = script.replace('("name_folded" text_pattern_ops)', '("surname")')
    const { sql } = keepIndexes(changed, indexes)
    expect(sql).toContain('DROP INDEX "person_prefix"')
    expect(sql).toContain('CREATE INDEX "person_prefix" ON "person"("surname")')
  })

  test('is empty when the engine found nothing', () => {
    expect(keepIndexes('-- This is an empty migration.\n', []).sql).toBe('')
  })
})

test.each([
  ['ALTER TABLE "x" DROP COLUMN "y"', true],
  ['DROP TABLE "x"', true],
  ['ALTER TABLE "x" ADD COLUMN "y" TEXT NOT NULL', true],
  ['ALTER TABLE "x" ADD COLUMN "y" INTEGER NOT NULL DEFAULT 0', false],
  ['ALTER TABLE "x" ADD COLUMN "y" TEXT', false],
])('%s needs a person: %s', (statement, dangerous) => {
  expect(isDangerous(statement)).toBe(dangerous)
})

test('a migration is named verb_noun and stamped with its moment', () => {
  expect(['add_call_back', 'AddCallBack', 'add', '1_x', 'add-x'].map(isMigrationName)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
  expect(migrationFolder(new Date('2026-03-12T08:05:09Z'), 'add_call_back')).toBe(
    '20260312080509_add_call_back',
  )
})
