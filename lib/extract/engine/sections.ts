/** Tells what a sentence is in its report: news, speech, what was known before, or no part of the report at all. */
import type { LanguageCode } from '../../vocab/languages'
import { SECTION_WORDS, type SectionWords } from '../locales/section-words'
import { listPhrases } from '../locales/word-lists'
import { compileLexicon, type Hit, type Lexicon } from './lexicon'
import type { Sentence, Zone } from './reading'

type Cue = keyof SectionWords

const compiled = new Map<string, Lexicon<Cue>>()

function lexiconOf(language: string): Lexicon<Cue> | undefined {
  const words = SECTION_WORDS[language as LanguageCode] as SectionWords | undefined
  const known = compiled.get(language)
  if (known || !words) return known
  const cues = Object.keys(words) as Cue[]
  const fresh = compileLexicon(cues.flatMap((cue) => listPhrases(words[cue]).map((form) => ({ form, value: cue }))))
  compiled.set(language, fresh)
  return fresh
}

/** Addresses and hashtags; what is left of a line of nothing else is no sentence. */
const ADDRESS = /(?:https?:\/\/|www\.|t\.me\/)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[#@][\p{L}\p{N}_]+/gu
const ADDRESS_SIGNS = ['@', '#', '://', 'www.', 't.me/']
/** «/ТАСС/», "(Reuters)", «– РИА Новости»: an agency's sign alone in its line. */
const SIGNATURE = /^(?:\/[^/]{2,30}\/|\([^()]{2,30}\)|[-–—]\s?[^.?!]{2,25})\.?$/u
/** In characters; what is longer is left alone, whatever it is. */
const LONGEST_ADDRESS = 500
/** Longer lines have more to say than who took the picture. */
const LONGEST_CREDIT = 20

/** Labels the sentences of a text whose own language is `own`. */
export function labelSections(zone: Zone, own: string): void {
  let language = own
  let lexicon = lexiconOf(own)
  const holdsAddress = ADDRESS_SIGNS.some((sign) => zone.text.includes(sign))
  zone.sentences.forEach((sentence, index) => {
    const opensLine = zone.sentences[index - 1]?.paragraph !== sentence.paragraph
    const endsLine = zone.sentences[index + 1]?.paragraph !== sentence.paragraph
    if ((sentence.language ?? own) !== language) {
      language = sentence.language ?? own
      lexicon = lexiconOf(language)
    }
    const cue = lexicon?.at(zone, sentence.from)
    if (opensLine && isNotice(zone.text, sentence, endsLine, cue)) sentence.section = 'boilerplate'
    else if (holdsAddress && isAddress(zone.text.slice(sentence.start, sentence.end))) sentence.section = 'boilerplate'
    else if (cue?.values.includes('recalls')) sentence.section = 'background'
    else if (opensQuote(zone.text, sentence.start)) sentence.section = 'quote'
  })
}

/** A quotation mark, or the dash of direct speech before a capital. */
function opensQuote(text: string, start: number): boolean {
  const sign = text.charAt(start)
  if ('«„“"'.includes(sign)) return true
  return '-–—'.includes(sign) && /^.\s?\p{Lu}/u.test(text.slice(start, start + 3))
}

function isNotice(text: string, { start, end, from, to }: Sentence, endsLine: boolean, cue?: Hit<Cue>): boolean {
  if (text.charAt(start) === '©' || text.charAt(start) === '®') return true
  if (endsLine && to - from < 4 && SIGNATURE.test(text.slice(start, end))) return true
  if (cue?.values.includes('notices')) return true
  if (!cue?.values.includes('credits') || to - from > LONGEST_CREDIT) return false
  return /^\s?[:©/|]/u.test(text.slice(cue.end, cue.end + 3))
}

function isAddress(written: string): boolean {
  if (written.length > LONGEST_ADDRESS || !ADDRESS_SIGNS.some((sign) => written.includes(sign))) return false
  return (written.replace(ADDRESS, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 3
}
