import { MessagePage } from '@/components/ui/message-page'
import { NotYet } from '@/components/ui/not-yet'

/** Status 404 for a meeting that the base does not know. */
export default function MeetingNotFound() {
  return (
    <MessagePage title="There is no such meeting" back={{ href: '/meetings', label: 'To all meetings' }}>
      No meeting has this name. It may have been joined with another when a new report came in.
      <NotYet />
    </MessagePage>
  )
}
