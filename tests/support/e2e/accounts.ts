import accounts from '../../../prisma/seed/demo-accounts.json' with { type: 'json' }

export type DemoAccount = { login: string; name: string; position: string; password: string }

/** Everybody of the demo town who can sign in. */
export const demoAccounts: readonly DemoAccount[] = accounts

/** The account of a login; throws when the town has nobody of that login. */
export function account(login: string): DemoAccount {
  const found = demoAccounts.find((one) => one.login === login)
  if (!found) throw new Error(`the demo town has no ${login}`)
  return found
}
