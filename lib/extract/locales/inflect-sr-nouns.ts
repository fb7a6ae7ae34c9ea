/**
 * Inflected forms of Serbian common nouns and phrases made of them, in both scripts, generated ahead for the lexicons.
 * The generator knows endings, not words: where an ending leaves a choice it gives both, because a form that nobody
 * writes does no harm in a lexicon. Phrases are written in ekavian Cyrillic; ijekavian variants follow by rule.
 *
 * Words before the last one are adjectives that agree with it («економска сарадња», «директан лет»). Marks: what
 * follows `+` is not inflected («борба + против тероризма»), `=` before the phrase says that nothing is, `/adj` makes a
 * lone word an adjective in every gender, and the class marks are those of ./inflect-sr.
 */
import {
  type Cases,
  declineAdjectiveSr,
  declineNounSr,
  dropFleeting,
  insertA,
  type NounClass,
  soften,
  VOCATIVE,
} from './inflect-sr'
import { spellings } from './serbian-scripts'

/** Fourteen slots: seven cases of the singular, then of the plural. */
type Paradigm = readonly (readonly string[])[]

const PLURAL_CLASS: Readonly<Record<NounClass, NounClass>> = { m: 'mp', f: 'fp', n: 'np', mp: 'mp', fp: 'fp', np: 'np' }

/** Conjunctions, abbreviations («ИТ»), words in Latin letters and numbers. */
const INVARIABLE = /^(?:и|или|.?[\p{Lu}\d-]{2,}|.*[a-zčćžšđ].*|.*\d.*)$/u

function cases(genitive: readonly string[], nominative: string, accusative: string, dative: string): Cases {
  return [[nominative], genitive, [dative], [accusative], [], [dative], [dative]]
}

function pluralOf(singular: string, noun: NounClass): Cases {
  const stem = /[аеио]$/u.test(singular) ? singular.slice(0, -1) : singular
  if (noun === 'f' && !singular.endsWith('а'))
    return cases([`${singular}и`], `${singular}и`, `${singular}и`, `${singular}има`)
  if (noun === 'f') return cases([`${stem}а`, `${insertA(stem)}а`, `${stem}и`], `${stem}е`, `${stem}е`, `${stem}ама`)
  if (noun === 'n') return cases([`${stem}а`, `${insertA(stem)}а`], `${stem}а`, `${stem}а`, `${stem}има`)
  return masculinePlural(singular)
}

function masculinePlural(word: string): Cases {
  const stem = word.endsWith('анин') ? word.slice(0, -2) : word
  const regular = cases([`${stem}а`, `${insertA(stem)}а`], `${soften(stem)}и`, `${stem}е`, `${soften(stem)}има`)
  if ((word.match(/[аеиоу]/gu) ?? []).length !== 1) return regular
  const longer = /[јљњћђчџжшц]$/u.test(word) ? `${word}ев` : `${word}ов`
  return regular.map((slot, at) => [
    ...slot,
    ...(cases([`${longer}а`], `${longer}и`, `${longer}е`, `${longer}има`)[at] ?? []),
  ])
}

/** «Састанак» has «састанка», «стручњак» «стручњака»: both are given, but -ац always drops its vowel. */
function masculineStems(word: string, kind: string): string[] {
  if (kind === 'v' || /(?:ац|изам|екат)$/u.test(word)) return [dropFleeting(word)]
  return /(?:[^јњљч]ак|[нсе]тар|дар)$/u.test(word) ? [word, dropFleeting(word)] : [word]
}

function declineCommon(marked: string): { paradigm: Paradigm; class: NounClass } {
  const [word = '', kind = ''] = marked.split('/')
  const inPlural = kind === '' && word.endsWith('и') ? `${word}/p` : marked
  const noun = declineNounSr(inPlural)
  if (noun.class !== 'm' && noun.class !== 'f' && noun.class !== 'n')
    return { paradigm: [...noun.cases, ...noun.cases], class: noun.class }
  if (noun.class !== 'm' || kind === 'm')
    return { paradigm: [...noun.cases, ...pluralOf(word, noun.class)], class: noun.class }
  const stems = masculineStems(word, kind)
  const singular = stems.map((stem) => declineNounSr(stem).cases)
  const plural = stems.map(masculinePlural)
  const merged = [0, 1, 2, 3, 4, 5, 6].map((at) => singular.flatMap((one) => one[at] ?? []))
  merged[0] = [word]
  merged[3] = [word, ...(merged[1] ?? [])]
  return {
    paradigm: [...merged, ...[0, 1, 2, 3, 4, 5, 6].map((at) => plural.flatMap((many) => many[at] ?? []))],
    class: 'm',
  }
}

/** An adjective in the short form that press writes; «директан лет» keeps its indefinite nominative, too. */
function declineModifier(marked: string, noun: NounClass): Paradigm {
  const [word = '', kind = ''] = marked.split('/')
  if (kind === 'i' || INVARIABLE.test(word)) return Array.from({ length: 14 }, () => [word])
  const indefinite = /[^аеиоу]$/u.test(word)
  const stem = indefinite && word.endsWith('ан') ? dropFleeting(word) : word
  const short = (slots: Cases) => slots.map((slot) => slot.slice(0, 1))
  const singular = short(declineAdjectiveSr(stem, noun))
  const both = [...singular, ...short(declineAdjectiveSr(stem, PLURAL_CLASS[noun]))]
  return both.map((slot, at) => (indefinite && noun === 'm' && (at === 0 || at === 3) ? [...slot, word] : slot))
}

/** Ekavian stems with what the press of Bosnia and Montenegro writes instead. */
const IJEKAVIAN: readonly (readonly [RegExp, string])[] = [
  [/безбедн/u, 'безбједн'],
  [/безбедн/u, 'сигурн'],
  [/размен/u, 'размјен'],
  [/светск/u, 'свјетск'],
  [/вештачк/u, 'вјештачк'],
  [/вештачка интелигенција/u, 'умјетна интелигенција'],
  [/железн/u, 'жељезн'],
  [/реше/u, 'рјеше'],
  [/решав/u, 'рјешав'],
  [/сусед/u, 'сусјед'],
  [/промен/u, 'промјен'],
  [/примен/u, 'примјен'],
  [/савет/u, 'савјет'],
  [/повере/u, 'повјере'],
  [/север/u, 'сјевер'],
  [/европ/u, 'еуроп'],
  [/лек(?=ов|а$)/u, 'лијек'],
]

function ijekavian(phrase: string): string[] {
  // a lone «сигурност» is trust, in Serbia, not security
  const rules = phrase.includes(' ') ? IJEKAVIAN : IJEKAVIAN.filter(([, other]) => other !== 'сигурн')
  return rules.filter(([ekavian]) => ekavian.test(phrase)).map(([ekavian, other]) => phrase.replace(ekavian, other))
}

const ALL_CLASSES: readonly NounClass[] = ['m', 'f', 'n']

/** All forms of one phrase in Cyrillic. */
export function phraseFormsSr(phrase: string): string[] {
  if (phrase.startsWith('=')) return [phrase.slice(1).trim()]
  const [head = '', tail = ''] = phrase.split('+').map((part) => part.trim())
  const words = head.split(' ')
  const last = words.pop() ?? ''
  const columns: Paradigm[][] = last.endsWith('/adj')
    ? ALL_CLASSES.map((noun) => [...words, last.slice(0, -4)].map((word) => declineModifier(word, noun)))
    : [phraseColumns(words, last)]
  const forms = new Set<string>()
  for (const paradigms of columns)
    for (let slot = 0; slot < 14; slot++) {
      if (slot % 7 === VOCATIVE) continue
      for (const form of joinSlot(paradigms, slot)) forms.add(tail ? `${form} ${tail}` : form)
    }
  return [...forms]
}

function phraseColumns(words: readonly string[], last: string): Paradigm[] {
  if (INVARIABLE.test(last.replace(/\/.$/u, '')) || last.endsWith('/i')) {
    const fixed = last.replace('/i', '')
    return [...words.map((word) => declineModifier(word, 'm')), Array.from({ length: 14 }, () => [fixed])]
  }
  const hyphen = last.lastIndexOf('-') + 1
  const { paradigm, class: noun } = declineCommon(last.slice(hyphen))
  const head = last.slice(0, hyphen)
  return [...words.map((word) => declineModifier(word, noun)), paradigm.map((slot) => slot.map((form) => head + form))]
}

function joinSlot(paradigms: readonly Paradigm[], slot: number): string[] {
  return paradigms.reduce<string[]>(
    (starts, word) => starts.flatMap((start) => (word[slot] ?? []).map((form) => (start ? `${start} ${form}` : form))),
    [''],
  )
}

/** All forms of a phrase, ekavian and ijekavian, in both scripts and without diacritics. */
export function inflectPhraseSr(phrase: string): string[] {
  return [...new Set([phrase, ...ijekavian(phrase)].flatMap(phraseFormsSr).flatMap(spellings))]
}
