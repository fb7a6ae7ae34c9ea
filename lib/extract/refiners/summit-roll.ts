/** A paragraph that only says who sat at a summit: «В нем участвовали президенты А, Б и В». */
import { countriesOf, hasCue, type Scene } from './encounter'
import { isVerbFinal } from './verb-final'

/** Fewer countries make no roll. */
const FEWEST = 2

/** Whether a paragraph begins with the roll of a summit, or with who was in the chair and then the roll. */
export function isRollAhead(scenes: readonly Scene[], first: Scene): boolean {
  if (isVerbFinal(first.zone) || meetsSomebody(first)) return false
  const second = scenes[first.index + 1]
  const isOfSame = second?.zone === first.zone && second.sentence.paragraph === first.sentence.paragraph
  return isRoll(first) || (isOfSame && hasCue(first, 'session') && isRoll(second))
}

function isRoll(scene: Scene): boolean {
  if (meetsSomebody(scene) || hasCue(scene, 'absent', 'margins', 'separate', 'recalled', 'cancelled', 'letter'))
    return false
  const isTold = hasCue(scene, 'session') || scene.triggers.some((mark) => mark.sense === 'attend')
  return isTold && countriesOf(scene.actors).length >= FEWEST
}

/** Whether a sentence tells that somebody met somebody, and not of a summit alone. */
export function meetsSomebody(scene: Scene): boolean {
  const sides = countriesOf(scene.actors).length
  return scene.triggers.some(
    ({ kind, sense, past, status }) =>
      kind !== 'summit' &&
      (sense === 'visit' ||
        // «приняли декларацию»: nobody was received
        (sense === 'receive' && (sides === 1 || sides === 2)) ||
        (sense === 'encounter' && (past || status !== null || sides === 2))),
  )
}
