/** The sample corpus with its gold, read with the rules, for tests that hold its figures. */
import path from 'node:path'
import { type Corpus, readGoldFolders } from '../../lib/cli/commands/read-gold'
import { type Case, type Evaluation, evaluate } from '../../lib/evaluate/evaluate'
import { scoreOf } from '../../lib/evaluate/summarise'
import type { Facts } from '../../lib/extract'
import type { SourceDocument } from '../../lib/extract/facts'

const SAMPLE = path.join(import.meta.dirname, '../../prisma/sample')

export function readSample(): Promise<Corpus> {
  return readGoldFolders([SAMPLE])
}

/** The figures of what `read` answers, of one language or of all. */
export function measure(
  { gold, documents }: Corpus,
  read: (document: SourceDocument) => Facts,
  language?: string,
): Evaluation {
  const cases = gold
    .filter((one) => language === undefined || one.language === language)
    .map((one): Case => {
      const document = documents.get(one.id)
      return { gold: one, document, facts: document && read(document) }
    })
  return evaluate(cases)
}

/** Language, figure, and the share below which it must not fall. */
export type Floor = Record<string, Record<string, number>>

export function floorOf({ figures }: Evaluation): Floor {
  return Object.fromEntries(
    Object.entries(figures).map(([language, own]) => [
      language,
      Object.fromEntries(Object.entries(own).map(([name, figure]) => [name, scoreOf(figure)])),
    ]),
  )
}

/** Every figure of the floor that is lower now or is not there any more, in words. */
export function listFallen(floor: Floor, now: Floor): string[] {
  return pairsOf(floor).flatMap(([language, name, least]) => {
    const value = now[language]?.[name]
    if (value !== undefined && value >= least) return []
    return [
      `${language}: ${name} was ${least.toFixed(3)} and is ${value === undefined ? 'not measured' : value.toFixed(3)}`,
    ]
  })
}

/** Every figure that the floor does not hold yet. */
export function listNew(floor: Floor, now: Floor): string[] {
  return pairsOf(now).flatMap(([language, name]) =>
    floor[language]?.[name] === undefined ? [`${language}: ${name}`] : [],
  )
}

/** The floor with what rose and what is new; nothing in it is lower than before. */
export function raiseFloor(floor: Floor, now: Floor): Floor {
  const raised: Floor = {}
  for (const [language, name, value] of pairsOf(now)) {
    raised[language] ??= {}
    raised[language][name] = Math.max(value, floor[language]?.[name] ?? 0)
  }
  for (const [language, name, least] of pairsOf(floor)) {
    raised[language] ??= {}
    raised[language][name] ??= least
  }
  return raised
}

function pairsOf(floor: Floor): [string, string, number][] {
  return Object.entries(floor).flatMap(([language, own]) =>
    Object.entries(own).map(([name, value]): [string, string, number] => [language, name, value]),
  )
}
