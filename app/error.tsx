'use client'

import { toLatin } from '@/lib/vocab/serbian-latin'
import { trouble } from '@/lib/words/catalogues/trouble'
import { languageOf, readTag } from '@/lib/words/tag'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** A text in the language of the document, which is all that is known of the request where a page could not be made. */
function say(key: keyof typeof trouble): string {
  const language = languageOf(readTag(globalThis.document?.documentElement.lang ?? '') ?? 'en')
  return language === 'sr-Latn' ? toLatin(trouble[key].sr) : trouble[key][language]
}

/** What a reader sees when a page could not be made, most often because the base cannot be reached. */
export default function ErrorPage({ error, reset }: Props) {
  return (
    <main id="main" className="main">
      <h1>{say('failed')}</h1>
      <p className="lede">{error.digest ? say('failedCode').replace('{code}', error.digest) : say('failedWhy')}</p>
      <p className="mt-6">
        <button type="button" className="underline" onClick={reset}>
          {say('tryAgain')}
        </button>
      </p>
    </main>
  )
}
