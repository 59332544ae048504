'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'

/** While `when` is true leaving the page asks first, whether by a link, by closing the tab or by reloading. */
export function UnsavedGuard({ when }: { when: boolean }) {
  const router = useRouter()
  const [target, setTarget] = useState<string | null>(null)

  useEffect(() => {
    if (!when) return
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const onClick = (event: MouseEvent) => {
      const href = addressLeft(event)
      if (href === undefined) return
      event.preventDefault()
      event.stopPropagation()
      setTarget(href)
    }
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [when])

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
  if (link.origin !== window.location.origin) return undefined
  if (link.pathname === window.location.pathname && link.search === window.location.search) return undefined
  return `${link.pathname}${link.search}${link.hash}`
}
