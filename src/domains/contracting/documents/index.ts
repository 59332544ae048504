import { documentRegistry } from '@/platform/documents/define-document'
import { selectionDocumentation } from './selection-documentation'
import { serviceContract } from './service-contract'

/** Every letter and form of contracting. Explicit, so that one look shows what exists. */
export const contractingDocuments = documentRegistry([selectionDocumentation, serviceContract])
