import accounts from '../../../prisma/seed/demo-accounts.json'

export type DemoAccount = {
  readonly login: string
  readonly name: string
  readonly position: string
  readonly password: string
}

/** Accounts of the training copy; the sign-in page offers them there and nowhere else. */
export const demoAccounts: readonly DemoAccount[] = accounts
