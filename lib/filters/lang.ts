import { findLanguage, LANGUAGE_CODES, type LanguageCode } from '../vocab/languages'
import { compareIn, defineCodeList, joinWith } from './code-list'

export const lang = defineCodeList<LanguageCode>({
  key: 'lang',
  aliases: ['language'],
  label: 'Language',
  hint: `any of ${LANGUAGE_CODES.join(', ')}`,
  find: (text) => findLanguage(text)?.code ?? null,
  order: compareIn(LANGUAGE_CODES),
  noun: 'a language that Entente reads',
  describe: (codes) =>
    `reported in ${joinWith(
      codes.map((code) => findLanguage(code)?.label ?? code),
      'or',
    )}`,
})
