import { CertificateList, CertificatesPanel } from '@/domains/social-work/components/certificates-panel'
import { FileFrame } from '@/domains/social-work/components/file-frame'
import { certificatesOfFile } from '@/domains/social-work/file-queries'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { fileHead } from '@/domains/social-work/queries'
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
    return (
      <FileFrame head={head} current="zaswiadczenia">
        {issuedId && certificates.rows.some(({ id }) => id === issuedId) ? (
          <Callout tone="success" role="status" title="Zaświadczenie wystawione i podpisane.">
            {certificates.receiver
              ? `${certificates.receiver} widzi je już na swoim pulpicie.`
              : 'Klient nie ma dziś prowadzącego akta świadczeniowe. Zaświadczenie odczyta ten, kto je poprowadzi.'}
          </Callout>
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
        <CertificateList rows={certificates.rows} issuedId={issuedId} />
      </FileFrame>
    )
  },
)
