import type { ReactNode } from 'react'

type Props = { title: string; children: ReactNode; back?: { href: string; label: string } }

/**
 * A page that says one thing plainly: nothing found, a wrong address, an empty base. Its way out is a plain link, which
 * loads anew: what was not there a moment ago may be there now.
 */
export function MessagePage({ title, children, back = { href: '/', label: 'To the overview' } }: Props) {
  return (
    <main id="main" className="main">
      <h1>{title}</h1>
      <div className="lede">{children}</div>
      <p className="mt-6">
        <a href={back.href}>{back.label}</a>
      </p>
    </main>
  )
}
