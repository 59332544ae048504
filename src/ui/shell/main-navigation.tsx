import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { NavGroup, NavItem } from '@/ui/shell/nav-item'
import { NavLink } from '@/ui/shell/nav-link'
import { toneSurface } from '@/ui/tone'

/** The list of places, in groups. */
export function MainNavigation({ groups }: { groups: readonly NavGroup[] }) {
  return (
    <div className="flex flex-col gap-3 p-2">
      {groups.map((group, index) => (
        <div key={group.label ?? index}>
          {group.label ? (
            <p className="shell-word px-3 pt-1 pb-1 text-sm font-semibold text-ink-soft">{group.label}</p>
          ) : null}
          <ul className="flex flex-col gap-0.5">
            {group.items.map((item) => (
              <li key={item.href}>
                <NavLink href={item.href} exact={item.exact ?? false}>
                  <Icon name={item.icon} className="size-5" />
                  <span className="shell-word min-w-0 flex-1">{item.label}</span>
                  <NavCount item={item} />
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function NavCount({ item }: { item: NavItem }) {
  if (!item.count) return null
  return (
    <span
      className={cn(
        'shell-count rounded-full border px-2 text-sm font-semibold',
        toneSurface[item.countTone ?? 'neutral'],
      )}
    >
      {item.count > 999 ? '999+' : item.count}
      {item.countLabel ? <span className="sr-only"> {item.countLabel}</span> : null}
    </span>
  )
}
