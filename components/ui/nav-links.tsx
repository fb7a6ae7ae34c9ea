'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { PopUp } from './pop-up'
import { useKeptAsOf } from './use-kept-as-of'

/** `first` stands in the row always, `wide` where there is room and else in the menu, `more` in the menu always. */
export type NavPage = { href: string; label: string; place: 'first' | 'wide' | 'more' }

type Props = { pages: readonly NavPage[]; words: { more: string; title: string } }

/** The pages in the masthead; the one the reader is on, and the day, follow every soft navigation, hence in the browser. */
export function NavLinks({ pages, words }: Props) {
  const path = usePathname()
  const kept = useKeptAsOf()
  const here = (href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))
  const draw = ({ href, label, place }: NavPage) => (
    <li key={href} className={place}>
      <Link href={kept(href)} aria-current={here(href) ? 'page' : undefined}>
        {label}
      </Link>
    </li>
  )
  const folded = pages.filter(({ place }) => place !== 'first')
  return (
    <>
      <ul>{pages.filter(({ place }) => place !== 'more').map(draw)}</ul>
      <PopUp
        key={path}
        className={folded.some(({ href }) => here(href)) ? 'top-menu in' : 'top-menu'}
        label={words.more}
        title={words.title}
        name="masthead"
      >
        <ul className="sheet">{folded.map(draw)}</ul>
      </PopUp>
    </>
  )
}
