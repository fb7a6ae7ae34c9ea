import { useNames, useWords } from '#words'
import type { Names } from '../../lib/words/names'
import type { Translator } from '../../lib/words/translate'

/** What it takes to say facts of meetings in a language. */
export type Telling = { t: Translator<'evidence'>; names: Names }

/** The telling of the page; in the browser `WordsProvider` above must have been given `evidence`. */
export function useTelling(): Telling {
  const t = useWords('evidence')
  const names = useNames()
  return { t, names }
}
