/** Keeps those who are only quoted or reported by out of what they report. */
import type { Actor, Scene } from './encounter'

/** «…, сообщила пресс-служба президента»: whoever stands behind the word of reporting is a source, not a side. */
export function withoutSources(scene: Scene): Actor[] {
  const reports = scene.cues.filter(
    (cue) =>
      cue.sense === 'reported' &&
      /[,—–-]\s*(?:как\s+)?$/u.test(scene.zone.text.slice(Math.max(0, cue.start - 8), cue.start)),
  )
  const isLast = (actor: Actor) => scene.sentence.end - actor.end <= SOURCE_REACH / 2
  return scene.actors.filter(
    (actor) => !reports.some((cue) => actor.start > cue.end && actor.start - cue.end <= SOURCE_REACH && isLast(actor)),
  )
}

/** Characters between a word of reporting and the source it names. */
const SOURCE_REACH = 45
