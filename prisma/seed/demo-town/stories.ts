import type { Story } from './town'

/** Every story of the town in the order it is told. Add a line: the name shown while loading, and the file's `tell`. */
export const stories: readonly (readonly [title: string, tell: Story])[] = []
