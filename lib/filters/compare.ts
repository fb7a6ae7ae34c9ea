import { findIn } from './code-list'
import { accept, type FilterRecord, refuse } from './record'

export const COMPARISONS = ['previous', 'year'] as const
/** With the period of the same length before, or with the same days a year before. */
export type Comparison = (typeof COMPARISONS)[number]

/** Says which meetings stand beside those of the period; it leaves none out. Without both ends of a period it says nothing. */
export const compare: FilterRecord<Comparison | null> = {
  key: 'compare',
  aliases: [],
  codes: COMPARISONS,
  repeats: false,
  empty: null,
  parse(text) {
    const found = findIn(COMPARISONS, text)
    return found
      ? accept(found)
      : refuse((t) => t('wrong_compare', { value: text, hint: t('oneOf', { codes: COMPARISONS.join(', ') }) }))
  },
  format: (value) => value,
}
