/** What the browser is told when nobody could be signed in for a fault of ours (a database that is down). */
export const SIGN_IN_BROKEN = 'awaria'
