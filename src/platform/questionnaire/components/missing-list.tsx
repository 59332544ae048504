'use client'

import type { Ref } from 'react'
import { choosePlural } from '@/kernel/plural'
import { Callout } from '@/ui/callout'

export type OpenPoint = { sectionId: string; sectionTitle: string; questionId: string; text: string }

type MissingListProps = {
  points: readonly OpenPoint[]
  onOpen: (sectionId: string, questionId: string) => void
  ref?: Ref<HTMLDivElement>
}

/** What stops the questionnaire from being closed: each line leads to its question. */
export function MissingList({ points, onOpen, ref }: MissingListProps) {
  if (points.length === 0) return null
  return (
    <div ref={ref} tabIndex={-1}>
      <Callout
        tone="danger"
        role="alert"
        title={`Do uzupełnienia: ${points.length} ${choosePlural(points.length, 'miejsce', 'miejsca', 'miejsc')}`}
      >
        <ul className="flex list-disc flex-col gap-0.5 pl-5">
          {points.map((point) => (
            <li key={`${point.sectionId}-${point.questionId}`}>
              <button
                type="button"
                className="min-h-6 text-left align-top underline"
                onClick={() => onOpen(point.sectionId, point.questionId)}
              >
                {point.sectionTitle} – {point.text}
              </button>
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  )
}
