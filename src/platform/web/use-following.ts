import { useRef, useState } from 'react'

/** The page brings the newer record within moments; one that does not must not keep the button for ever. */
export const FOLLOWING_MS = 5000

/**
 * After a conflict the page is drawn anew with the record as it is now. Until it has followed, a form would be sent on the old
 * version again and told the same conflict once more, so it waits. `mark` is taken before sending: a page that followed sooner
 * than the answer came is not waited for.
 */
export function useFollowing() {
  const [waits, setWaits] = useState(false)
  const times = useRef(0)
  const release = useRef<() => void>(() => undefined)
  return {
    waits,
    mark: () => times.current,
    /** the page has followed */
    followed: () => {
      times.current += 1
      release.current()
    },
    async wait(mark: number): Promise<void> {
      if (times.current !== mark) return
      setWaits(true)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, FOLLOWING_MS)
        release.current = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      setWaits(false)
    },
  }
}
