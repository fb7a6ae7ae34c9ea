import { useWords } from '#words'
import { MessagePage } from '@/components/ui/message-page'

/** Status 404 for an address that leads nowhere. */
export default function NotFound() {
  const t = useWords('frame')
  return <MessagePage title={t('noPage')}>{t('noPageWhy')}</MessagePage>
}
