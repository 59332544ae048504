'use client'

import { useRouter } from 'next/navigation'
import { showToast } from '@/ui/toast'

/** After a command: says that it is saved and shows the page anew. */
export function useSaved(message: string) {
  const router = useRouter()
  return () => {
    showToast({ message })
    router.refresh()
  }
}
