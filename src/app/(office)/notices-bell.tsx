import Link from 'next/link'
import { countOf } from '@/kernel/polish'
import { Icon } from '@/ui/icon'

/** What came in while one was away: the number, and the way to the list on the desk. */
export function NoticesBell({ unread }: { unread: number }) {
  return (
    <Link
      href="/#powiadomienia"
      prefetch={false}
      className="relative inline-flex size-10 flex-none items-center justify-center rounded-md text-ink hover:bg-sunken hover:text-ink max-sm:size-11"
    >
      <Icon name="bell" className="size-5" />
      <span className="sr-only">
        {unread === 0
          ? 'Powiadomienia: nic nowego'
          : `Powiadomienia: ${countOf(unread, ['nowe', 'nowe', 'nowych'])}`}
      </span>
      {unread > 0 ? (
        <span
          aria-hidden="true"
          className="absolute top-0 right-0 min-w-5 rounded-full bg-danger px-1 text-center text-sm font-semibold text-on-brand"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      ) : null}
    </Link>
  )
}
