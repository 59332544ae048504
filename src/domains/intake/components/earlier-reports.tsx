'use client'

import { useEffect, useState } from 'react'
import { formatDate } from '@/kernel/polish'
import { warsawDateOf } from '@/kernel/calendar-day'
import { findEarlierContacts } from '../actions'
import { problemLabels } from '../dictionaries'
import { needLabels, resultLabels } from '../labels'
import type { earlierContacts } from '../queries'

type Earlier = Awaited<ReturnType<typeof earlierContacts>>

/** What this person came with before, so that nobody has to tell the same story twice (G-032). */
export function EarlierReports({ personId }: { personId: string }) {
  const [found, setFound] = useState<{ of: string; reports: Earlier } | null>(null)
  useEffect(() => {
    let current = true
    void findEarlierContacts({ personId })
      .then((answer) => current && answer.ok && setFound({ of: personId, reports: answer.result }))
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [personId])
  if (found?.of !== personId || found.reports.length === 0) return null
  return (
    <details className="max-w-form rounded-md border border-line bg-surface px-4 py-2" open>
      <summary className="cursor-pointer font-semibold">
        Poprzednie zgłoszenia tej osoby ({found.reports.length})
      </summary>
      <ul className="mt-1 flex flex-col divide-y divide-line">
        {found.reports.map((report) => (
          <li key={report.id} className="py-1.5">
            <a href={`/zgloszenia/${report.id}`} target="_blank" rel="noreferrer">
              {formatDate(warsawDateOf(new Date(report.contactedAt)))}, nr {report.number}
            </a>{' '}
            <span className="text-ink-soft">{wordsOf(report)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function wordsOf(report: Earlier[number]): string {
  const labels: Readonly<Record<string, string>> = problemLabels
  return [
    report.need ? needLabels[report.need] : null,
    report.problems.map((problem) => (labels[problem] ?? problem).toLowerCase()).join(', '),
    report.result ? resultLabels[report.result].toLowerCase() : null,
  ]
    .filter(Boolean)
    .join(' – ')
}
