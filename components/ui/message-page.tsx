import type { ReactNode } from 'react'
import { useWords } from '#words'
import { BackLink } from './back-link'

type Props = { title: string; children: ReactNode; back?: { href: string; label: string } }

/** A page that says one thing plainly, and the way out of it: nothing found, a wrong address, an empty base. */
export function MessagePage({ title, children, back }: Props) {
  const t = useWords('frame')
  return (
    <main id="main" className="main">
      <h1>{title}</h1>
      <div className="lede">{children}</div>
      <p className="mt-6">
        <BackLink {...(back ?? { href: '/', label: t('toOverview') })} />
      </p>
    </main>
  )
}
