'use client'

import { useRouter } from 'next/navigation'
import { showToast } from '@/ui/toast'

/** After a command: says that it is saved, and goes on where there is somewhere to go. */
export function useSaved(message: string, href?: string) {
  const router = useRouter()
  return () => {
    showToast({ message })
    if (href === undefined) router.refresh()
    else router.push(href)
  }
}
