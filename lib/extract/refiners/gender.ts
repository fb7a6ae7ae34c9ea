/** He or she: whom a pronoun cannot stand for, by the given name or the ending of a Slavic surname. */
import { genderOfGivenName } from '../../identity/given-names'
import type { Actor, Scene } from './encounter'

type Gender = 'm' | 'f'

const SHE = /^(?:she|her|она|ей|ней|она|њу|ју|њој|јој|њом|ona|nju|ju|njoj|joj|njom)(?!\p{L})/iu
const HE = /^(?:he|him|his|он|ему|ним|него|нему|њега|њему|њим|му|on|njega|njemu|njim|mu)(?!\p{L})/iu

/** The gender of the first pronoun of a sentence, where the word tells it. */
export function genderOfPronoun(scene: Scene): Gender | null {
  const cue = scene.cues.find(({ sense }) => sense === 'pronoun')
  if (!cue) return null
  const word = scene.zone.text.slice(cue.start, cue.end)
  if (SHE.test(word)) return 'f'
  return HE.test(word) ? 'm' : null
}

/** The gender that a name tells, `null` where it tells none. */
export function genderOf({ name }: Pick<Actor, 'name'>): Gender | null {
  if (name === null) return null
  const [given, ...rest] = name.split(/\s+/u)
  if (rest.length > 0) {
    const known = genderOfGivenName(given ?? '')
    if (known) return known
  }
  return WOMAN.test(name) ? 'f' : null
}

const WOMAN = /(?:[оеё]ва|ина|ская|цкая)$/u
