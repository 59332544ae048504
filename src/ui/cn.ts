import { clsx, type ClassValue } from 'clsx'

/**
 * Joins class names, leaving out what is false. It settles no contradictions (that would cost every page 8 kB):
 * what a caller may override is a class of the components layer, which any utility beats.
 */
export function cn(...names: ClassValue[]): string {
  return clsx(names)
}
