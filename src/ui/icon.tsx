import { cn } from '@/ui/cn'
import type { IconName } from '@/ui/icons/icon-names'
import sprite from '@/ui/icons/sprite.svg'

const drawing: unknown = sprite
const spriteAddress =
  typeof drawing === 'object' && drawing !== null && 'src' in drawing ? String(drawing.src) : String(drawing)

type IconProps = { name: IconName; className?: string | undefined }

/** A drawing beside a word. It is hidden from screen readers: the word next to it carries the meaning. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg aria-hidden="true" focusable="false" className={cn('icon', className)}>
      <use href={`${spriteAddress}#${name}`} />
    </svg>
  )
}
