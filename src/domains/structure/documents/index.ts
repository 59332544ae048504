import { documentRegistry } from '@/platform/documents/define-document'
import { appraisalSheetDocument } from './appraisal-sheet'

/** What is printed of the structure. */
export const structureDocuments = documentRegistry([appraisalSheetDocument])
