import { compareText, defineCodeList, joinWith } from './code-list'

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
  label: 'Source',
  hint: 'hosts or names of outlets, as in astanatimes.com',
  find: (text) => foldSource(text) || null,
  order: compareText,
  noun: 'a source',
  describe: (sources) => `told by ${joinWith(sources, 'or')}`,
})
