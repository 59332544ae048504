/** The client's refusal of the interview stands until the examination is taken up again. */
export function refusedInterview(history: readonly { transition: string }[]): boolean {
  const last = history.findLast(
    ({ transition }) => transition === 'interviewRefused' || transition === 'reopen',
  )
  return last?.transition === 'interviewRefused'
}
