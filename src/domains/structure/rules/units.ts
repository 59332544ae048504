import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import { structureAreaLabels } from '../labels'
import { mayBeOutside, type StructureArea } from '../model'

export type HeldArea = {
  readonly area: StructureArea
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

const opposite: Partial<Record<StructureArea, StructureArea>> = {
  servicesOrganisation: 'servicesDelivery',
  servicesDelivery: 'servicesOrganisation',
}

const lasts = (from: LocalDate) => (held: HeldArea) => held.validTo === null || held.validTo >= from

/** Why a unit cannot take an area from a day on: it has it already, or it would organise and deliver at once. */
export function areaRefusals(
  held: readonly HeldArea[],
  area: StructureArea,
  validFrom: LocalDate,
): Refusal[] {
  const lasting = held.filter(lasts(validFrom))
  const same = lasting.find((one) => one.area === area)
  const other = lasting.find((one) => one.area === opposite[area])
  return [
    ...(same
      ? [
          refusal(
            'area.held',
            `Komórka ma już ten obszar od ${formatDate(same.validFrom)}.`,
            'Wybierz inny obszar.',
          ),
        ]
      : []),
    ...(other
      ? [
          refusal(
            'area.organiser-executor',
            'Jedna komórka nie może organizować i wykonywać usług, bo organizowanie to także kontrola (R-012).',
            `Umieść obszar „${structureAreaLabels[area]}” w innej komórce albo najpierw zakończ tu „${structureAreaLabels[other.area]}”.`,
          ),
        ]
      : []),
  ]
}

/** Only what the centre is not entrusted with may be left to others. */
export function outsideRefusals(area: StructureArea): Refusal[] {
  if (mayBeOutside.includes(area)) return []
  return [
    refusal(
      'area.inside',
      `Obszar „${structureAreaLabels[area]}” musi mieć miejsce w ośrodku (R-010).`,
      'Przypisz go komórce.',
    ),
  ]
}

/** A period does not end before it began. */
export function endRefusals(validFrom: LocalDate, validTo: LocalDate): Refusal[] {
  if (validTo >= validFrom) return []
  return [
    refusal(
      'period.backwards',
      `Ten wpis obowiązuje od ${formatDate(validFrom)}.`,
      'Podaj ten dzień albo późniejszy.',
    ),
  ]
}
