import type { Tag } from '../../lib/words/tag'
import { translate } from '../../lib/words/translate'
import type { InstantWords } from './tell-instant'

/** The words of instants for a component of the browser. */
export function instantWords(tag: Tag): InstantWords {
  return { tag, atTime: translate(tag, 'frame')('atTime', { day: '{day}', time: '{time}' }) }
}
