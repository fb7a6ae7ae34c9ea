import { MessagePage } from '@/components/ui/message-page'

/** Status 404 for a key under which no report names anybody. */
export default function PersonNotFound() {
  return (
    <MessagePage title="There is no such person" back={{ href: '/meetings', label: 'To all meetings' }}>
      No report names anybody under this key.
    </MessagePage>
  )
}
