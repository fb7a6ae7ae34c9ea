import { findLanguage, LANGUAGE_CODES, type LanguageCode } from '../vocab/languages'
import { compareIn, defineCodeList } from './code-list'

export const lang = defineCodeList<LanguageCode>({
  key: 'lang',
  aliases: ['language'],
  codes: LANGUAGE_CODES,
  find: (text) => findLanguage(text)?.code ?? null,
  order: compareIn(LANGUAGE_CODES),
  fault: (value) => (t) => t('wrong_lang', { value, hint: t('hint_lang', { codes: LANGUAGE_CODES.join(', ') }) }),
})
