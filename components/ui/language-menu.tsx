'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { languageOf, makeTag, NAMINGS, type Naming, namingOf, OWN_NAMES, type Tag, UI_LANGUAGES } from '@/lib/words/tag'
import { PopUp } from './pop-up'

type Props = { tag: Tag; words: { language: string; naming: string; namings: Readonly<Record<Naming, string>> } }

/**
 * The same page in another language, or with countries named by another policy. Plain links, for a layout is only drawn
 * anew when the page is loaded anew; the address is known in the browser, hence there.
 */
export function LanguageMenu({ tag, words }: Props) {
  const path = usePathname()
  const query = useSearchParams()
  const [language, naming] = [languageOf(tag), namingOf(tag)]
  const hrefIn = (next: Tag) => {
    const search = new URLSearchParams(query)
    search.set('ui', next)
    return `${path}?${search}`
  }
  return (
    <PopUp
      className="top-menu"
      label={
        <>
          <span className="vh">{words.language}: </span>
          {OWN_NAMES[language]}
        </>
      }
      title={words.language}
      name="masthead"
    >
      <div className="sheet">
        <ul>
          {UI_LANGUAGES.map((one) => (
            <li key={one}>
              <a
                href={hrefIn(makeTag(one, naming))}
                lang={one}
                hrefLang={one}
                aria-current={one === language ? 'true' : undefined}
              >
                {OWN_NAMES[one]}
              </a>
            </li>
          ))}
        </ul>
        <h3>{words.naming}</h3>
        <ul>
          {NAMINGS.map((one) => (
            <li key={one}>
              <a href={hrefIn(makeTag(language, one))} aria-current={one === naming ? 'true' : undefined}>
                {words.namings[one]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </PopUp>
  )
}
