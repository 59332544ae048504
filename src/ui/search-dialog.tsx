'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '@/ui/icon'
import { Kbd } from '@/ui/kbd'
import { SearchPanel, type SearchPanelProps } from '@/ui/search-panel'

/** Search over everything from everywhere: Ctrl+K, a few letters, arrows, Enter. */
export function SearchDialog({ search, scope }: Omit<SearchPanelProps, 'close'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const pathname = usePathname()
  // open over one page only: it does not come along to the next one
  const [openOver, setOpenOver] = useState<string | null>(null)
  const open = openOver === pathname
  const close = () => setOpenOver(null)

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setOpenOver(pathname)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [pathname])

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])

  return (
    <>
      <button
        type="button"
        onClick={() => setOpenOver(pathname)}
        aria-keyshortcuts="Control+K"
        className="flex min-h-10 w-full max-w-md items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-left text-ink-soft hover:border-ink-soft max-sm:w-auto max-sm:border-transparent"
      >
        <Icon name="search" className="max-sm:size-5" />
        <span className="min-w-0 flex-1 truncate">Szukaj</span>
        <span className="flex gap-1 max-lg:hidden" aria-hidden="true">
          <Kbd>Ctrl</Kbd>
          <Kbd>K</Kbd>
        </span>
      </button>
      <dialog
        ref={dialog}
        aria-label="Wyszukiwarka"
        onClose={close}
        className="mx-auto mt-[8dvh] w-[min(44rem,calc(100vw-1rem))] rounded-md border border-line-strong bg-surface p-0 text-ink shadow-float"
      >
        {open ? <SearchPanel search={search} scope={scope} close={close} /> : null}
      </dialog>
    </>
  )
}
