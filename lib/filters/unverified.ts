import type { Filters } from './filters'
import { accept, type FilterRecord, refuse } from './record'

const YES = '1'

export const unverified: FilterRecord<Filters['unverified']> = {
  key: 'unverified',
  aliases: [],
  codes: [YES],
  repeats: false,
  empty: false,
  parse: (text) =>
    text === YES
      ? accept(true)
      : refuse((t) => t('wrong_unverified', { value: text, hint: t('oneOf', { codes: YES }) })),
  format: (value) => (value ? YES : null),
}
