import { documentRegistry } from '@/platform/documents/define-document'
import { announcement } from './announcement'
import { financing } from './financing'
import { formProposal } from './form-proposal'
import { localNeeds } from './local-needs'
import { scopeProposal } from './scope-proposal'
import { specification } from './specification'

/** The documents of the stages. Explicit, so that one look shows what exists. */
export const serviceDocuments = documentRegistry([
  localNeeds,
  scopeProposal,
  formProposal,
  financing,
  specification,
  announcement,
])
