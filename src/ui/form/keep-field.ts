import type { MouseEvent } from 'react'

/**
 * For the button that sends a form: the field in focus is left when the button is let go, not when it is pressed. Left
 * earlier, it would say at once what is wrong with it, the button would move from under the mouse, and the click would be
 * lost; never left, it would complain of being empty once the form was sent and made ready for the next thing.
 */
export const keepFieldWhilePressed = {
  onMouseDown: (event: MouseEvent) => event.preventDefault(),
  onMouseUp: (event: MouseEvent<HTMLElement>) => event.currentTarget.focus(),
} as const
