import { useTag, useWords } from '#words'
import { instantWords } from '@/components/ui/instant-words'
import { MessagePage } from '@/components/ui/message-page'
import { NotYet } from '@/components/ui/not-yet'

/** Status 404 for a report that the base does not know. */
export default function ArticleNotFound() {
  const t = useWords('frame')
  return (
    <MessagePage title={t('noReport')} back={{ href: '/articles', label: t('toReports') }}>
      {t('noReportWhy')}
      <NotYet say={t('notYet', { when: '{when}' })} instant={instantWords(useTag())} />
    </MessagePage>
  )
}
