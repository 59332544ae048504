import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
import { inNumbers } from '@/platform/db/in-numbers'
import { defineRecordQuery } from '@/platform/query/define-query'
import { directFacts, loadContractingProcess } from './direct-contract-load'
import { contractNumber } from './labels'
import { contractPermissions } from './permissions'
import { contractless, directForm, directStartRefusals } from './rules/direct-contracts'
import { waitingSteps } from './waiting-steps'

/** The contracts of a process whose form chooses nobody among offers: what there is, what comes next, or why there is none. */
export const processContractPage = defineRecordQuery({
  name: 'contracting.processContractPage',
  label: 'Umowa w procesie usługi',
  input: z.object({ processId: z.uuid() }),
  permission: contractPermissions.on('contracting.contract.read'),
  load: ({ db }, { processId }) => loadContractingProcess(db, processId),
  async run({ db, target, actor, clock }) {
    const { process } = target
    const way = directForm(process.form)
    const [facts, rows, steps] = await Promise.all([
      directFacts(db, process, clock.today()),
      db.serviceContract.findMany({
        where: { processId: process.id },
        orderBy: [{ year: 'desc' }, { number: 'desc' }],
        select: {
          id: true,
          state: true,
          year: true,
          number: true,
          documentNumber: true,
          validFrom: true,
          endsOn: true,
          amount: true,
          provider: { select: { name: true } },
        },
      }),
      waitingSteps(db, actor, process.id),
    ])
    return {
      processId: process.id,
      name: way?.name ?? null,
      paid: way?.paid ?? false,
      without: (process.form && contractless[process.form]) ?? null,
      refusals: process.form && way ? directStartRefusals({ ...facts, form: process.form }) : [],
      yearlyCost: facts.yearlyCost,
      contracts: inNumbers(rows).map((row) => ({
        id: row.id,
        number: row.documentNumber ?? contractNumber(row),
        state: row.state,
        provider: row.provider.name,
        from: fromDbDate(row.validFrom),
        until: fromDbDate(row.endsOn),
        amount: row.amount,
      })),
      steps,
      mayWrite: contractPermissions.on('contracting.contract.write').allows(actor, target),
    }
  },
  subject: ({ id }) => ({ subjectType: 'serviceProcess', subjectId: id }),
})

export type ProcessContractPage = Awaited<ReturnType<typeof processContractPage>>
