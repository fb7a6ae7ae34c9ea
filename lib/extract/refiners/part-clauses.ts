/** Clauses of one sentence that each tell of a meeting with the one it began with: ", where A will receive him and where he meets B". */
import type { TriggerMark } from '../engine/trace'
import { type Actor, hasCue, type Scene } from './encounter'

/** Where a clause of its own may begin. */
const BORDER =
  /;|,\s(?:where|and|who|then|after which|before|while|где|а|и|затем|потом|после чего|gde|i|potom|zatim|где|потом|затим)\s|\s(?:and|и|i)\s(?:where|then|later|he|she|затем|потом|он|она|где|potom|zatim|gde|потом|затим)\s/giu

type Clause = { trigger: TriggerMark; actors: Actor[] }

/** Each trigger with those of its own clause, the first actor of the sentence standing in where a pronoun does; `null` where that parts nothing. */
export function partClauses(scene: Scene, triggers: readonly TriggerMark[], actors: readonly Actor[]): Clause[] | null {
  const { zone, sentence } = scene
  const [hero] = actors
  const [first] = triggers
  if (!hero || !first || triggers.length < 2 || hero.start > first.start || !hasCue(scene, 'pronoun')) return null
  const borders = [...zone.text.slice(sentence.start, sentence.end).matchAll(BORDER)].map(
    ({ index }) => sentence.start + index,
  )
  const starts = triggers.map((trigger, index) => {
    const after = triggers[index - 1]?.end ?? sentence.start
    return borders.findLast((at) => at >= after && at < trigger.start) ?? after
  })
  let isStood = false
  const clauses = triggers.map((trigger, index) => {
    const [from, to] = [starts[index] as number, starts[index + 1] ?? sentence.end]
    const own = actors.filter((actor) => actor.start >= from && actor.start < to)
    const pronoun = scene.cues.find((cue) => cue.sense === 'pronoun' && cue.start >= from && cue.start < to)
    const isMissing =
      pronoun && own.length > 0 && !own.some(({ key, country }) => key === hero.key || country === hero.country)
    if (!pronoun || !isMissing) return { trigger, actors: own }
    isStood = true
    return {
      trigger,
      actors: [{ ...hero, start: pronoun.start, end: pronoun.end }, ...own].sort((a, b) => a.start - b.start),
    }
  })
  return isStood ? clauses : null
}
