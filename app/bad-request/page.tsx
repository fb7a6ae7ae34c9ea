import type { Metadata } from 'next'
import { MessagePage } from '@/components/ui/message-page'
import { parseFilters } from '@/lib/filters/parse'

export const metadata: Metadata = { title: 'This address cannot be read', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What a page with an unreadable filter value answers with, status 400; see proxy.ts. */
export default async function BadRequestPage({ searchParams }: Props) {
  const { problems } = parseFilters(await searchParams)
  return (
    <MessagePage title="This address cannot be read">
      {problems.map(({ key, message }) => (
        <p key={key}>
          <b>{key}</b>: {message}
        </p>
      ))}
    </MessagePage>
  )
}
