'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { isLeftAnyway } from '@/ui/form/leaving'

/** A form, or a card within one, with something typed that nobody keeps: not sent, not saved as one types. */
const somethingToLose = () => document.querySelector('[data-unsaved]:not([data-kept])') !== null

/** Once in the shell: leaving a page with unsaved text asks first, by a link, by closing the tab or by reloading. */
export function UnsavedGuard() {
  const router = useRouter()
  const [target, setTarget] = useState<string | null>(null)

  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!isLeftAnyway() && somethingToLose()) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const href = addressLeft(event)
      if (href === undefined || !somethingToLose()) return
      event.preventDefault()
      event.stopPropagation()
      setTarget(href)
    }
    window.addEventListener('beforeunload', onUnload)
    window.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      window.removeEventListener('click', onClick, true)
    }
  }, [])

  return (
    <Dialog
      role="alertdialog"
      open={target !== null}
      onClose={() => setTarget(null)}
      title="Wyjść bez zapisania?"
      actions={
        <>
          <Button variant="primary" onClick={() => setTarget(null)}>
            Zostań i zapisz
          </Button>
          <Button
            variant="danger"
            onClick={() => {
              if (target) router.push(target)
              setTarget(null)
            }}
          >
            Wyjdź bez zapisania
          </Button>
        </>
      }
    >
      <p>To, co wpisano na tej stronie od ostatniego zapisu, przepadnie.</p>
    </Dialog>
  )
}

/** Where a click would take us out of this page, within the application; undefined when it would not. */
function addressLeft(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return undefined
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.hasAttribute('download'))
    return undefined
  // "Zostaw bez zmian" at the foot of the form is the answer already
  if (link.origin !== window.location.origin || link.closest('.action-bar')) return undefined
  if (link.pathname === window.location.pathname && link.search === window.location.search) return undefined
  return `${link.pathname}${link.search}${link.hash}`
}
