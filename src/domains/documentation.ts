import { permissionsAsMarkdown } from '@/platform/permissions/matrix'
import { allPermissions } from './permission-tables'
import { serviceTemplates } from './services-organisation/model'
import { compositionsAsMarkdown } from './services-organisation/rules/composition-document'
import { positionLabels } from './staff/labels'
import { workflowDocuments } from './workflows'

/** Documentation written from the tables themselves; a test fails when the files differ. */
export function generatedDocuments(): readonly { path: string; text: string }[] {
  return [
    { path: 'docs/permissions.md', text: permissionsAsMarkdown(allPermissions, positionLabels) },
    ...serviceTemplates.map((service) => ({
      path: `docs/services/${fileName(service)}.md`,
      text: compositionsAsMarkdown(service),
    })),
    ...workflowDocuments.map(({ name, markdown }) => ({ path: `docs/workflows/${name}.md`, text: markdown })),
  ]
}

/** 'homeCare' → 'home-care' */
function fileName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
