import { cva, type VariantProps } from 'class-variance-authority'

/** One look for everything that acts: `primary` once per screen, `quiet` beside text, `danger` for what cannot be undone. */
export const buttonStyle = cva(
  'inline-flex items-center justify-center gap-2 rounded-md border text-base font-semibold no-underline select-none print:hidden aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-soft aria-disabled:no-underline aria-disabled:hover:border-line aria-disabled:hover:bg-sunken aria-disabled:hover:text-ink-soft',
  {
    variants: {
      variant: {
        primary:
          'border-brand bg-brand text-on-brand hover:border-brand-strong hover:bg-brand-strong hover:text-on-brand',
        secondary:
          'border-line-strong bg-surface text-ink hover:border-ink-soft hover:bg-sunken hover:text-ink',
        quiet:
          'border-transparent bg-transparent text-brand underline decoration-1 underline-offset-4 hover:bg-sunken hover:text-brand-strong',
        danger: 'border-danger bg-surface text-danger hover:bg-danger hover:text-on-brand',
      },
      size: {
        normal: 'min-h-10 px-4 py-2 max-sm:min-h-11',
        icon: 'min-h-10 min-w-10 px-2 py-2 max-sm:min-h-11 max-sm:min-w-11',
        small: 'min-h-8 px-2.5 py-1 max-sm:min-h-10',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'normal' },
  },
)

export type ButtonLook = VariantProps<typeof buttonStyle>
