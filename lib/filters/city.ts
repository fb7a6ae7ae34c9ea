import { findCityId } from '../vocab/city-spelling'
import { compareText, defineCodeList } from './code-list'

/** Stands for meetings of which no report names a city. */
export const NO_CITY = 'none'

export const city = defineCodeList<string>({
  key: 'city',
  aliases: ['cities'],
  codes: null,
  find: (text) => (text.toLowerCase() === NO_CITY ? NO_CITY : (findCityId(text.toLowerCase())?.id ?? null)),
  order: compareText,
  fault: (value) => (t) => t('wrong_city', { value, hint: t('hint_city') }),
})
