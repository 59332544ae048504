import { CertificateList, CertificatesPanel } from '@/domains/social-work/components/certificates-panel'
import { CorrectCertificate } from '@/domains/social-work/components/correct-certificate'
import { FileFrame } from '@/domains/social-work/components/file-frame'
import { certificatesOfFile } from '@/domains/social-work/file-queries'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { fileHead } from '@/domains/social-work/queries'
import { yearMonth } from '@/kernel/calendar-day'
import { idParam, officePage, one } from '@/platform/web/office-page'
import { Callout } from '@/ui/callout'

export const metadata = { title: 'Zaświadczenia' }

export default officePage(
  {
    title: 'Zaświadczenia',
    permission: socialWorkPermissions.on('socialWork.file.read'),
    params: idParam('fileId'),
  },
  async ({ actor, clock, params, search }) => {
    const call = { actor, clock }
    const [head, certificates] = await Promise.all([fileHead(call, params), certificatesOfFile(call, params)])
    const issuedId = one(search.wystawione) ?? null
    const mistaken = certificates.rows.find(({ id }) => id === one(search.sprostuj))
    return (
      <FileFrame head={head} current="zaswiadczenia">
        {issuedId && certificates.rows.some(({ id }) => id === issuedId) ? (
          <Callout tone="success" role="status" title="Zaświadczenie wystawione i podpisane.">
            {certificates.receiver
              ? `${certificates.receiver} widzi je już na swoim pulpicie.`
              : 'Klient nie ma dziś prowadzącego akta świadczeniowe. Zaświadczenie odczyta ten, kto je poprowadzi.'}
          </Callout>
        ) : null}
        {head.leads && mistaken?.month && mistaken.termsId && !mistaken.correctedOn ? (
          <CorrectCertificate
            key={mistaken.id}
            fileId={head.id}
            today={clock.today()}
            month={yearMonth(mistaken.month)}
            termsId={mistaken.termsId}
            scope={mistaken.scope}
            bySpecialist={mistaken.bySpecialist}
          />
        ) : null}
        {head.leads ? (
          <CertificatesPanel
            key={certificates.rows.length}
            head={head}
            certificates={certificates}
            today={clock.today()}
            signer={`${actor.firstName} ${actor.lastName}`}
          />
        ) : null}
        <CertificateList rows={certificates.rows} issuedId={issuedId} mayCorrect={head.leads} />
      </FileFrame>
    )
  },
)
