import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import type { TemplatePage } from '../template-queries'

const kinds = { added: 'dodany', changed: 'zmieniony', withdrawn: 'usunięty' } as const

/** The versions of a template, newest first, each compared with the one before. */
export function TemplateVersions({ versions }: { versions: TemplatePage['versions'] }) {
  return (
    <Card title="Wersje szablonu">
      <ul className="flex flex-col divide-y divide-line">
        {versions.map(({ number, reason, on, by, compared }) => (
          <li key={number} className="flex flex-col gap-2 py-3">
            <p>
              <span className="font-semibold">{`Wersja ${number}`}</span>
              <span className="text-ink-soft">{` · ${formatDate(on)}, ${by}`}</span>
            </p>
            <p className="max-w-reading">{reason}</p>
            {compared.map((step) => (
              <details key={step.code} className="rounded-md bg-sunken p-3">
                <summary className="cursor-pointer">
                  <span className="font-semibold">{step.code}</span> <Badge>{kinds[step.kind]}</Badge>
                </summary>
                <dl className="grid gap-2 pt-2">
                  {step.fields.map(({ label, before, after }) => (
                    <div key={label}>
                      <dt className="text-sm font-semibold">{label}</dt>
                      {before ? <dd className="text-ink-soft line-through">{before}</dd> : null}
                      {after ? <dd>{after}</dd> : null}
                    </div>
                  ))}
                </dl>
              </details>
            ))}
          </li>
        ))}
        <li className="py-3">
          <span className="font-semibold">Wersja 1</span>
          <span className="text-ink-soft"> · kroki modelu, tak jak w tabelach 7–20</span>
        </li>
      </ul>
    </Card>
  )
}
