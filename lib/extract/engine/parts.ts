/**
 * The parts of a document that are read one by one: for each language in it the sentences that are in it. What is no part
 * of the report (credits, links, calls to subscribe) belongs to none, so that nothing is recognised in it.
 */
import { type Mark, type Marks, openMarks, type Reading, type Sentence, type Word, type Zone } from './reading'
import { findLanguages } from './runs'
import { labelSections } from './sections'
import type { Signals } from './trace'

/** Tells of each sentence its section, and its language where it is not that of the document. */
export function labelSentences(zone: Zone, own: string): void {
  const { sentences } = zone
  const languages = findLanguages(zone.words, sentences, own)
  if (languages)
    sentences.forEach((sentence, index) => {
      if (languages[index] !== own) sentence.language = languages[index] as string
    })
  if (zone.in === 'title') for (const sentence of sentences) sentence.section = 'headline'
  else labelSections(zone, own)
}

/** The languages that the sentences of a reading are in, that of the document first. */
export function languagesIn({ zones, language }: Reading): string[] {
  const found = new Set([language])
  for (const zone of zones) for (const sentence of zone.sentences) if (sentence.language) found.add(sentence.language)
  return [...found]
}

/** What of a reading is in `language`, with places for marks of its own; the reading itself where that is all of it. */
export function takePart(reading: Reading, language: string): Reading {
  const isIn = (sentence: Sentence) =>
    (sentence.language ?? reading.language) === language && sentence.section !== 'boilerplate'
  if (reading.zones.every((zone) => zone.sentences.every(isIn))) return reading
  const zones = reading.zones.map((zone) => (zone.sentences.every(isIn) ? zone : maskZone(zone, isIn, language)))
  return { ...reading, language, zones, marks: openMarks() }
}

/** A zone with some of its sentences, everything in its place: blanks stand for the text of the others. */
function maskZone(zone: Zone, isIn: (sentence: Sentence) => boolean, language: string): Zone {
  const words: Word[] = []
  const sentences: Sentence[] = []
  const pieces: string[] = []
  let at = 0
  let wasIn = true
  for (const sentence of zone.sentences) {
    const stays = isIn(sentence)
    // what parts two sentences stays where both stay
    const gap = zone.text.slice(at, Math.max(at, sentence.start))
    pieces.push(stays && wasIn ? gap : blank(gap))
    const written = zone.text.slice(Math.max(at, sentence.start), sentence.end)
    pieces.push(stays ? written : blank(written))
    at = Math.max(at, sentence.end)
    wasIn = stays
    if (!stays) continue
    const from = words.length
    for (let index = sentence.from; index < sentence.to; index++) words.push(zone.words[index] as Word)
    sentences.push({ ...sentence, from, to: words.length })
  }
  pieces.push(blank(zone.text.slice(at)))
  return { ...zone, text: pieces.join(''), words, sentences, language }
}

/** Blanks of the same length; line breaks stay. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** Gives the whole what was seen in one of its parts, in the order of the text. */
export function joinPart(whole: Reading, signals: Signals, part: Reading, seen: Signals): void {
  const zones = new Map(part.zones.map((zone, index) => [zone, whole.zones[index] as Zone]))
  const order = new Map(whole.zones.map((zone, index) => [zone, index]))
  const join = <T extends Mark>(all: T[], some: readonly T[]) => {
    for (const mark of some) {
      mark.zone = zones.get(mark.zone) ?? mark.zone
      all.push(mark)
    }
    all.sort((a, b) => (order.get(a.zone) ?? 0) - (order.get(b.zone) ?? 0) || a.start - b.start)
  }
  for (const kind of Object.keys(whole.marks) as (keyof Marks)[]) join<Mark>(whole.marks[kind], part.marks[kind])
  join(signals.triggers, seen.triggers)
  join(signals.cues, seen.cues)
  signals.dateline ??= seen.dateline
}
