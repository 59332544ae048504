import { refusal, type Refusal } from '@/kernel/refusal'
import type { ContractState } from '@/platform/db/generated/enums'

/** Why an award is not taken back: with a signed contract it is the contract that ends. */
export const withdrawalRefusals = (contract: ContractState | null): Refusal[] =>
  contract === null || contract === 'draft'
    ? []
    : [
        refusal(
          'withdraw.signed',
          'Umowa jest już zawarta (R-139).',
          'Rozwiąż umowę z powodem; wybór zostaje w historii.',
        ),
      ]
