/** Which subjects of a sentence are not talked about: left out, set against the talks, or part of a country's profile. */
import { compileLexicon } from '../engine/lexicon'
import type { Sentence, Zone } from '../engine/reading'
import { fold } from '../engine/words'
import type { AreaClauses } from '../locales/area-table'

type Span = { start: number; end: number }

export type ClauseTest = {
  /** Whether what stands at a place was left out of the talks. */
  isLeftOut(sentence: Sentence, at: number): boolean
  /** Whether a sentence tells what somebody is or makes. */
  isProfile(sentence: Sentence): boolean
}

/** Compiles the words of a locale; the result looks a zone through once. Time is linear in the length of the text. */
export function compileClauses({
  negations,
  doubled,
  contrasts,
  breaks,
  profiles,
}: AreaClauses): (zone: Zone) => ClauseTest {
  const negation = compileLexicon([
    ...negations.map((form) => ({ form, value: true })),
    ...doubled.map((form) => ({ form, value: false })),
  ])
  const contrast = compileLexicon(contrasts.map((form) => ({ form, value: 'contrast' as const })))
  const profile = compileLexicon(profiles.map((form) => ({ form, value: 'profile' as const })))
  const breaking = new Set(breaks.map(fold))
  return (zone) => {
    const negated = negation.scan(zone).filter(({ values }) => values.includes(true))
    const contrasted = contrast.scan(zone)
    // "agricultural exports" is a noun: a verb of one word stands right behind a name
    const profiled = profile
      .scan(zone)
      .filter((hit) => hit.to - hit.from > 1 || zone.words[hit.from - 1]?.upper === true)
    const inside = (sentence: Sentence) => (hit: Span) => hit.start >= sentence.start && hit.end <= sentence.end
    return {
      isLeftOut(sentence, at) {
        const isInside = inside(sentence)
        return (
          negated.some((hit) => isInside(hit) && isOneClause(zone, sentence, breaking, hit, at)) ||
          contrasted.some((hit) => isInside(hit) && at > hit.end && !/[,;:—–]/u.test(zone.text.slice(hit.end, at)))
        )
      },
      isProfile: (sentence) => profiled.some(inside(sentence)),
    }
  }
}

/** Whether no border of clauses stands between a negation and a place: a semicolon, a dash, or a comma before "but". */
function isOneClause(
  { text, words }: Zone,
  sentence: Sentence,
  breaking: ReadonlySet<string>,
  hit: Span,
  at: number,
): boolean {
  const [from, to] = at < hit.start ? [at, hit.start] : [hit.end, at]
  if (/[;:—–]/u.test(text.slice(from, to))) return false
  for (let index = sentence.from; index < sentence.to; index++) {
    const word = words[index]
    if (!word || word.start < from || word.start >= to || !breaking.has(word.folded)) continue
    if (/,\s*$/u.test(text.slice(Math.max(from, word.start - 3), word.start))) return false
  }
  return true
}
