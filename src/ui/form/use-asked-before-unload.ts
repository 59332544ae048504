import { useEffect } from 'react'
import { isLeftAnyway } from '@/ui/form/leaving'

/**
 * Reloading or closing the tab asks first while the last letters are not on the server yet; `keepNow` sends them
 * meanwhile, so that by the time of the answer nothing is lost. `unkept` must be stable.
 */
export function useAskedBeforeUnload(unkept: () => boolean, keepNow: () => Promise<void>): void {
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isLeftAnyway() || !unkept()) return
      void keepNow()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', onUnload)
    return () => window.removeEventListener('beforeunload', onUnload)
  }, [unkept, keepNow])
}
