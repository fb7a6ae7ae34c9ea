import { findCountry } from '../vocab/countries'
import { compareText, defineCodeList } from './code-list'

export const all = defineCodeList<string>({
  key: 'all',
  aliases: [],
  codes: null,
  find: (text) => findCountry(text.toUpperCase())?.code ?? null,
  order: compareText,
  fault: (value) => (t) => t('wrong_country', { value, hint: t('hint_all') }),
})
