'use client'

import { useRouter } from 'next/navigation'
import { ComboboxField, type ComboboxOption } from '@/ui/form/combobox-field'
import { searchProviders } from '../actions'

/** Providers for what is typed, as a field takes them. */
export async function askProviders(text: string): Promise<readonly ComboboxOption[]> {
  const answer = await searchProviders({ text }, '')
  return answer.ok ? answer.result : []
}

/** Finds a provider by name or number and opens its card. */
export function FindProvider() {
  const router = useRouter()
  return (
    <ComboboxField
      name="szukaj"
      label="Znajdź wykonawcę"
      hint="Nazwa albo początek NIP, REGON, KRS."
      search={askProviders}
      noResults="Nie ma takiego wykonawcy w rejestrze."
      onChoose={({ value }) => router.push(`/uslugi/wykonawcy/${value}`)}
    />
  )
}
