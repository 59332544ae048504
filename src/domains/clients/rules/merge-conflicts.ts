import type { LocalDate } from '@/kernel/calendar-day'
import { checkPesel, peselDisagreements, type PeselSex } from '@/kernel/pesel'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { FileKind } from '@/platform/db/generated/enums'

export type MergeSide = {
  readonly id: string
  readonly pesel: string | null
  readonly mergedIntoId: string | null
  /** open files and who runs each: its lead, and whoever stands in for them */
  readonly openFiles: readonly { readonly kind: FileKind; readonly runBy: readonly string[] }[]
  /** the household the person belongs to today */
  readonly householdId: string | null
  /** ids of guardians, proxies and obliged persons of this one, and of those it is one for */
  readonly relatedIds: readonly string[]
}

type Merge = {
  readonly kept: MergeSide
  readonly merged: MergeSide
  /** the identity that would stay */
  readonly result: {
    readonly pesel: string | null
    readonly noPeselReason: string | null
    readonly bornOn: LocalDate | null
    readonly sex: PeselSex | null
  }
  /** the centre's "tryb mieszany": one worker may lead both files of a client */
  readonly mixedMode: boolean
}

const bothOpen: Record<FileKind, readonly [string, string]> = {
  benefits: [
    'Obie osoby mają otwarte akta świadczeniowe.',
    'Zamknij jedne z nich, potem scal karty – klient ma jedne akta świadczeniowe.',
  ],
  socialWork: [
    'Obie osoby mają otwarte akta pracy socjalnej.',
    'Zamknij jedne z nich, potem scal karty – klient ma jedne akta pracy socjalnej.',
  ],
}

/** Every reason why two cards cannot become one, each with what mends it; empty when they can. */
export function mergeConflicts({ kept, merged, result, mixedMode }: Merge): Refusal[] {
  const refusals: Refusal[] = []
  if (kept.mergedIntoId !== null || merged.mergedIntoId !== null) {
    refusals.push(
      refusal('already-merged', 'Jedna z tych kart jest już scalona.', 'Otwórz kartę, która pozostała.'),
    )
  }
  if (kept.pesel !== null && merged.pesel !== null && kept.pesel !== merged.pesel) {
    refusals.push(
      refusal(
        'two-pesels',
        'Osoby mają różne numery PESEL.',
        'To dwie różne osoby albo jeden z numerów jest błędny – wtedy najpierw go popraw.',
      ),
    )
  }
  if (kept.relatedIds.includes(merged.id) || merged.relatedIds.includes(kept.id)) {
    refusals.push(
      refusal(
        'related',
        'Jedna z tych osób jest opiekunem, pełnomocnikiem albo osobą zobowiązaną drugiej.',
        'Jeżeli to ta sama osoba, najpierw zakończ to powiązanie.',
      ),
    )
  }
  if (kept.householdId !== null && merged.householdId !== null && kept.householdId !== merged.householdId) {
    refusals.push(
      refusal(
        'two-households',
        'Osoby należą dziś do dwóch różnych środowisk.',
        'Zakończ przynależność do jednego z nich.',
      ),
    )
  }
  for (const kind of ['benefits', 'socialWork'] as const) {
    const [message, remedy] = bothOpen[kind]
    if (opens(kept, kind) && opens(merged, kind)) refusals.push(refusal(`both-open-${kind}`, message, remedy))
  }
  if (!mixedMode && oneWorkerForBoth(kept, merged)) {
    refusals.push(
      refusal(
        'same-worker',
        'Po scaleniu ten sam pracownik prowadziłby akta świadczeniowe i pracę socjalną jednej osoby.',
        'Przydziel jedne z tych akt innemu pracownikowi.',
      ),
    )
  }
  return [...refusals, ...identityConflicts(result)]
}

const opens = (side: MergeSide, kind: FileKind) => side.openFiles.some((file) => file.kind === kind)

function oneWorkerForBoth(kept: MergeSide, merged: MergeSide): boolean {
  const run = (kind: FileKind) =>
    [...kept.openFiles, ...merged.openFiles].flatMap((file) => (file.kind === kind ? file.runBy : []))
  return run('benefits').some((worker) => run('socialWork').includes(worker))
}

function identityConflicts(result: Merge['result']): Refusal[] {
  if (result.pesel === null) {
    return result.noPeselReason === null
      ? [refusal('no-identity', 'Wybrano kartę bez numeru PESEL i bez powodu jego braku.')]
      : []
  }
  if (!checkPesel(result.pesel).ok || peselDisagreements(result.pesel, result).length === 0) return []
  return [
    refusal(
      'pesel-disagrees',
      'Wybrana data urodzenia albo płeć nie zgadza się z wybranym numerem PESEL.',
      'Wybierz numer, datę i płeć z tej samej karty.',
    ),
  ]
}
