import { workflowAsMarkdown } from '@/platform/workflow/define-workflow'
import { proceedingWorkflow } from './benefits/workflow'
import { evaluationWorkflow, reportWorkflow } from './services-monitoring/workflow'
import { stageWorkflow } from './services-organisation/workflow'
import { referralWorkflow } from './social-work/workflow'

/** Every workflow of the system with its documentation; the name is that of the file in docs/workflows. */
export const workflowDocuments: readonly { name: string; markdown: string }[] = [
  { name: proceedingWorkflow.name, markdown: workflowAsMarkdown(proceedingWorkflow) },
  { name: referralWorkflow.name, markdown: workflowAsMarkdown(referralWorkflow) },
  { name: stageWorkflow.name, markdown: workflowAsMarkdown(stageWorkflow) },
  { name: reportWorkflow.name, markdown: workflowAsMarkdown(reportWorkflow) },
  { name: evaluationWorkflow.name, markdown: workflowAsMarkdown(evaluationWorkflow) },
]
