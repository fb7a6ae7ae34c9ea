import { namesOf } from '../../lib/words/names'
import type { Tag } from '../../lib/words/tag'
import { translate } from '../../lib/words/translate'
import type { Telling } from './telling'

/** The telling of a language, where there is no component to ask; for the server, since it knows all catalogues. */
export function tellingOf(tag: Tag): Telling {
  return { t: translate(tag, 'evidence'), names: namesOf(tag) }
}
