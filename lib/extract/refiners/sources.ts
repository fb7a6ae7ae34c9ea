/** Keeps those who are only quoted or reported by out of what they report. */
import type { Actor, Scene } from './encounter'
import { isVerbFinal } from './verb-final'

/** «…, сообщила пресс-служба президента»: whoever stands behind the word of reporting is a source, not a side. */
export function withoutSources(scene: Scene): Actor[] {
  const reports = scene.cues.filter(
    (cue) =>
      cue.sense === 'reported' &&
      /[,—–-]\s*(?:(?:как|како|kako)\s+)?$/u.test(scene.zone.text.slice(Math.max(0, cue.start - 8), cue.start)),
  )
  const { text } = scene.zone
  // "…, Ambassador A told journalists on Thursday."
  const isSpeaker = (actor: Actor) =>
    scene.cues.some(
      (cue) =>
        cue.sense === 'reported' &&
        cue.start >= actor.end &&
        cue.start - actor.end <= 2 &&
        scene.sentence.end - cue.end <= SOURCE_REACH &&
        !/(?:^|\s)that\s/u.test(text.slice(cue.end, scene.sentence.end)),
    ) &&
    /,["”»]?\s[^,]{0,80}$/u.test(text.slice(scene.sentence.start, actor.start)) &&
    scene.triggers.some((mark) => mark.end < actor.start) &&
    scene.zone.language === 'en'
  const isLast = (actor: Actor) => scene.sentence.end - actor.end <= SOURCE_REACH / 2
  return scene.actors.filter(
    (actor) =>
      !isSpeaker(actor) &&
      !reports.some((cue) => actor.start > cue.end && actor.start - cue.end <= SOURCE_REACH && isLast(actor)),
  )
}

/** "Arrives at the invitation of A and will hold talks with B": who only invited stands out where somebody was met besides. */
export function withoutInviters(scene: Scene, actors: readonly Actor[], from: number): Actor[] {
  const inviters = scene.cues
    .filter((cue) => cue.sense === 'inviter')
    .map((cue) => actors.find((actor) => actor.start >= cue.end && actor.start - cue.end <= SOURCE_REACH * 2))
  const others = actors.filter((actor) => !inviters.includes(actor))
  const isMet = others.some((actor) => actor.start > from && actor.country !== null)
  return inviters.length > 0 && isMet && !isVerbFinal(scene.zone) ? others : [...actors]
}

/** Characters between a word of reporting and the source it names. */
const SOURCE_REACH = 45
