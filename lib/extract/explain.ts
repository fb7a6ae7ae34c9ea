/** The reading of a document for human eyes: its sentences with the marks under their words, then the facts and reasons. */
import { type ExplainedFact, type ExplainedSentence, explainAsData, type Quote } from './explanation'

/** Columns of a terminal that everybody has. */
const WIDTH = 100
/** More quotes than this say no more. */
const QUOTES_SHOWN = 4

/**
 * A listing of what was seen where and by which rule.
 * @throws DocumentError where `document` is no document
 */
export function explain(document: unknown): string {
  const { id, language, published, dateline, sentences, facts } = explainAsData(document)
  const written = dateline ? `, dated from ${dateline.city}, ${dateline.country} ${dateline.date ?? ''}`.trimEnd() : ''
  const head = `${id}: language ${language}, published ${published ?? 'unknown'}${written}`
  const told = facts.length > 0 ? facts.flatMap(showFact) : ['nothing']
  return `${[head, '', ...sentences.flatMap(showSentence), '== what it tells ==', '', ...told].join('\n')}\n`
}

/** The sentence in lines; under each, the marks that begin in it, each beneath its words. */
function showSentence({ number, text, start, marks, in: zone }: ExplainedSentence): string[] {
  const name = zone === 'title' ? `[${number}] headline` : `[${number}]`
  const lines = wrap(text).flatMap(({ from, line }) => {
    const to = from + line.length
    const own = marks.filter((mark) => mark.start - start >= from && mark.start - start < to)
    return [
      `  ${line.trimEnd()}`,
      ...own.map((mark) => {
        const left = mark.start - start - from
        const drawn = '~'.repeat(Math.max(1, Math.min(mark.end - start, to) - (mark.start - start)))
        return `  ${' '.repeat(left)}${drawn} ${mark.what}  (${mark.rule})`
      }),
    ]
  })
  return [name, ...lines, '']
}

/** Cuts at blanks; a blank or line end inside counts as one place, so that places stay true. */
function wrap(text: string): { from: number; line: string }[] {
  const plain = text.replace(/\s/gu, ' ')
  const lines: { from: number; line: string }[] = []
  for (let from = 0; from < plain.length; ) {
    const rest = plain.length - from
    const blank = rest <= WIDTH ? -1 : plain.lastIndexOf(' ', from + WIDTH)
    const to = rest <= WIDTH ? plain.length : blank > from ? blank + 1 : from + WIDTH
    lines.push({ from, line: plain.slice(from, to) })
    from = to
  }
  return lines
}

function showFact({ fact, what, rules, reason, quotes, fields, participants }: ExplainedFact): string[] {
  if (fact !== 'meeting') return [`${fact}: ${what}  (${rules.join(', ')})${showQuotes(quotes)}`]
  const told = [...new Set(quotes.map(({ sentence }) => `[${sentence}]`))].join(' ')
  return [
    `meeting: ${what}, told in ${told}`,
    `  because       ${reason || 'the words tell of it'}  (${rules.join(', ')})`,
    ...fields.map(({ field, value, how, rule, reason, quotes: words }) => {
      const why = reason === '' ? how : `${how}: ${reason}`
      return `  ${field.padEnd(13)} ${value} — ${why}  (${rule})${showQuotes(words)}`
    }),
    ...participants.map((person) => `  with          ${person.what}${showQuotes(person.quotes)}`),
    '',
  ]
}

function showQuotes(quotes: readonly Quote[]): string {
  const shown = quotes.slice(0, QUOTES_SHOWN).map(({ quote, sentence }) => {
    return ` «${quote.replace(/\s+/gu, ' ')}» [${sentence}]`
  })
  const more = quotes.length - shown.length
  return `${shown.join('')}${more > 0 ? ` and ${more} more` : ''}`
}
