/** Finds countries by name, adjective, demonym, capital or seat of power, with one language's table. */
import { compileLexicon, type Entry, type Hit } from '../engine/lexicon'
import { type CountryMark, type Reading, sortMarks, type Word, type Zone } from '../engine/reading'
import { askOnce } from '../engine/terms'
import type { CountryForm, CountryTable } from '../locales/country-table'
import { isQuotedAlone, judge, type WordsOf, wordsOf } from './guards'

type Value = CountryForm | 'blocked'
/** A hit whose country is not settled before the whole document is read. */
type Open = { zone: Zone; hit: Hit<Value>; form: CountryForm; needsPrior: boolean }

/**
 * Compiles a language's words for countries once; the recogniser then reads documents in one pass and pushes its marks
 * in the order of the text.
 */
export function buildCountryRecogniser(table: CountryTable): (reading: Reading) => void {
  const lexicon = compileLexicon<Value>([
    ...table.blockers.map(({ form, cased }): Entry<Value> => ({ form, value: 'blocked', cased })),
    ...table.forms.map((form): Entry<Value> => ({ form: form.form, value: form, cased: form.cased })),
  ])

  const isPerson = askOnce((folded) => beginsWith(folded, table.personStems))

  return (reading) => {
    const words = wordsOf(reading.zones)
    const marks: CountryMark[] = []
    const open: Open[] = []
    for (const zone of reading.zones) {
      for (const hit of lexicon.scan(zone)) {
        if (hit.values.includes('blocked')) continue
        const read = readHit(table, zone, hit, words)
        if (!read) continue
        if (read.form.kind === 'adjective' && tellsNationality(table, zone, hit, isPerson))
          read.form = { ...read.form, kind: 'demonym' }
        if (read.needsPrior || read.form.codes.length > 1) open.push({ zone, hit, ...read })
        else marks.push(markOf(zone, hit, read.form, read.form.codes[0]))
      }
    }
    const named = countCodes(marks)
    for (const { zone, hit, form, needsPrior } of open) {
      const code = settle(form, named)
      if (!needsPrior || named.has(code)) marks.push(markOf(zone, hit, form, code))
    }
    for (const mark of sortMarks(marks, reading.zones)) reading.marks.countries.push(mark)
  }
}

function readHit(
  table: CountryTable,
  zone: Zone,
  hit: Hit<Value>,
  words: WordsOf,
): { form: CountryForm; needsPrior: boolean } | undefined {
  let doubtful: CountryForm | undefined
  for (const form of hit.values) {
    if (form === 'blocked') continue
    const verdict = judge(form.guard, zone, hit, words, table)
    if (verdict === 'no' || isOtherwise(table, zone, hit, form)) continue
    if (verdict === 'yes') return { form, needsPrior: form.kind === 'name' && isWeak(table, zone, hit) }
    doubtful ??= form
  }
  return doubtful && { form: doubtful, needsPrior: true }
}

/** An adjective that names a street or a language, or a name that stands alone in quotation marks. */
function isOtherwise(table: CountryTable, zone: Zone, hit: Hit<Value>, form: CountryForm): boolean {
  if (form.kind === 'name' || form.kind === 'capital') return isQuotedAlone(zone.text, hit.start, hit.end)
  if (form.kind === 'demonym') return table.adjectiveSurnames && isBesideName(zone, hit)
  if (form.kind !== 'adjective') return false
  const after = zone.words[hit.to]
  if (after && table.adjectiveNotBefore.has(after.folded) && /^[\s-]$/u.test(zone.text.slice(hit.end, after.start)))
    return true
  const before = zone.words[hit.from - 1]
  if (before && table.adjectiveNotAfter.has(before.folded)) return true
  return (table.adjectiveSurnames && isSurname(zone, hit)) || isLanguage(table, zone, hit)
}

/** «Юрий Чех»: people of a country are written small where adjectives are surnames. */
function isBesideName(zone: Zone, hit: Hit<Value>): boolean {
  const word = zone.words[hit.from]
  const before = zone.words[hit.from - 1]
  if (!word?.upper || word.caps || !before?.upper || before.caps) return false
  return zone.text.slice(before.end, word.start) === ' '
}

/** «Татьяна Грузинская.»: a capitalised adjective after a capitalised word, with no noun to qualify. */
function isSurname(zone: Zone, hit: Hit<Value>): boolean {
  const before = zone.words[hit.from - 1]
  const word = zone.words[hit.from]
  if (!before?.upper || before.caps || !word?.upper || word.caps) return false
  return zone.text.slice(before.end, word.start) === ' ' && !/^[\s-]\p{L}/u.test(zone.text.slice(hit.end, hit.end + 2))
}

const LIST_GAP = /^(?:,?\s|-)$/u

/** «на русском, английском и других языках», "speaks English." */
function isLanguage(table: CountryTable, zone: Zone, hit: Hit<Value>): boolean {
  const before = zone.words[hit.from - 1]
  for (let index = hit.from - 1; index >= Math.max(0, hit.from - 8); index--) {
    const word = zone.words[index] as Word
    const next = zone.words[index + 1] as Word
    if (table.languageWords.has(word.folded) && /^\s?[—–:-]\s$/u.test(zone.text.slice(word.end, next.start)))
      return true
    if (!LIST_GAP.test(zone.text.slice(word.end, next.start)) || !table.passesOver(word.folded)) break
  }
  let end = hit.end
  for (let index = hit.to; index < hit.to + 10; index++) {
    const word = zone.words[index]
    if (!word || !LIST_GAP.test(zone.text.slice(end, word.start))) break
    if (table.languageWords.has(word.folded)) return true
    if (!table.passesOver(word.folded)) break
    end = word.end
  }
  const stands = !/^[\s-]\p{L}/u.test(zone.text.slice(hit.end, hit.end + 2))
  return before !== undefined && stands && table.languageVerbs.has(before.folded)
}

/** Inside another name («долларов США», "US$5 million", "Miss Russia"). */
function isWeak(table: CountryTable, zone: Zone, hit: Hit<Value>): boolean {
  const before = zone.words[hit.from - 1]
  const after = zone.words[hit.to]
  return (
    zone.text.charAt(hit.end) === '$' ||
    (before !== undefined && table.weakAfter.has(before.folded)) ||
    (after !== undefined && table.weakBefore.has(after.folded) && zone.text.charAt(hit.end) === ' ')
  )
}

/** Whether a word of four letters or more begins with one of these. */
function beginsWith(folded: string, stems: ReadonlySet<string>): boolean {
  for (let length = 4; length <= folded.length; length++) if (stems.has(folded.slice(0, length))) return true
  return false
}

/** Whether an adjective tells the nationality of a private person («советский и российский эстрадный певец»). */
function tellsNationality(
  table: CountryTable,
  zone: Zone,
  hit: Hit<Value>,
  isPerson: (word: Word) => boolean,
): boolean {
  let end = hit.end
  for (let index = hit.to; index < hit.to + 5; index++) {
    const word = zone.words[index]
    if (!word || !LIST_GAP.test(zone.text.slice(end, word.start))) return false
    if (isPerson(word)) return true
    const hyphened = zone.text.charAt(word.end) === '-'
    if (!hyphened && !table.passesOver(word.folded)) return false
    end = word.end
  }
  return false
}

function markOf(zone: Zone, hit: Hit<Value>, form: CountryForm, code: string): CountryMark {
  const { kind, city } = form
  return { zone, start: hit.start, end: hit.end, rule: `country.${kind}`, code, kind, ...(city ? { city } : {}) }
}

function countCodes(marks: readonly CountryMark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { code } of marks) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** Of the codes that share a word, the one the document names most often in full; the first where it names none. */
function settle(form: CountryForm, named: ReadonlyMap<string, number>): string {
  let best = form.codes[0]
  for (const code of form.codes) if ((named.get(code) ?? 0) > (named.get(best) ?? 0)) best = code
  return best
}
