import { findCountry, nameCountry } from '../vocab/countries'
import { compareText, defineCodeList, joinWith } from './code-list'

export const country = defineCodeList<string>({
  key: 'country',
  aliases: ['countries'],
  label: 'Countries',
  hint: 'country codes, as in KZ,RS',
  find: (text) => findCountry(text.toUpperCase())?.code ?? null,
  order: compareText,
  noun: 'a country code',
  describe: (codes) =>
    `with ${joinWith(
      codes.map((code) => nameCountry(code)),
      'or',
    )}`,
})
