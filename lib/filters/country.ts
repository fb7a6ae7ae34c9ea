import { findCountry } from '../vocab/countries'
import { compareText, defineCodeList } from './code-list'

export const country = defineCodeList<string>({
  key: 'country',
  aliases: ['countries'],
  codes: null,
  find: (text) => findCountry(text.toUpperCase())?.code ?? null,
  order: compareText,
  fault: (value) => (t) => t('wrong_country', { value, hint: t('hint_country') }),
})
