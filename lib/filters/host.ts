import { findCountry } from '../vocab/countries'
import { compareText, defineCodeList } from './code-list'

export const host = defineCodeList<string>({
  key: 'host',
  aliases: ['hosts'],
  codes: null,
  find: (text) => findCountry(text.toUpperCase())?.code ?? null,
  order: compareText,
  fault: (value) => (t) => t('wrong_country', { value, hint: t('hint_host') }),
})
