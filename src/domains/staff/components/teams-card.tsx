'use client'

import { useState } from 'react'
import { countOf } from '@/kernel/polish'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { saveTeam } from '../actions'

export type TeamLine = { id: string; name: string; symbol: string; version: number; positions: number }

/** Teams, each changed in its place. */
export function TeamsCard({ teams, mayChange }: { teams: readonly TeamLine[]; mayChange: boolean }) {
  const [edited, setEdited] = useState<string | null>(null)
  const close = () => setEdited(null)
  return (
    <Card
      title="Zespoły"
      padding="flush"
      actions={
        mayChange && edited !== 'new' ? (
          <Button size="small" icon="plus" onClick={() => setEdited('new')}>
            Dodaj zespół
          </Button>
        ) : undefined
      }
    >
      {teams.length === 0 && edited !== 'new' ? (
        <EmptyState icon="network" title="Nie ma jeszcze zespołów">
          Zespół łączy pracowników pod kierownikiem, który przydziela sprawy i wpisuje nieobecności.
        </EmptyState>
      ) : null}
      <ul>
        {teams.map((team) => (
          <li key={team.id} className="border-b border-line px-4 py-2 last:border-0">
            {edited === team.id ? (
              <TeamForm team={team} close={close} />
            ) : (
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <span>
                  <span className="font-semibold">{team.name}</span>{' '}
                  <span className="text-ink-soft">
                    ({team.symbol}) · {countOf(team.positions, ['stanowisko', 'stanowiska', 'stanowisk'])}
                  </span>
                </span>
                {mayChange ? (
                  <Button size="small" variant="quiet" onClick={() => setEdited(team.id)}>
                    Zmień<span className="sr-only">: {team.name}</span>
                  </Button>
                ) : null}
              </div>
            )}
          </li>
        ))}
        {edited === 'new' ? (
          <li className="px-4 py-3">
            <TeamForm team={null} close={close} />
          </li>
        ) : null}
      </ul>
    </Card>
  )
}

function TeamForm({ team, close }: { team: TeamLine | null; close: () => void }) {
  const command = useCommandForm({
    action: saveTeam,
    schema: async () => (await import('../inputs')).saveTeam,
    defaultValues: {
      teamId: team?.id ?? null,
      version: team?.version,
      name: team?.name ?? '',
      symbol: team?.symbol ?? '',
    },
    onDone: () => {
      showToast({ message: 'Zespół został zapisany.' })
      close()
    },
  })
  return (
    <Form
      {...command}
      id={`zespol-${team?.id ?? 'nowy'}`}
      submitLabel="Zapisz zespół"
      actions={<Button onClick={close}>Anuluj</Button>}
    >
      <FieldRow>
        <TextField name="name" label="Nazwa zespołu" required />
        <TextField name="symbol" label="Symbol" hint="Krótki, np. ZS." required />
      </FieldRow>
    </Form>
  )
}
