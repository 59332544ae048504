import { Icon } from '@/ui/icon'
import { NavCount } from '@/ui/shell/nav-counts'
import type { NavGroup } from '@/ui/shell/nav-item'
import { NavLink } from '@/ui/shell/nav-link'

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
                  <NavCount href={item.href} />
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
