import { MessagePage } from '@/components/ui/message-page'

/** Status 404 for an address that leads nowhere. */
export default function NotFound() {
  return <MessagePage title="There is no such page">The address may be mistyped, or the page has moved.</MessagePage>
}
