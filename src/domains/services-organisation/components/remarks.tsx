import { formatDate } from '@/kernel/polish'
import { shortFormLabels } from '../labels'
import type { Remark } from '../remark-queries'
import { AddRemarkForm, WithdrawRemark } from './remark-forms'

type Props = { service: string; remarks: readonly Remark[]; mayWrite: boolean }

/** Local remarks on a service, dated and signed, beside what the model recommends. */
export function Remarks({ service, remarks, mayWrite }: Props) {
  const own = remarks.filter((remark) => remark.service === service)
  if (own.length === 0 && !mayWrite) return null
  return (
    <div className="flex flex-col gap-2 pb-4 pl-7">
      {own.length > 0 ? <p className="text-sm font-semibold">Uwagi ośrodka</p> : null}
      <ul className="flex flex-col gap-2">
        {own.map(({ id, version, form, text, on, by }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-2">
            <span className="max-w-reading">
              {form ? `${shortFormLabels[form]}: ` : ''}
              {text}
              <span className="block text-sm text-ink-soft">{`${formatDate(on)}, ${by}`}</span>
            </span>
            {mayWrite ? <WithdrawRemark id={id} version={version} /> : null}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <details className="print:hidden">
          <summary className="min-h-11 cursor-pointer">Dodaj uwagę ośrodka</summary>
          <AddRemarkForm key={own.length} service={service} />
        </details>
      ) : null}
    </div>
  )
}
