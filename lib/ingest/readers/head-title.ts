/** The title of a printed document, by what its file says and by what stands at its head. */

/** Names that programs give to what nobody named. */
const NO_TITLE =
  /^(?:untitled|document|документ|без названия|microsoft word\b.*|.*\.(?:docx?|indd|pdf|rtf|odt|html?))$/iu
const SHORTEST = 5
const HEAD = 2_000

/**
 * A title is believed only where the head of the text knows it, for files keep the title of whatever they were made from. Where
 * the text begins with it, it is taken out there.
 */
export function takeHeadTitle(given: unknown, text: string): { title?: string; text: string } {
  const title = typeof given === 'string' ? given.replace(/\s+/gu, ' ').trim() : ''
  if (title.length < SHORTEST || NO_TITLE.test(title)) return { text }
  const head = text.slice(0, HEAD).replace(/\s+/gu, ' ').toLowerCase()
  if (!head.includes(title.toLowerCase())) return { text }
  const [first = '', ...others] = text.split('\n\n')
  const isFirst = first.replace(/\s+/gu, ' ').toLowerCase() === title.toLowerCase()
  return { title, text: isFirst && others.length > 0 ? others.join('\n\n') : text }
}
