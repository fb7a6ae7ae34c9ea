import { compareText, defineCodeList } from './code-list'

/** A host or outlet as it is compared: lower case, no `www.`, blanks and commas as one blank. */
export function foldSource(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/^(?:www\.| )+/, '')
    .trim()
}

export const source = defineCodeList<string>({
  key: 'source',
  aliases: ['outlet'],
  codes: null,
  find: (text) => foldSource(text) || null,
  order: compareText,
  fault: (value) => (t) => t('wrong_source', { value, hint: t('hint_source') }),
})
