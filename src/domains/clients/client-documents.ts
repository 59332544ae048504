import 'server-only'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { mergedIds, wallOf } from './timeline'

export type ClientDocument = {
  /** id of the stored file */
  readonly id: string
  readonly name: string
  readonly mimeType: string
  readonly size: number
  readonly createdAt: Date
  readonly source: DocumentSource
}

export type DocumentSource =
  'decision' | 'referral' | 'evidence' | 'certificate' | 'otherInformation' | 'benefitRequest'

/**
 * Documents of a client the actor may open. A document belongs to the record it was made for, so it is found through
 * that record and the wall of its file; a stored file of no such record is not shown.
 */
export async function documentsOf(db: ReadDb, actor: Actor, personId: string): Promise<ClientDocument[]> {
  const ids = await mergedIds(db, personId)
  const { benefits, socialWork, door } = await wallOf(db, actor, ids)
  const passed = [...socialWork, ...door]
  const rows = await db.$queryRaw<
    { id: string; name: string; mime_type: string; size: number; created_at: Date; source: DocumentSource }[]
  >`
    WITH linked AS (
      SELECT decision.file_id, 'decision' AS source FROM decision JOIN proceeding ON proceeding.id = decision.proceeding_id
       WHERE proceeding.case_file_id = ANY (${benefits}::uuid[])
      UNION SELECT file_id, 'referral' FROM referral
       WHERE benefits_file_id = ANY (${benefits}::uuid[]) OR social_work_file_id = ANY (${socialWork}::uuid[])
      UNION SELECT evidence.file_id, 'evidence' FROM evidence JOIN proceeding ON proceeding.id = evidence.proceeding_id
       WHERE proceeding.case_file_id = ANY (${benefits}::uuid[])
      UNION SELECT file_id, 'certificate' FROM certificate WHERE case_file_id = ANY (${passed}::uuid[])
      UNION SELECT file_id, 'otherInformation' FROM other_information WHERE case_file_id = ANY (${passed}::uuid[])
      UNION SELECT file_id, 'benefitRequest' FROM benefit_request WHERE case_file_id = ANY (${passed}::uuid[]))
    SELECT stored_file.id, name, mime_type, size, created_at, source
      FROM linked JOIN stored_file ON stored_file.id = linked.file_id
     ORDER BY created_at DESC, stored_file.id LIMIT 500`
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    mimeType: row.mime_type,
    size: row.size,
    createdAt: row.created_at,
    source: row.source,
  }))
}
