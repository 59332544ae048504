import { refusal, type Refusal } from '@/kernel/refusal'

/** A provider's account holds no position and no authorisation of the centre (decision 0023). */
export function outsideRefusals({ providerId }: { readonly providerId: string | null }): Refusal[] {
  return providerId === null
    ? []
    : [
        refusal(
          'outside',
          'To konto wykonawcy: nie zajmuje stanowiska i nie ma upoważnień.',
          'Pracownikowi ośrodka załóż osobne konto.',
        ),
      ]
}
