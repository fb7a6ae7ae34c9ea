import Link from 'next/link'
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { MessagePage } from './message-page'

/** What a first run without any report shows: how to put some in. */
export function EmptyBase() {
  const t = useWords('frame')
  const code = (words: ReactNode) => <code className="code">{words}</code>
  return (
    <MessagePage title={t('emptyBase')} back={{ href: '/', label: t('loadAgain') }}>
      <p>{t('emptyBaseWhy')}</p>
      <p className="mt-4">{t.rich('readSample', { code })}</p>
      <p>{t.rich('readOwn', { code })}</p>
      <p className="mt-4">{t.rich('giveHere', { give: (words) => <Link href="/add">{words}</Link> })}</p>
    </MessagePage>
  )
}
