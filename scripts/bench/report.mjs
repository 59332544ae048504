import { cpus, loadavg, totalmem } from 'node:os'
import { chosenNode } from '../lib/node-program.mjs'

const BUDGETS = { lista: 200, karta: 200, zapis: 150 }
const GROWTH = 1.2

const ms = (value) =>
  Number.isFinite(value) ? (value < 10 ? value.toFixed(1) : String(Math.round(value))) : '–'
const times = (value) => (Number.isFinite(value) ? `${value.toFixed(value < 10 ? 1 : 0)}×` : '–')
const thousands = (value) => value.toLocaleString('en').replaceAll(',', ' ')

const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

/**
 * @template {(...given: never[]) => Promise<unknown>} Measuring
 * @typedef {Awaited<ReturnType<Measuring>>} Found
 */
/**
 * @typedef {import('./town.mjs').Town & Found<typeof import('./measure.mjs').measureTown>
 *   & { exported: Found<typeof import('./files.mjs').measureExport>,
 *     decisions: Found<typeof import('./files.mjs').measureDecisions> }} MeasuredTown
 */

/**
 * The tables of the benchmark in Markdown.
 * @param {{ towns: MeasuredTown[], scripts: Found<typeof import('./measure.mjs').scriptsOf>,
 *   start: Found<typeof import('./start-time.mjs').measureStart> | null, seconds: number }} results towns from the smallest
 */
export function reportOf({ towns, scripts, start, seconds }) {
  const last = towns.at(-1)
  return [
    machine(towns, seconds),
    '## Pages and saves',
    pages(towns),
    '## Growth with the size of the city',
    growth(towns),
    '## Search',
    search(towns),
    '## Files',
    files(towns),
    '## Scripts sent to the browser',
    table(
      ['Page', 'kB compressed', 'Budget', 'Files'],
      scripts.map(({ label, kilobytes, files: count }) => [
        label,
        ms(kilobytes),
        verdict(kilobytes <= 170, '170'),
        String(count),
      ]),
    ),
    '## Start',
    start
      ? table(
          ['What', 'Seconds', 'Budget'],
          [
            [
              '`npm start` with no database and no build, to the first page',
              start.first.toFixed(0),
              verdict(start.first <= 60, '60'),
            ],
            ['`npm start` the next time', start.again.toFixed(1), '–'],
          ],
        )
      : 'Not measured in this run.',
    `\nThe web server held ${Math.round(last.memory)} MB after the load; the sender of the load was late by at most ${ms(Math.max(...towns.map(({ late }) => late)))} ms (p95).`,
  ].join('\n\n')
}

const verdict = (kept, budget) => (kept ? `≤ ${budget} kept` : `**≤ ${budget} not kept**`)

function machine(towns, seconds) {
  const made = towns
    .map(
      ({ persons, size, madeIn }) =>
        `${thousands(persons)} persons, ${(size / 1024 ** 3).toFixed(1)} GB${madeIn ? `, generated in ${Math.round(madeIn)} s` : ''}`,
    )
    .join('; ')
  const [processor] = cpus()
  return [
    `Measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC on ${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 1024 ** 3)} GB of memory, Node ${chosenNode().version.slice(1)};`,
    `load average of the machine at the end ${loadavg()
      .map((one) => one.toFixed(1))
      .join(', ')}. Application, PostgreSQL and the sender of the load share the machine.`,
    `\nTowns: ${made}. Open load of 25 requests a second for ${seconds} s after warming up.`,
  ].join(' ')
}

function pages(towns) {
  const [, big] = [towns[0], towns.at(-1)]
  const floor = big.rows.find(({ name }) => name === 'empty')
  const rows = big.rows.map((row) => {
    const budget = BUDGETS[row.kind]
    return [
      row.label,
      String(row.count),
      ms(row.p50),
      ms(row.p95),
      ms(row.max),
      budget ? verdict(row.p95 <= budget, budget) : '–',
      row.sql ? ms(row.sql.ms) : '–',
      row.sql ? String(Math.round(row.sql.statements)) : '–',
      row.sql ? times(row.p50 / row.sql.ms) : '–',
      times(row.p50 / floor.p50),
      row.failed === 0 ? '0' : `**${row.failed}**`,
    ]
  })
  const head = [
    'What',
    'Requests',
    'p50 ms',
    'p95 ms',
    'max ms',
    'Budget p95',
    'SQL alone ms',
    'Statements',
    'p50 : SQL',
    'p50 : empty page',
    'Failed',
  ]
  return `At ${thousands(big.persons)} persons.\n\n${table(head, rows)}`
}

function growth(towns) {
  if (towns.length < 2) return 'One town only in this run.'
  const [small, big] = [towns[0], towns.at(-1)]
  const rows = small.rows.map((row) => {
    const other = big.rows.find(({ name }) => name === row.name)
    const ratio = other.p95 / row.p95
    const sql = row.sql && other.sql ? other.sql.ms / row.sql.ms : NaN
    return [
      row.label,
      ms(row.p50),
      ms(other.p50),
      times(other.p50 / row.p50),
      ms(row.p95),
      ms(other.p95),
      times(ratio),
      row.sql ? ms(row.sql.ms) : '–',
      other.sql ? ms(other.sql.ms) : '–',
      times(sql),
      BUDGETS[row.kind] ? verdict(other.p50 / row.p50 <= GROWTH, '1.2×') : '–',
    ]
  })
  const at = (town) => `${thousands(town.persons)}`
  return table(
    [
      'What',
      `p50 ${at(small)}`,
      `p50 ${at(big)}`,
      'Growth p50',
      `p95 ${at(small)}`,
      `p95 ${at(big)}`,
      'Growth p95',
      `SQL ${at(small)}`,
      `SQL ${at(big)}`,
      'Growth SQL',
      'Budget (p50)',
    ],
    rows,
  )
}

function search(towns) {
  const columns = towns.flatMap(({ persons }) => [
    `${thousands(persons)}: ms`,
    `${thousands(persons)}: SQL ms`,
  ])
  const rows = towns[0].search.map(({ text }, at) => [
    `\`${text}\``,
    ...towns.flatMap((town) => [ms(town.search[at].ms), ms(town.search[at].sql)]),
  ])
  return `One request at a time, through the server action (which also answers with nothing else).\n\n${table(['Typed', ...columns], rows)}`
}

function files(towns) {
  const rows = towns.flatMap(({ persons, exported, decisions }) => {
    const part = (exported.seconds * 20_000) / persons
    return [
      [
        `XLSX of the registry, ${thousands(persons)} rows`,
        `${exported.seconds.toFixed(1)} s`,
        verdict(part <= 10, '10 s for 20 000 rows') + ` (${part.toFixed(1)} s)`,
      ],
      [
        'Memory of the server before and at most during it',
        `${Math.round(exported.before)} → ${Math.round(exported.peak)} MB`,
        '–',
      ],
      [
        `Decision read and printed as PDF at ${thousands(persons)} persons (first ${ms(decisions.first)} ms, p50 ${ms(decisions.p50)} ms)`,
        `p95 ${ms(decisions.p95)} ms`,
        verdict(decisions.p95 <= 500, '500 ms'),
      ],
    ]
  })
  return table(['What', 'Measured', 'Budget'], rows)
}
