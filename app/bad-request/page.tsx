import type { Metadata } from 'next'
import { MessagePage } from '@/components/ui/message-page'
import { readRequestTag } from '@/components/words/on-server'
import { parseFilters } from '@/lib/filters/parse'
import { translate } from '@/lib/words/translate'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await readRequestTag(), 'frame')('badAddress'), robots: { index: false } }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What a page with an unreadable filter value answers with, status 400; see proxy.ts. */
export default async function BadRequestPage({ searchParams }: Props) {
  const tag = await readRequestTag()
  const t = translate(tag, 'frame')
  const { problems } = parseFilters(await searchParams, { unknownKeys: 'ignore', tag })
  return (
    <MessagePage title={t('badAddress')}>
      {problems.map(({ key, message }) => (
        <p key={key}>
          <b>{key}</b>: {message}
        </p>
      ))}
    </MessagePage>
  )
}
