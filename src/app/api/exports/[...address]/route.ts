import { answersFrom, get } from '@/platform/web/address-table'
import { accessLogFile } from '../access-log'
import { assignmentFile } from '../assignment'
import { proceedingsFile } from '../benefits'
import { changesFile } from '../changes'
import { clientsFile } from '../clients'
import { contactsFile } from '../contacts'
import { contractsFile } from '../contracts'
import { decisionsFile } from '../decisions'
import { implementationFile } from '../implementation'
import { monitoringFile } from '../monitoring'
import { monitoringActionsFile } from '../monitoring-actions'
import { providersFile } from '../providers'
import { coordinatorsFile } from '../service-coordinators'
import { servicesFile } from '../services'
import { demandFile } from '../services-demand'
import { actionsFile } from '../social-work/actions'
import { familiesFile } from '../social-work/families'
import { printedPaper } from '../social-work/print'
import { actionReportFile } from '../social-work/report'
import { timeNormsFile } from '../social-work/time-norms'
import { staffFile } from '../staff/list'

/** Lists as XLSX files, each exactly as filtered on its page. */
const table = [
  get('access-log', accessLogFile),
  get('assignment', assignmentFile),
  get('benefits', proceedingsFile),
  get('changes', changesFile),
  get('clients', clientsFile),
  get('contacts', contactsFile),
  get('contracts', contractsFile),
  get('decisions', decisionsFile),
  get('implementation', implementationFile),
  get('monitoring', monitoringFile),
  get('monitoring-actions', monitoringActionsFile),
  get('providers', providersFile),
  get('service-coordinators', coordinatorsFile),
  get('services', servicesFile),
  get('services-demand', demandFile),
  get('social-work/actions', actionsFile),
  get('social-work/families', familiesFile),
  get('social-work/print/:kind/:id', printedPaper),
  get('social-work/report', actionReportFile),
  get('social-work/time-norms', timeNormsFile),
  get('staff/:list', staffFile),
]

export const GET = answersFrom(table)
