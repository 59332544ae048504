import { writeContacts } from '@/domains/intake/contacts-file'
import { contactExport } from '@/domains/intake/queries'
import { contactListState } from '@/domains/intake/table'
import { answerFile, workbookFile } from './answer'

/** The list of reports exactly as filtered, as an XLSX written while it is read. */
export function contactsFile(request: Request): Promise<Response> {
  return answerFile('exports.contacts', async (call) => {
    const { filters } = contactListState(Object.fromEntries(new URL(request.url).searchParams))
    const chunks = await contactExport(call, filters)
    return workbookFile(`zgloszenia-${call.clock.today()}.xlsx`, (workbook) =>
      writeContacts(workbook, chunks),
    )
  })
}
