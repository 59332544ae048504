import { Fragment } from 'react'
import { WholeMarks } from './whole-marks'
import { styledRuns, type Runs } from './blocks'

/** Styled runs; struck-out text is also said in words, since a line through it is not heard. */
export function RunsView({ runs }: { runs: Runs }) {
  return styledRuns(runs).map((run, index) => {
    const words = <WholeMarks text={run.text} />
    const text = run.italic === true ? <em>{words}</em> : words
    if (run.struck === true) {
      return (
        <s key={index}>
          <span className="sr-only">(skreślono: </span>
          {text}
          <span className="sr-only">)</span>
        </s>
      )
    }
    return run.bold === true ? <strong key={index}>{text}</strong> : <Fragment key={index}>{text}</Fragment>
  })
}
