import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
import { formatNip } from '@/kernel/nip'
import { formatDate } from '@/kernel/polish'
import { processNumber, realisationFormLabels } from '@/domains/services-organisation/labels'
import { loadCentre } from '@/domains/staff/centre'
import { letterheadOf } from '@/domains/staff/letterhead'
import type { ReadDb } from '@/platform/db/client'
import { printedAs, printFormats } from '@/platform/documents/printed'
import { defineRecordQuery } from '@/platform/query/define-query'
import { annexWords } from './annex-words'
import { awardOf, guardOfContract, loadContract, type LoadedContract } from './contract-load'
import { serviceContract, type ServiceContractData } from './documents/service-contract'
import { contractNumber } from './labels'
import { contractPermissions } from './permissions'
import { directForm } from './rules/direct-contracts'

/** A contract on paper – a draft until both sides signed – as PDF or Word. */
export const contractDocument = defineRecordQuery({
  name: 'contracting.contractDocument',
  label: 'Wydruk umowy na usługę',
  input: z.object({ contractId: z.uuid(), format: z.enum(printFormats) }),
  permission: contractPermissions.on('contracting.contract.read'),
  load: async ({ db }, { contractId }) => guardOfContract(await loadContract(db, contractId)),
  async run({ db, clock, target: { contract } }, { format }) {
    const centre = await loadCentre(db)
    const built = serviceContract.build({
      letterhead: letterheadOf(centre),
      issuedOn: contract.signedOn ? fromDbDate(contract.signedOn) : clock.today(),
      city: centre.city,
      authority: centre.authorityName,
      centre: centre.name,
      ...(await partiesOf(db, contract)),
      ...termsOf(contract),
    })
    const options = { training: centre.trainingCopy, draft: contract.state === 'draft' }
    const name = `Umowa ${contractNumber(contract).replace('/', '-')}${options.draft ? ' – projekt' : ''}`
    return printedAs(format, built, options, name)
  },
  subject: ({ id }) => ({ subjectType: 'serviceContract', subjectId: id }),
})

async function partiesOf(db: ReadDb, contract: LoadedContract) {
  const provider = await db.provider.findUniqueOrThrow({ where: { id: contract.providerId } })
  const process = await db.serviceProcess.findUniqueOrThrow({ where: { id: contract.processId } })
  const of = (wanted: 'publicSide' | 'provider') =>
    contract.signatures.filter(({ side }) => side === wanted).map(({ name, role }) => ({ name, role }))
  return {
    reference: `${contractNumber(contract)}, ${processNumber(process)}`,
    service: process.title,
    provider: {
      name: provider.name,
      legalForm: provider.legalForm,
      address: `${provider.street}, ${provider.postcode} ${provider.city}`,
      numbers: [
        provider.nip ? `NIP ${formatNip(provider.nip)}` : null,
        provider.regon ? `REGON ${provider.regon}` : null,
        provider.krs ? `KRS ${provider.krs}` : null,
      ].filter((one) => one !== null),
    },
    publicSide: of('publicSide'),
    providerSide: of('provider'),
  }
}

const chosenNames: Partial<Record<LoadedContract['form'], string>> = {
  nonPublicPartnership: 'Umowa partnerska',
}

const termsOf = (
  contract: LoadedContract,
): Pick<
  ServiceContractData,
  | 'name'
  | 'documentNumber'
  | 'signedOn'
  | 'form'
  | 'decision'
  | 'partners'
  | 'scope'
  | 'from'
  | 'until'
  | 'amount'
  | 'plannedHours'
  | 'settlementTerms'
  | 'annexes'
> => ({
  name: directForm(contract.form)?.name ?? chosenNames[contract.form] ?? 'Umowa na wykonanie usługi',
  documentNumber: contract.documentNumber,
  signedOn: contract.signedOn ? fromDbDate(contract.signedOn) : null,
  form: realisationFormLabels[contract.form],
  decision: decisionOf(contract),
  partners: partnersOf(contract),
  scope: contract.scope,
  from: fromDbDate(contract.validFrom),
  until: fromDbDate(contract.validTo),
  amount: contract.amount,
  plannedHours: contract.plannedHours,
  settlementTerms: contract.settlementTerms,
  annexes: contract.annexes.map((annex) => ({
    number: annex.number,
    effectiveOn: fromDbDate(annex.effectiveOn),
    summary: annex.summary,
    changes: annexWords({
      ...annex,
      endsOn: annex.endsOn ? fromDbDate(annex.endsOn) : null,
      signedOn: fromDbDate(annex.signedOn),
    }),
  })),
})

const decisionOf = (contract: LoadedContract): string | null => {
  const award = awardOf(contract)
  return award
    ? `decyzja o wyborze oferty ${award.decisionNumber} z ${formatDate(fromDbDate(award.awardedOn))}`
    : null
}

/** Who else was chosen in the same recruitment, each with an agreement of its own. */
const partnersOf = ({ form, selection, providerId }: LoadedContract): string[] =>
  form === 'nonPublicPartnership' && selection
    ? selection.awards
        .filter(({ offer }) => offer.providerId !== providerId)
        .map(({ offer }) => offer.provider.name)
        .sort((one, other) => one.localeCompare(other, 'pl'))
    : []
