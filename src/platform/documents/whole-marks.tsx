import { partedByMarks } from '@/kernel/marks'

/** Text whose marks and numbers of cases (BAD-2a) stand on one line. */
export function WholeMarks({ text }: { text: string }) {
  return partedByMarks(text).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
