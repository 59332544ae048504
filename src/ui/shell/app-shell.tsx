import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { MainNavigation } from '@/ui/shell/main-navigation'
import type { NavGroup } from '@/ui/shell/nav-item'

type AppShellProps = {
  product: { name: string; icon: IconName; href: string }
  /** The unit that uses it, under the product's name. */
  unit?: string | undefined
  navigation: readonly NavGroup[]
  /** Top bar, from the left. */
  search?: ReactNode | undefined
  primaryAction?: ReactNode | undefined
  notices?: ReactNode | undefined
  account?: ReactNode | undefined
  /** A sentence for the stripe of a training copy; none in a real one. */
  trainingNotice?: string | undefined
  children: ReactNode
}

const navigationId = 'nawigacja'

/** The frame of every screen behind the login: navigation at the left, top bar, the page. */
export function AppShell(props: AppShellProps) {
  return (
    <>
      <SkipLink />
      <div className="shell">
        <nav
          id={navigationId}
          popover="auto"
          aria-label="Główna"
          className="shell-nav flex-col overflow-y-auto bg-surface p-0 print:hidden"
        >
          <ProductLink product={props.product} unit={props.unit} />
          <MainNavigation groups={props.navigation} />
        </nav>
        <header className="shell-top sticky-top border-b border-line bg-surface print:hidden">
          {props.trainingNotice ? <TrainingStripe>{props.trainingNotice}</TrainingStripe> : null}
          <div className="flex min-h-14 items-center gap-2 px-4 py-1.5 sm:px-6">
            <button
              type="button"
              popoverTarget={navigationId}
              className="-ml-2 inline-flex size-11 flex-none items-center justify-center rounded-md hover:bg-sunken sm:hidden"
            >
              <Icon name="menu" className="size-6" />
              <span className="sr-only">Menu</span>
            </button>
            <div className="min-w-0 flex-1">{props.search}</div>
            {props.primaryAction ? <div className="shell-primary flex">{props.primaryAction}</div> : null}
            {props.notices}
            {props.account}
          </div>
        </header>
        <main id="tresc" tabIndex={-1} className="shell-main">
          {props.children}
        </main>
      </div>
    </>
  )
}

/** First stop of the Tab key: over the navigation, straight to the content. */
export function SkipLink() {
  return (
    <a
      href="#tresc"
      className="skip-link sr-only rounded-md bg-brand px-4 py-2 font-semibold text-on-brand focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
    >
      Przejdź do treści
    </a>
  )
}

function ProductLink({ product, unit }: Pick<AppShellProps, 'product' | 'unit'>) {
  return (
    <Link
      href={product.href}
      prefetch={false}
      className="shell-link flex min-h-14 items-center gap-3 border-b border-line px-3 py-1.5 text-ink no-underline"
    >
      <span className="inline-flex size-9 flex-none items-center justify-center rounded-md bg-brand text-on-brand">
        <Icon name={product.icon} className="size-5" />
      </span>
      <span className="shell-word min-w-0">
        <span className="shell-product block text-lg font-semibold">{product.name}</span>
        {unit ? <span className="shell-unit block text-sm">{unit}</span> : null}
      </span>
    </Link>
  )
}

function TrainingStripe({ children }: { children: ReactNode }) {
  return (
    <p className="training-stripe flex items-center justify-center gap-2 border-b border-warning-line bg-warning-soft px-4 py-0.5 text-sm font-semibold text-warning">
      <Icon name="graduation-cap" />
      {children}
    </p>
  )
}
