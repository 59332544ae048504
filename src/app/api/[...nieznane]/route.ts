import { noSuchAddress } from '@/platform/web/address-table'

/** No such address: said in words, without the page of the office. */
export const GET = noSuchAddress
