import { Prisma } from './generated/client'

/** A piece of SQL with its parameters, for queries put together of parts (`$queryRaw` takes it). Never text from a user. */
export type Sql = Prisma.Sql
export const sql = Prisma.sql
export const joinSql = Prisma.join
export const noSql = Prisma.empty
