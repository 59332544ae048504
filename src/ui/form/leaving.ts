let anyway = false

/** From now on the page is left without a question: the session has ended, nothing can be saved any more. */
export function leaveWithoutAsking(): void {
  anyway = true
}

export const isLeftAnyway = (): boolean => anyway
