import { MessagePage } from '@/components/ui/message-page'
import { NotYet } from '@/components/ui/not-yet'

/** Status 404 for a report that the base does not know. */
export default function ArticleNotFound() {
  return (
    <MessagePage title="There is no such report" back={{ href: '/articles', label: 'To all reports' }}>
      No report has this name. It was never read in, or it has been taken out.
      <NotYet />
    </MessagePage>
  )
}
