import type { MouseEvent } from 'react'

/**
 * For the button that sends a form: pressing it leaves the field in focus. Left, the field would say at once what is
 * wrong with it, the button would move from under the mouse, and the click would be lost.
 */
export const keepFieldWhilePressed = (event: MouseEvent) => event.preventDefault()
