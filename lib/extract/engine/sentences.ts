/** Cuts a text into sentences, keeping abbreviations and initials («К.-Ж. Токаев», "U.S.", «долл. США») whole. */
import type { Sentence, Word } from './reading'

const BORDER = /[.!?…]+["'»”“)\]]*(?=\s)|\n+/gu

/**
 * No sentence of prose has as many words. A list without full stops does, and it is cut here, since what is asked of a
 * sentence is asked for each of its marks: without an end, time would grow with the square of its length.
 */
const LONGEST_SENTENCE = 300

/**
 * Sentences of a text in order; a line break always ends one, an empty line also ends the paragraph.
 * @param abbreviations folded words without their full stop, after which a full stop does not end a sentence
 */
export function splitSentences(text: string, words: readonly Word[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let word = 0
  let paragraph = 0
  const add = (from: number, to: number, first: number) => {
    const [start, end] = trim(text, from, to)
    if (end > start) sentences.push({ start, end, from: first, to: word, paragraph })
  }
  const push = (end: number) => {
    const [from, to] = trim(text, start, end)
    while (word < words.length && (words[word] as Word).start < from) word++
    let first = word
    let begin = from
    for (; word < words.length && (words[word] as Word).start < to; word++) {
      if (word - first < LONGEST_SENTENCE) continue
      add(begin, (words[word] as Word).start, first)
      first = word
      begin = (words[word] as Word).start
    }
    add(begin, to, first)
    start = end
  }
  let seen = 0
  for (const match of text.matchAll(BORDER)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('\n')) {
      push(match.index)
      paragraph++
      start = end
      continue
    }
    while (seen < words.length && (words[seen] as Word).end <= match.index) seen++
    const before = words[seen - 1]
    const after = words[seen]
    if (match[0] === '.' && before && before.end === match.index && !endsSentence(before, after, text, abbreviations))
      continue
    push(end)
  }
  push(text.length)
  return sentences
}

/** The passage without the blanks around it. */
function trim(text: string, start: number, end: number): [number, number] {
  let from = start
  while (from < end && /\s/u.test(text.charAt(from))) from++
  let to = end
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  return [from, to]
}

function endsSentence(
  before: Word,
  after: Word | undefined,
  text: string,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (
    after &&
    !after.upper &&
    !/\p{N}/u.test(after.text.charAt(0)) &&
    !/["'«„“(]/u.test(text.slice(before.end, after.start))
  )
    return false
  if (abbreviations.has(before.folded)) return false
  // one capital letter before the stop is an initial, unless nothing follows it on the line
  const opens = after?.upper ?? false
  return !(before.upper && before.text.length === 1 && opens)
}
