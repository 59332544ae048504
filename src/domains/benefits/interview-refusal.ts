const taken = ['interviewRefused', 'reopen', 'reopenStandard']

/** The client's refusal of the interview stands until the examination is taken up again. */
export function refusedInterview(history: readonly { transition: string }[]): boolean {
  return history.findLast(({ transition }) => taken.includes(transition))?.transition === 'interviewRefused'
}
