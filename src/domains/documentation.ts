import { permissionsAsMarkdown } from '@/platform/permissions/matrix'
import { allPermissions } from './permission-tables'
import { positionLabels } from './staff/labels'
import { workflowDocuments } from './workflows'

/** Documentation written from the tables themselves; a test fails when the files differ. */
export function generatedDocuments(): readonly { path: string; text: string }[] {
  return [
    { path: 'docs/permissions.md', text: permissionsAsMarkdown(allPermissions, positionLabels) },
    ...workflowDocuments.map(({ name, markdown }) => ({ path: `docs/workflows/${name}.md`, text: markdown })),
  ]
}
