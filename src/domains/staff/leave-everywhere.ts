import { signOut } from '@/platform/web/sign-in'
import { signOutEverywhere } from './actions'

/** The page that says what ended, by what its address says of it. */
export const SIGNED_OUT_EVERYWHERE = '/wylogowano?gdzie=wszedzie'
const SIGNED_OUT_HERE_ONLY = '/wylogowano?gdzie=tylko-tutaj'

/** Ends every session of the person, then this one for certain; where the others did not end, the last page says so. */
export async function leaveEverywhere(): Promise<void> {
  const answer = await signOutEverywhere({}, crypto.randomUUID()).catch(() => null)
  await signOut(answer?.ok ? SIGNED_OUT_EVERYWHERE : SIGNED_OUT_HERE_ONLY)
}
