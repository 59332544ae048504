'use client'

import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import type { ChangeEvent, KeyboardEvent } from 'react'
import { choosePlural } from '@/kernel/plural'

type TableSelection = { ids: readonly string[]; clear: () => void }

const SelectionContext = createContext<TableSelection>({ ids: [], clear: () => undefined })

/** The keys of the ticked rows of the table around, for components inside its bulk bar. */
export function useTableSelection(): TableSelection {
  return useContext(SelectionContext)
}

type TableIslandProps = { selectable: boolean; bulk: ReactNode; children: ReactNode }

/** What a server-rendered table needs of the browser: arrows between rows, ticks and the bulk bar. */
export function TableIsland({ selectable, bulk, children }: TableIslandProps) {
  const [root, setRoot] = useState<HTMLDivElement | null>(null)
  const [ids, setIds] = useState<readonly string[]>([])

  const read = useCallback(() => {
    if (!root) return
    const boxes = [...ticks(root)]
    const ticked = boxes.filter((box) => box.checked)
    setIds(ticked.map((box) => box.dataset.tick ?? ''))
    const all = root.querySelector<HTMLInputElement>('[data-tick-all]')
    if (!all) return
    all.checked = boxes.length > 0 && ticked.length === boxes.length
    all.indeterminate = ticked.length > 0 && ticked.length < boxes.length
  }, [root])

  const clear = useCallback(() => {
    if (root) for (const box of ticks(root)) box.checked = false
    read()
  }, [root, read])

  const onChange = (event: ChangeEvent<HTMLDivElement>) => {
    const target: EventTarget = event.target
    if (!(target instanceof HTMLInputElement) || !root) return
    if (target.dataset.tickAll !== undefined) {
      for (const box of ticks(root)) box.checked = target.checked
    } else if (target.dataset.tick === undefined) return
    read()
  }

  const selection = useMemo(() => ({ ids, clear }), [ids, clear])
  return (
    <SelectionContext.Provider value={selection}>
      <div ref={setRoot} onChange={selectable ? onChange : undefined} onKeyDown={moveByKeys}>
        {children}
        {selectable && ids.length > 0 ? <BulkBar count={ids.length} clear={clear} bulk={bulk} /> : null}
      </div>
    </SelectionContext.Provider>
  )
}

function BulkBar({ count, clear, bulk }: { count: number; clear: () => void; bulk: ReactNode }) {
  return (
    <div
      role="region"
      aria-label="Działania na zaznaczonych"
      className="action-bar sticky bottom-0 z-10 flex flex-wrap items-center gap-3 border-t border-brand bg-brand-soft px-3 py-2 print:hidden"
    >
      <p role="status" className="font-semibold">
        {count} {choosePlural(count, 'zaznaczony wiersz', 'zaznaczone wiersze', 'zaznaczonych wierszy')}
      </p>
      {bulk}
      <button type="button" onClick={clear} className="min-h-8 px-2 text-brand underline underline-offset-4">
        Odznacz
      </button>
    </div>
  )
}

const ticks = (root: HTMLElement) => root.querySelectorAll<HTMLInputElement>('input[data-tick]')

/** Up and down go to the link of the neighbouring row; space ticks the row; Enter follows the link by itself. */
function moveByKeys(event: KeyboardEvent<HTMLDivElement>) {
  const link = event.target
  if (!(link instanceof HTMLAnchorElement) || link.dataset.rowLink === undefined) return
  const row = link.closest('tr')
  if (event.key === ' ') {
    const box = row?.querySelector<HTMLInputElement>('input[data-tick]')
    if (!box) return
    event.preventDefault()
    box.click()
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const neighbour = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
  const target = neighbour?.querySelector<HTMLAnchorElement>('a[data-row-link]')
  if (!target) return
  event.preventDefault()
  target.focus()
}
