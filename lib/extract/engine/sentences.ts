/** Cuts a text into sentences, keeping abbreviations and initials («К.-Ж. Токаев», "U.S.", «долл. США») whole. */
import { BLANK, classAt } from './characters'
import type { Sentence, Word } from './reading'

const STOPS = '.!?…'
/** What may stand between the stop and the blank behind it. */
const CLOSERS = '"\'»”“)]'
const LINE_BREAK = '\n'
const LINE_FEED = 10
const SPACE = 32

/**
 * No sentence of prose has as many words. A list without full stops does, and it is cut here, since what is asked of a
 * sentence is asked for each of its marks: without an end, time would grow with the square of its length.
 */
const LONGEST_SENTENCE = 300

/**
 * Sentences of a text in order; a line break always ends one, an empty line also ends the paragraph.
 * @param abbreviations folded words without their full stop, after which a full stop does not end a sentence
 * @param ordinalStops whether a full stop makes a number an ordinal («од 5. 7. до 9. 7.»), so that digits may go on behind it
 */
export function splitSentences(
  text: string,
  words: readonly Word[],
  abbreviations: ReadonlySet<string>,
  ordinalStops = false,
): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let word = 0
  let paragraph = 0
  const add = (from: number, to: number, first: number) => {
    const [start, end] = trim(text, from, to)
    if (end > start) sentences.push({ start, end, from: first, to: word, paragraph, section: 'body', language: null })
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
  for (let at = 0, end = 0; at < text.length; at = end) {
    const after = words[seen]
    // no word holds a stop or a line break
    if (after && at === after.start) {
      end = after.end
      seen++
      continue
    }
    const unit = text.charCodeAt(at)
    if (unit === SPACE) {
      end = at + 1
      continue
    }
    if (unit === LINE_FEED) {
      end = skip(text, at, LINE_BREAK)
      push(at)
      paragraph++
      start = end
      continue
    }
    const stop = skip(text, at, STOPS)
    end = stop === at ? at + 1 : skip(text, stop, CLOSERS)
    if (stop === at) continue
    if (end === text.length || classAt(text, end) !== BLANK) continue
    const before = words[seen - 1]
    const isFullStop = end === at + 1 && text.charAt(at) === '.'
    if (isFullStop && before && before.end === at && !endsSentence(before, after, text, abbreviations)) continue
    if (ordinalStops && isFullStop && isNumber(before) && isNumber(after)) continue
    push(end)
  }
  push(text.length)
  return sentences
}

/** Where the run of these characters that begins at `at` ends. */
function skip(text: string, at: number, characters: string): number {
  let end = at
  while (end < text.length && characters.includes(text.charAt(end))) end++
  return end
}

/** The passage without the blanks around it. */
function trim(text: string, start: number, end: number): [number, number] {
  let from = start
  while (from < end && classAt(text, from) === BLANK) from++
  let to = end
  while (to > from && classAt(text, to - 1) === BLANK) to--
  return [from, to]
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\p{N}+$/u.test(word.text)
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
  return !(before.upper && before.text.length === 1 && opens) || isWholeName(before, text)
}

/** A Chinese given name of one letter behind its surname is no initial («Ван И»). */
function isWholeName(letter: Word, text: string): boolean {
  return letter.text === 'И' && CHINESE_SURNAME.test(text.slice(Math.max(0, letter.start - SURNAME), letter.start))
}

const CHINESE_SURNAME = /(?:^|\P{L})(?:Ван|Чэнь|Чжан|Лю|Сунь|Хань|Хуан) $/u
/** Characters of the longest such surname with the blanks around it. */
const SURNAME = 8
