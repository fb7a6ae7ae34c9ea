import { useTag, useWords } from '#words'
import { instantWords } from '@/components/ui/instant-words'
import { MessagePage } from '@/components/ui/message-page'
import { NotYet } from '@/components/ui/not-yet'

/** Status 404 for a meeting that the base does not know. */
export default function MeetingNotFound() {
  const t = useWords('frame')
  return (
    <MessagePage title={t('noMeeting')} back={{ href: '/meetings', label: t('toMeetings') }}>
      {t('noMeetingWhy')}
      <NotYet say={t('notYet', { when: '{when}' })} instant={instantWords(useTag())} />
    </MessagePage>
  )
}
