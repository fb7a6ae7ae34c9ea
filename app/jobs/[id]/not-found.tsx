import { useWords } from '#words'
import { MessagePage } from '@/components/ui/message-page'

export default function NoJob() {
  const t = useWords('add')
  return (
    <MessagePage title={t('noJob')} back={{ href: '/jobs', label: t('allJobs') }}>
      <p>{t('noJobWhy')}</p>
    </MessagePage>
  )
}
