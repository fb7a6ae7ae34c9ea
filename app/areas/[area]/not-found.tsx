import { useWords } from '#words'
import { MessagePage } from '@/components/ui/message-page'

/** Status 404 for a code that the codebook does not have. */
export default function CodeNotFound() {
  const t = useWords('world')
  return (
    <MessagePage title={t('noArea')} back={{ href: '/areas', label: t('pageAreas') }}>
      {t('noAreaHint')}
    </MessagePage>
  )
}
