import { refusal, type Refusal } from '@/kernel/refusal'
import { appealStage, noAppeal, type Appeal } from './appeal'

/** Why the letter to the kolegium is not written now: nobody appealed, or the appeal is there already (art. 133 KPA). */
export function letterRefusals(appeal: Appeal | null): Refusal[] {
  if (!appeal) return [noAppeal]
  if (appealStage(appeal) === 'toPassOn') return []
  return [
    refusal(
      'appeal.letter-late',
      'Pismo przekazujące przygotowuje się, zanim odwołanie trafi do kolegium.',
      'Jeżeli dzień przekazania odnotowano omyłkowo, sprostuj odwołanie.',
    ),
  ]
}

/** Why a scan is not attached: nobody appealed, or it is in the file already. */
export function scanRefusals(appeal: Appeal | null, attached: boolean): Refusal[] {
  if (!appeal) return [noAppeal]
  if (!attached) return []
  return [
    refusal(
      'appeal.scanned',
      'Skan tego odwołania jest już w aktach.',
      'Dalsze pisma strony dołącz do akt jako dowód albo przekaż kolegium.',
    ),
  ]
}
