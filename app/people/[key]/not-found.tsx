import { useWords } from '#words'
import { MessagePage } from '@/components/ui/message-page'

/** Status 404 for a key under which no report names anybody. */
export default function PersonNotFound() {
  const t = useWords('frame')
  return (
    <MessagePage title={t('noPerson')} back={{ href: '/meetings', label: t('toMeetings') }}>
      {t('noPersonWhy')}
    </MessagePage>
  )
}
