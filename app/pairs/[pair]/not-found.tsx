import { useWords } from '#words'
import { MessagePage } from '@/components/ui/message-page'

/** Status 404 for a pair that cannot be one. */
export default function PairNotFound() {
  const t = useWords('pair')
  return (
    <MessagePage title={t('noPair')} back={{ href: '/pairs', label: t('toPairs') }}>
      {t('noPairWhy')}
    </MessagePage>
  )
}
