'use client'

import { ComboboxField } from '@/ui/form/combobox-field'
import { searchClients } from '../actions'
import { personNameInList } from '../labels'
import { answerOf } from './ask'
import { matchNote, tellingFacts } from './person-words'

const search = async (text: string) =>
  (await answerOf(searchClients({ text, limit: 12 }))).map((person) => ({
    value: person.id,
    label: personNameInList(person),
    detail: [tellingFacts(person), matchNote(person)].filter(Boolean).join(' · '),
  }))

type PersonFilterProps = {
  /** of the filter in the address; its value is the id of the person */
  name: string
  /** who is looked for now */
  chosen: { id: string; name: string } | null
}

/** A filter of a list by one client: what is typed is asked of the server, only the id stands in the address. */
export function PersonFilter({ name, chosen }: PersonFilterProps) {
  return (
    <ComboboxField
      name={name}
      label="Klient"
      placeholder="nazwisko lub znak sprawy"
      search={search}
      defaultValue={chosen?.id}
      initialLabel={chosen?.name}
    />
  )
}
