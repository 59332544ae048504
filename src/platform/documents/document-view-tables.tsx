import type { Block, Runs } from './blocks'
import { runsText } from './plain-text'
import { RunsView } from './runs-view'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

const ALIGN = { left: 'text-left', right: 'text-right tabular-nums', center: 'text-center' } as const

/** A table with its caption and column headers; it scrolls by itself on a narrow screen. */
export function TableView({ block }: { block: BlockOf<'table'> }) {
  const align = (index: number) => ALIGN[block.columns[index]?.align ?? 'left']
  const cells = (row: readonly Runs[]) =>
    block.columns.map((column, index) => (
      <td key={column.header + index} className={`border border-line px-2 py-1 align-top ${align(index)}`}>
        <RunsView runs={row[index] ?? ''} />
      </td>
    ))
  return (
    <div
      className="overflow-x-auto font-sans text-sm"
      tabIndex={0}
      role="group"
      aria-label={block.caption ?? 'Tabela'}
    >
      <table className="w-full border-collapse">
        {block.caption === undefined ? null : (
          <caption className="pb-1 text-left font-semibold">{block.caption}</caption>
        )}
        <thead>
          <tr>
            {block.columns.map((column, index) => (
              <th
                key={column.header + index}
                scope="col"
                className={`border border-line bg-sunken px-2 py-1 font-semibold ${align(index)}`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>{cells(row)}</tr>
          ))}
        </tbody>
        {block.total === undefined ? null : (
          <tfoot>
            <tr className="font-semibold">{cells(block.total)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** Labels with their values. */
export function FieldsView({ block }: { block: BlockOf<'fields'> }) {
  const beside = block.layout === 'beside'
  return (
    <dl className="flex flex-col">
      {block.items.map((item, index) => (
        <div
          key={item.label + index}
          className={
            beside
              ? 'grid gap-x-4 border-b border-line py-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]'
              : 'flex flex-col py-1'
          }
        >
          <dt className="font-sans text-sm text-ink-soft">{item.label}</dt>
          <dd className="whitespace-pre-line">
            {runsText(item.value) === '' ? <EmptyValue /> : <RunsView runs={item.value} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Ticked and unticked squares; the state is also said in words. */
export function ChecksView({ block }: { block: BlockOf<'checks'> }) {
  return (
    <ul className="flex flex-col gap-1" role="list">
      {block.items.map((item, index) => (
        <li key={item.text + index} className="flex gap-2">
          <span aria-hidden="true">{item.checked ? '☒' : '☐'}</span>
          <span>
            <span className="sr-only">{item.checked ? 'zaznaczone: ' : 'niezaznaczone: '}</span>
            {item.text}
          </span>
        </li>
      ))}
    </ul>
  )
}

const EmptyValue = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="sr-only">nie wypełniono</span>
  </>
)
