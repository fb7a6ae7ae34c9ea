/** What is gathered about one encounter while the marks of a document are put together. */
import type { DatePrecision, MeetingKind, MeetingStatus, VisitType } from '../../vocab/meeting-kinds'
import type { RoleCode } from '../../vocab/roles'
import type {
  AreaMark,
  CountryMark,
  DateMark,
  OrganizationMark,
  PlaceMark,
  RoleMark,
  Sentence,
  Standing,
  Zone,
} from '../engine/reading'
import type { CueMark, TriggerMark } from '../engine/trace'
import type { FieldSource } from '../facts'
import type { CueSense } from '../locales/meeting-table'

/** Somebody who may take part: named, or known by title only. */
export type Actor = {
  zone: Zone
  start: number
  end: number
  name: string | null
  key: string | null
  role: RoleCode | null
  country: string | null
  organization: string | null
  /** The organization that the holder of a national office heads as well, told beside it. */
  chairs?: string
  /** In what case, where an ending tells it. */
  stands?: Standing
}

/** One sentence with all that was recognised in it. */
export type Scene = {
  zone: Zone
  sentence: Sentence
  /** Position among all scenes of the document; the title comes first. */
  index: number
  triggers: TriggerMark[]
  cues: CueMark[]
  actors: Actor[]
  /** Countries whose holders of one office are named by one word: "the presidents of A, B and C". */
  circle: string[]
  /** Titles that name neither a person nor a side: "the president". */
  titles: RoleMark[]
  countries: CountryMark[]
  organizations: OrganizationMark[]
  places: PlaceMark[]
  dates: DateMark[]
  areas: AreaMark[]
}

export type When = { date: string; dateEnd: string | null; precision: DatePrecision; source: FieldSource }
export type Where = { city: string | null; country: string; source: FieldSource }
export type Visit = { type: VisitType | null; guest: string; host: string | null; source: FieldSource }

export type Encounter = {
  /** How it was found: which reading of which construction. */
  rule: string
  kind: MeetingKind
  status: MeetingStatus
  background: boolean
  actors: Actor[]
  countries: string[]
  organizations: string[]
  when: When | null
  where: Where | null
  visit: Visit | null
  /** Scenes that tell of it, the one with the trigger first. */
  scenes: Scene[]
  trigger: TriggerMark
  /** Whether the sides stood in the sentence itself or were taken from before. */
  sidesStated: boolean
  /** Sentences whose areas belong to it; filled when all encounters are known. */
  scope: Scene[]
}

/** Kinds held by standing bodies: merely named they are no meeting. */
export const BODIES: ReadonlySet<MeetingKind> = new Set(['commission', 'forum', 'consultations'])

/** Held by wire: nobody travels, and there is no place. */
export const WIRED: ReadonlySet<MeetingKind> = new Set(['call', 'video'])

export function hasCue(scene: Scene, ...senses: CueSense[]): boolean {
  return scene.cues.some((cue) => senses.includes(cue.sense))
}

export function sidesOf(encounter: Pick<Encounter, 'countries' | 'organizations'>): string[] {
  return [...encounter.countries, ...encounter.organizations]
}

/** Distinct countries of some actors, in order of appearance. */
export function countriesOf(actors: readonly Actor[]): string[] {
  return [...new Set(actors.flatMap((actor) => (actor.country ? [actor.country] : [])))]
}

export function organizationsOf(actors: readonly Actor[]): string[] {
  return [...new Set(actors.flatMap((actor) => (!actor.country && actor.organization ? [actor.organization] : [])))]
}
