/**
 * Finds days, ranges, months and years. What the words leave out (the year, the week) is taken from the dateline or the
 * day of publication, and the mark then says `inferred`.
 */
import { addDays, addMonths, daysBetween, existsDay, monthOf, weekdayOf, writeDay, yearOf } from '../engine/calendar'
import { compileLexicon, type Entry, type Hit, type Lexicon } from '../engine/lexicon'
import type { DateMark, Word, Zone } from '../engine/reading'
import { askOnce } from '../engine/terms'
import type { DateTable, DateWord } from '../locales/date-table'
import { expandForms } from '../locales/expand-forms'

export type DateContext = {
  /** The day of writing: dateline if it has one, else publication; `null` where neither is known. */
  today: string | null
  /** Whether the sentence of this position speaks of what is to come. */
  isComing(zone: Zone, at: number): boolean
  /** Whether the sentence of this position speaks of what was before. */
  isRecalled(zone: Zone, at: number): boolean
}

export type DateRecogniser = (zone: Zone, context: DateContext) => DateMark[]

type Found = Omit<DateMark, 'zone' | 'start' | 'end' | 'dateline'> & { from: number; to: number }
type Year = { year: number; to: number; stated: boolean }
type Scan = { zone: Zone; words: Word[]; context: DateContext; previous: string | null; last: string | null }

const GAP = /^[\s\u00A0,.]{0,2}$/u
const DASH = /^\s?[-–—]\s?$/u

/** A visit or a session over the end of a month, in days; anything longer is two dates. */
const LONGEST_RANGE = 62

export function buildDateRecogniser(table: DateTable): DateRecogniser {
  const entries: Entry<DateWord>[] = []
  for (const { value, forms, cased = value.type === 'month' && table.monthFirst ? 'upper' : undefined } of table.words)
    for (const form of expandForms(forms)) entries.push({ form, value, ...(cased ? { cased } : {}) })
  const lexicon = compileLexicon(entries)
  const grammar = compileGrammar(table, lexicon)
  return (zone, context) => {
    const scan: Scan = { zone, words: zone.words, context, previous: null, last: null }
    const marks: DateMark[] = []
    for (let at = 0; at < zone.words.length; ) {
      const word = zone.words[at] as Word
      const found = lexicon.begins(word) || opensNumber(word) ? grammar(scan, at) : undefined
      if (found) {
        const first = zone.words[found.from] as Word
        const last = zone.words[found.to - 1] as Word
        const { date, dateEnd, precision, how, rule } = found
        marks.push({ zone, start: first.start, end: last.end, date, dateEnd, precision, how, rule, dateline: false })
        // «завтра …», and «накануне» after it still counts from today
        const isAhead = rule === 'date.relative' && context.today !== null && date > context.today
        if (precision === 'day' && !isLongAgo(scan, zone, found) && !isByTheWay(table, zone, found)) {
          scan.last = date
          if (!isAhead) scan.previous = date
        }
        at = Math.max(found.to, at + 1)
      } else at++
    }
    return marks
  }
}

/** A day of another year that a whole paragraph behind it does not go on about: «в тот же день» is not that day. */
function isLongAgo({ context }: Scan, zone: Zone, { date, to }: Found): boolean {
  if (context.today === null || Math.abs(daysBetween(context.today, date)) <= LONG_AGO) return false
  const end = (zone.words[to - 1] as Word).end
  const rest = zone.text.indexOf('\n', end)
  const next = rest < 0 ? '' : zone.text.slice(end, rest)
  return next.length < SHORT
}

/** «… принял президента, прибывшего накануне»: the day of a guest's arrival is not the one the story goes on about. */
function isByTheWay(table: DateTable, zone: Zone, { from }: Found): boolean {
  return [1, 2].some((back) => table.byTheWay?.test(zone.words[from - back]?.folded ?? ''))
}

/** Days. */
const LONG_AGO = 40
/** Characters to the end of the paragraph. */
const SHORT = 40

const opensNumber = askOnce((folded) => /^\d/.test(folded))

function compileGrammar(table: DateTable, lexicon: Lexicon<DateWord>) {
  const joins = new Set(table.rangeJoins)
  const ends = new Set(table.rangeEnds)
  const suffixes = new Set(table.ordinalSuffixes)
  const beforeYear = new Set(table.beforeYear)
  const afterYear = new Set(table.afterYear)
  const monthYearJoins = new Set(table.monthYearJoins)

  /** A day of the month at word `at`, with a suffix written to it or apart: 27, 27th, 5-го. */
  const readDay = (words: Word[], at: number): { day: number; to: number } | undefined => {
    const word = words[at]
    const match = word && /^(\d{1,2})(\p{L}*)$/u.exec(word.folded)
    if (!word || !match) return undefined
    const day = Number(match[1])
    if (day < 1 || day > 31 || (match[2] && !suffixes.has(match[2]))) return undefined
    const next = words[at + 1]
    const glued = next && next.start - word.end === 1 && suffixes.has(next.folded) && !next.upper
    return { day, to: glued ? at + 2 : at + 1 }
  }

  const gapBetween = (scan: Scan, left: number, right: number): string | undefined => {
    const a = scan.words[left]
    const b = scan.words[right]
    return a && b ? scan.zone.text.slice(a.end, b.start) : undefined
  }

  /** One day or two joined days: 29-30, «с 4 по 7», "18 and 19". */
  const readDays = (scan: Scan, at: number) => {
    const first = readDay(scan.words, at)
    if (!first) return undefined
    const gap = gapBetween(scan, first.to - 1, first.to)
    if (gap !== undefined && DASH.test(gap) && gap !== ' ') {
      const second = readDay(scan.words, first.to)
      if (second) return { from: first.day, until: second.day, to: second.to }
    }
    if (joins.has(scan.words[first.to]?.folded ?? '')) {
      const second = readDay(scan.words, first.to + 1)
      if (second) return { from: first.day, until: second.day, to: second.to }
    }
    return { from: first.day, until: null, to: first.to }
  }

  const monthAt = (scan: Scan, at: number) => {
    const hit = lexicon.at(scan.zone, at)
    const value = hit?.values.find((word) => word.type === 'month')
    return hit && value?.type === 'month' ? { month: value.month, to: hit.to } : undefined
  }

  /** The year after a month: 2024, «2024 года», ", 2026", «прошлого года», "last year". */
  const yearAfter = (scan: Scan, at: number): { year: number; to: number; stated: boolean } | undefined => {
    let from = at
    if (monthYearJoins.has(scan.words[from]?.folded ?? '')) from++
    const gap = gapBetween(scan, from - 1, from)
    if (gap === undefined || !GAP.test(gap)) return undefined
    const word = scan.words[from] as Word
    if (/^(?:19|20)\d\d$/.test(word.folded)) {
      let to = from + 1
      if (suffixes.has(scan.words[to]?.folded ?? '') && gapBetween(scan, from, to) === '-') to++
      if (afterYear.has(scan.words[to]?.folded ?? '')) to++
      return { year: Number(word.folded), to, stated: true }
    }
    const relative = lexicon.at(scan.zone, from)
    const value = relative?.values.find((candidate) => candidate.type === 'relative-year')
    if (!relative || value?.type !== 'relative-year' || !scan.context.today) return undefined
    return { year: yearOf(scan.context.today) + value.years, to: relative.to, stated: false }
  }

  const oneMonth = (
    scan: Scan,
    from: number,
    days: { from: number; until: number | null } | null,
    month: number,
    after: number,
    shift: 'previous' | 'coming' | null,
    leading?: Year,
  ): Found | undefined => {
    const explicit = leading ?? (shift ? undefined : yearAfter(scan, after))
    const to = explicit?.to ?? after
    const at = (scan.words[from] as Word).start
    const year = explicit?.year ?? guessYear(scan, at, month, days?.from ?? null, shift)
    if (year === null) return undefined
    const how = explicit?.stated ? 'stated' : 'inferred'
    if (!days)
      return { from, to, date: writeDay(year, month, 1), dateEnd: null, precision: 'month', how, rule: 'date.month' }
    if (!existsDay(year, month, days.from)) return undefined
    const ends = days.until !== null && days.until > days.from && existsDay(year, month, days.until)
    const dateEnd = ends && days.until !== null ? writeDay(year, month, days.until) : null
    const rule = dateEnd ? 'date.range' : 'date.day'
    return { from, to, date: writeDay(year, month, days.from), dateEnd, precision: 'day', how, rule }
  }

  /** A day and its month, and where a dash or «по» leads on to a day of the next month, the whole range. */
  const monthDate: typeof oneMonth = (scan, from, days, month, after, shift, leading) => {
    const first = oneMonth(scan, from, days, month, after, shift, leading)
    if (first?.precision !== 'day' || first.dateEnd) return first
    const last = readEnd(scan, first.to)
    if (!last || last.dateEnd) return first
    // «29 мая – 1 июня 2025 года»: the year at the end is that of both, unless they stand about New Year
    const isStated = first.how === 'stated'
    const year = yearOf(last.date) - (month > monthOf(last.date) ? 1 : 0)
    const date = isStated || last.how !== 'stated' ? first.date : writeDay(year, month, days?.from ?? 1)
    const length = daysBetween(date, last.date)
    if (length <= 0 || length > LONGEST_RANGE) return first
    const how = isStated || last.how === 'stated' ? 'stated' : 'inferred'
    return { ...first, to: last.to, date, dateEnd: last.date, how, rule: 'date.range' }
  }

  /** The day and month that end a range, behind a dash or a word like «по», "to". */
  const readEnd = (scan: Scan, at: number): Found | undefined => {
    const gap = gapBetween(scan, at - 1, at)
    const joined = ends.has(scan.words[at]?.folded ?? '')
    if (gap === undefined || !(joined || (DASH.test(gap) && gap !== ' '))) return undefined
    const from = joined ? at + 1 : at
    const named = monthAt(scan, from)
    const days = readDays(scan, table.monthFirst && named ? named.to : from)
    const month = table.monthFirst && named ? named : days && monthAt(scan, days.to)
    if (!days || !month) return undefined
    return oneMonth(scan, from, days, month.month, Math.max(month.to, days.to), null)
  }

  const readNumbers = (scan: Scan, at: number): Found | undefined => {
    const word = scan.words[at] as Word
    if (!opensNumber(word)) return undefined
    const written = readWritten(scan, at)
    if (written) return written
    const days = readDays(scan, at)
    const month = days && monthAt(scan, days.to)
    if (days && month) return monthDate(scan, at, days, month.month, month.to, null)
    if (/^(?:19|20)\d\d$/.test(word.text)) return readYear(scan, at)
    return undefined
  }

  /** «2026 жылғы 27 ақпан», «былтыр қарашада»: a year, and the month or day that it stands before. */
  const readYearFirst = (scan: Scan, at: number): Found | undefined => {
    const year = yearAt(scan, at)
    if (!year) return undefined
    const days = readDays(scan, year.to)
    const month = monthAt(scan, days ? days.to : year.to)
    return month && monthDate(scan, at, days ?? null, month.month, month.to, null, { ...year, to: month.to })
  }

  const yearAt = (scan: Scan, at: number): Year | undefined => {
    const word = scan.words[at] as Word
    if (/^(?:19|20)\d\d$/.test(word.text))
      return afterYear.has(scan.words[at + 1]?.folded ?? '')
        ? { year: Number(word.text), to: at + 2, stated: true }
        : undefined
    const hit = lexicon.at(scan.zone, at)
    const value = hit?.values.find((candidate) => candidate.type === 'relative-year')
    if (!hit || value?.type !== 'relative-year' || !scan.context.today) return undefined
    return { year: yearOf(scan.context.today) + value.years, to: hit.to, stated: false }
  }

  const readYear = (scan: Scan, at: number): Found | undefined => {
    const word = scan.words[at] as Word
    const before = scan.words[at - 1]
    const gap = gapBetween(scan, at - 1, at)
    let to = at + 1
    if (suffixes.has(scan.words[to]?.folded ?? '') && gapBetween(scan, at, to) === '-') to++
    const named = afterYear.has(scan.words[to]?.folded ?? '')
    if (!named && !(before && gap === ' ' && (beforeYear.has(before.folded) || isPlannedFor(scan, at))))
      return undefined
    const date = writeDay(Number(word.text), 1, 1)
    return {
      from: at,
      to: named ? to + 1 : to,
      date,
      dateEnd: null,
      precision: 'year',
      how: 'stated',
      rule: 'date.year',
    }
  }

  return (scan: Scan, at: number): Found | undefined => {
    const led = table.yearFirst ? readYearFirst(scan, at) : undefined
    if (led) return led
    const numbers = readNumbers(scan, at)
    if (numbers) return numbers
    const hit = lexicon.at(scan.zone, at)
    if (!hit) return undefined
    const value = hit.values[0] as DateWord
    if (value.type === 'previous' || value.type === 'coming') {
      const next = lexicon.at(scan.zone, hit.to)
      const word = next?.values[0]
      if (!next || !word) return undefined
      if (word.type === 'month') return monthDate(scan, at, null, word.month, next.to, value.type)
      if (word.type === 'weekday') return readWord(scan, { ...next, from: at }, word, value.type)
      return undefined
    }
    if (value.type !== 'month') return readWord(scan, hit, value, null)
    const behind = table.monthFirst || table.yearFirst ? readDays(scan, hit.to) : undefined
    // «ақпанның 27-сі», but not «ақпанда 27 құжат»
    const after = table.monthFirst || (behind && behind.to > hit.to + 1) ? behind : undefined
    const gap = gapBetween(scan, hit.to - 1, hit.to)
    if (after && gap !== undefined && /^\.?[\s\u00A0]$/u.test(gap))
      return monthDate(scan, at, after, value.month, after.to, null)
    // a bare "May" or "March" that begins a sentence is more often a verb or a name than a month
    if (table.monthFirst && !isMonthInContext(scan, at, hit, beforeYear)) return undefined
    return monthDate(scan, at, null, value.month, hit.to, null)
  }
}

function isMonthInContext(scan: Scan, at: number, hit: Hit<DateWord>, beforeYear: ReadonlySet<string>): boolean {
  const before = scan.words[at - 1]?.folded
  if (before && (beforeYear.has(before) || /^(?:late|early|mid|by|next|last|this|every)$/.test(before))) return true
  return isPlannedFor(scan, at) || /^(?:19|20)\d\d$/.test(scan.words[hit.to]?.text ?? '')
}

/** "Scheduled for June", "set for 2027": what stands behind is when, not whom. */
function isPlannedFor({ words }: Scan, at: number): boolean {
  return words[at - 1]?.folded === 'for' && PLANNED.test(words[at - 2]?.folded ?? '')
}

const PLANNED =
  /^(?:scheduled|planned|set|slated|due|expected|fixed|penciled|pencilled|in|agreed|foreseen|booked|invited|announced)$/

/** 2026-02-27, 27.02.2026 and 27. 2. 2026. */
function readWritten(scan: Scan, at: number): Found | undefined {
  const [a, b, c] = [scan.words[at], scan.words[at + 1], scan.words[at + 2]]
  if (!a || !b || !c || c.end - a.start > 12) return undefined
  const text = scan.zone.text.slice(a.start, c.end)
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  const dotted = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/.exec(text)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : dotted ? [dotted[3], dotted[2], dotted[1]] : []
  if (!existsDay(Number(year ?? 0), Number(month ?? 0), Number(day ?? 0))) return undefined
  const date = writeDay(Number(year), Number(month), Number(day))
  return { from: at, to: at + 3, date, dateEnd: null, precision: 'day', how: 'stated', rule: 'date.written' }
}

function readWord(
  scan: Scan,
  hit: Hit<DateWord>,
  word: DateWord,
  shift: 'previous' | 'coming' | null,
): Found | undefined {
  const { today } = scan.context
  if (!today) return undefined
  const at = (scan.words[hit.from] as Word).start
  const found = (date: string, precision: Found['precision'], rule: string): Found => ({
    from: hit.from,
    to: hit.to,
    date,
    dateEnd: null,
    precision,
    how: 'inferred',
    rule,
  })
  switch (word.type) {
    case 'weekday': {
      const back = (weekdayOf(today) - word.day + 7) % 7
      const coming = shift === 'coming' || word.ahead || (shift === null && scan.context.isComing(scan.zone, at))
      return found(addDays(today, coming ? (7 - back) % 7 : -back), 'day', 'date.weekday')
    }
    case 'day':
      return found(addDays(today, word.days), 'day', 'date.relative')
    case 'story-day':
      // «сутра …. Истог дана …» goes on about tomorrow, where «накануне» does not
      return found(
        addDays((word.days === 0 ? scan.last : null) ?? scan.previous ?? today, word.days),
        'day',
        'date.story',
      )
    case 'around':
      return found(`${addDays(today, word.days).slice(0, 7)}-01`, 'month', 'date.week')
    case 'relative-month':
      return found(addMonths(today, word.months), 'month', 'date.relative-month')
    case 'relative-year':
      return found(writeDay(yearOf(today) + word.years, 1, 1), 'year', 'date.relative-year')
    default:
      return undefined
  }
}

/** The year that a month without one belongs to: the nearest, but the last one where nothing speaks of the future. */
function guessYear(
  scan: Scan,
  at: number,
  month: number,
  day: number | null,
  shift: 'previous' | 'coming' | null,
): number | null {
  const { today } = scan.context
  if (!today) return null
  const year = yearOf(today)
  if (shift === 'previous') return month < monthOf(today) ? year : year - 1
  if (shift === 'coming') return month > monthOf(today) ? year : year + 1
  const coming = scan.context.isComing(scan.zone, at)
  const recalled = scan.context.isRecalled(scan.zone, at)
  const distance = (candidate: number) => daysBetween(today, writeDay(candidate, month, day ?? 15))
  const ahead = distance(year)
  // a day is written without its year when it is near, before or behind; a month more often when it is over
  if (ahead > (day === null || recalled ? 20 : 40) && (recalled || !coming)) return year - 1
  if (ahead > 180 && !coming) return year - 1
  // a month to come is not one that is over
  if (ahead < (day === null ? -60 : -180) && coming && !recalled) return year + 1
  return year
}
