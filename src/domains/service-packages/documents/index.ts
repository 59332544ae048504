import { documentRegistry } from '@/platform/documents/define-document'
import { packageDocument } from './package'

/** What is printed of individual packages. */
export const packageDocuments = documentRegistry([packageDocument])
