import { DescriptionList } from '@/ui/description-list'
import { grantingPrinciples } from '../rules/principles'
import { Fold } from './fold'

/** What to keep in mind while deciding; folded, because who decides every day knows it. */
export function PrinciplesFold() {
  return (
    <Fold title="O czym pamiętać przy rozstrzygnięciu">
      <DescriptionList
        facts={grantingPrinciples.map(({ name, sentence }) => ({ term: name, value: sentence }))}
      />
    </Fold>
  )
}
