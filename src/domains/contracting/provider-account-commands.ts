import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { blockAccount } from '@/domains/staff/block-account'
import { newAccount } from '@/domains/staff/new-account'
import { defineCommand } from '@/platform/command/execute'
import { found, refuseUnless } from '@/platform/errors'
import * as inputs from './inputs/providers'
import { providerPermissions } from './permissions'
import { closedProviderRefusals } from './rules/provider-accounts'

const about = (providerId: string, userId: string) => ({
  subjectType: 'provider',
  subjectId: providerId,
  summary: { userId },
})

/** Gives somebody at the provider an account that sees its own months and nothing else (decision 0023). */
export const openProviderAccount = defineCommand({
  name: 'contracting.openProviderAccount',
  label: 'Założenie konta wykonawcy',
  input: inputs.openProviderAccount,
  load: async ({ tx }, { providerId }) => {
    await tx.$queryRaw`SELECT 1 FROM provider WHERE id = ${providerId}::uuid FOR UPDATE`
    return found(await tx.provider.findUnique({ where: { id: providerId }, select: { closedOn: true } }))
  },
  permission: providerPermissions.on('contracting.account.keep'),
  async run({ target: { closedOn }, ...context }, input) {
    refuseUnless(closedProviderRefusals({ closedOn: closedOn ? fromDbDate(closedOn) : null }))
    const { id } = await newAccount(context, { ...input, room: null })
    return { userId: id }
  },
  audit: ({ providerId }, { userId }) => about(providerId, userId),
})

/** Turns a provider's account off; its sessions end at once. */
export const closeProviderAccount = defineCommand({
  name: 'contracting.closeProviderAccount',
  label: 'Wyłączenie konta wykonawcy',
  input: inputs.closeProviderAccount,
  load: async ({ tx }, { userId }) =>
    found(
      await tx.user.findFirst({
        where: { id: userId, providerId: { not: null } },
        select: { id: true, providerId: true, status: true, version: true },
      }),
    ),
  permission: providerPermissions.on('contracting.account.keep'),
  run: ({ target, ...context }, { version }) => blockAccount(context, target, version),
  audit: ({ userId }, _result, { providerId }) => about(providerId ?? '', userId),
})
