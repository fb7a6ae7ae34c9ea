import { MessagePage } from '@/components/ui/message-page'

/** Status 404 for a pair that cannot be one. */
export default function PairNotFound() {
  return (
    <MessagePage title="There is no such pair" back={{ href: '/pairs', label: 'To all pairs' }}>
      A pair is two different countries by their ISO codes, as in KZ-RS.
    </MessagePage>
  )
}
