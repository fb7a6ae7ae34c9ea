/** Which words on areas are told of an encounter, and not of somebody else or of what stands around the report. */
import type { AreaMark } from '../engine/reading'
import type { Actor, Encounter, Scene } from './encounter'

/** Roles of those who speak for a side. */
const SPEAKERS: ReadonlySet<Actor['role']> = new Set([
  'head_of_state',
  'head_of_government',
  'deputy_head',
  'foreign_minister',
  'minister',
  'speaker',
  'deputy_minister',
  'ambassador',
  'organization_head',
])

/** Who and what countries are at the meetings of a document. */
type Company = { keys: ReadonlySet<string>; sides: ReadonlySet<string> }

/**
 * The area marks of sentences in which those who met speak or are spoken of. A sentence stands with its encounter where
 * it tells of it, names who took part or the sides, or goes on from one that does; a word that is an area only by a
 * loose cue needs more than to follow. Linear in the number of scenes and marks.
 */
export function findToldAreas(scenes: readonly Scene[], encounters: readonly Encounter[]): AreaMark[] {
  if (encounters.length === 0) return []
  const company = {
    keys: new Set(encounters.flatMap((one) => one.actors.flatMap(({ key }) => (key ? [key] : [])))),
    sides: new Set(encounters.flatMap((one) => [...one.countries, ...one.organizations])),
  }
  const telling = new Set(encounters.flatMap((one) => one.scenes))
  const told: AreaMark[] = []
  let before: { scene: Scene; stands: boolean | undefined } | undefined
  for (const scene of scenes) {
    const { zone, sentence } = scene
    const goesOn =
      before?.stands && before.scene.zone === zone && before.scene.sentence.paragraph === sentence.paragraph
    const own = telling.has(scene) || isOfCompany(scene, company)
    const strange = !own && isOfOthers(scene, company)
    const kept = scene.areas.filter(
      (mark) =>
        !(mark.profile && isProfile(scene, company)) &&
        (own || mark.sides || (!strange && (goesOn || (mark.by !== 'word' && !isElsewhere(scene, company))))),
    )
    told.push(...kept)
    before = { scene, stands: own || kept.length > 0 || (goesOn && !strange) || namesSides(scene, company, 2) }
  }
  return told
}

/** Whether somebody who took part, or speaks for a side, is named; "the president" alone is one of them. */
function isOfCompany({ actors, titles }: Scene, { keys, sides }: Company): boolean {
  return (
    titles.length > 0 ||
    actors.some(
      ({ key, role, country, organization }) =>
        (key !== null && keys.has(key)) ||
        (SPEAKERS.has(role) && [country, organization].some((side) => side !== null && sides.has(side))),
    )
  )
}

/** "Rwanda exports coffee": a country described, not what both sides say; where somebody speaks or both are named it may be. */
function isProfile(scene: Scene, company: Company): boolean {
  return scene.actors.length === 0 && scene.titles.length === 0 && !namesSides(scene, company, 2)
}

/** Whether only people speak who had no part in it. */
function isOfOthers({ actors }: Scene, { keys }: Company): boolean {
  return actors.some(({ key }) => key !== null && !keys.has(key))
}

/** Whether countries are named and none of them is a side. */
function isElsewhere(scene: Scene, company: Company): boolean {
  return scene.countries.length + scene.organizations.length > 0 && !namesSides(scene, company, 1)
}

function namesSides({ countries, organizations }: Scene, { sides }: Company, least: number): boolean {
  const named = new Set([...countries, ...organizations].map(({ code }) => code).filter((code) => sides.has(code)))
  return named.size >= least
}
