/**
 * The state one document has while it is read: its zones (title, text) cut into words and sentences, and the marks that
 * recognisers leave on it. Recognisers only add marks; refiners turn marks into facts. Nothing here does I/O.
 */
import type { AreaCode } from '../../vocab/areas'
import type { AgreementStatus, DatePrecision, MentionKind } from '../../vocab/meeting-kinds'
import type { RoleCode } from '../../vocab/roles'
import type { SourceDocument, Span } from '../facts'
import { countBegun } from './count-begun'
import { type Origin, restoreSpan } from './normalise'
import type { Term } from './terms'

/** One run of letters or digits. Hyphens and apostrophes inside a word end it, so «казахстанско-сербский» is two words. */
export type Word = {
  start: number
  end: number
  /** As written. */
  text: string
  /** NFC, lower case, ё as е; what lexicons are matched on. */
  folded: string
  /** The first letter is upper case. */
  upper: boolean
  /** Two or more letters, all of them upper case. */
  caps: boolean
  /** The record that all occurrences of the word share, and where its row of numbers begins (see terms.ts). */
  term: Term
  row: number
  /** How the word is joined to the one before it (see `JOIN` in words.ts). */
  join: number
}

export type Sentence = {
  start: number
  end: number
  /** Indices into `Zone.words`: first inclusive, last exclusive. */
  from: number
  to: number
  paragraph: number
  /** What it is in its report (see sections.ts). */
  section: Section
  /** Its own language, where it is another than that of the document. */
  language: string | null
}

/**
 * `dateline` holds place and date of writing and nothing else; `background` begins with a word that recalls («Ранее», "As reported"); `boilerplate` is no part of the report (credits,
 * links, calls to subscribe), and nothing is recognised in it.
 */
export type Section = 'headline' | 'dateline' | 'body' | 'quote' | 'background' | 'boilerplate'

/** Title and text are read alike, but never across the border between them. */
export type Zone = {
  in: 'title' | 'text'
  text: string
  words: Word[]
  sentences: Sentence[]
  /** What lexicons begin with each of its words (see `Known`), side by side; it holds as long as the vocabulary is the same. */
  begins?: { growths: number; bits: Int32Array }
  /** Where its characters stood in the document, if any stood elsewhere (see normalise.ts). */
  origin?: Origin | null
  /** Primary subtag, where it is known: the same letter is another word in another language («у России», «у Русији»). */
  language?: string
}

/** Something recognised: where, by which rule, and in which zone. */
export type Mark = { zone: Zone; start: number; end: number; rule: string }

export type CountryMark = Mark & {
  code: string
  kind: MentionKind
  /** Nominative city name, for `capital` marks. */
  city?: string
}
export type OrganizationMark = Mark & { code: string }

/** A city or other place that a text names; `locative` where the form says "in" it or the dateline stands there. */
export type PlaceMark = Mark & {
  city: string
  country: string
  locative: boolean
}

/** How a name or title stands in its sentence, in languages where its own ending tells it (Kazakh). */
export type Standing = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre'

/** A role noun phrase («президент Казахстана», "Serbian foreign minister"), with or without a name beside it. */
export type RoleMark = Mark & {
  role: RoleCode
  country: string | null
  organization: string | null
  plural: boolean
  stands?: Standing
}

export type PersonMark = Mark & {
  /** Nominative, as full as this document gives it anywhere. */
  name: string
  key: string
  role: RoleCode | null
  country: string | null
  organization: string | null
  /** How the text names the person here. */
  by: 'full' | 'surname' | 'title'
  /** In what case the mention stands, where the ending of a name tells it by itself. */
  stands?: Standing
}

export type DateMark = Mark & {
  date: string
  dateEnd: string | null
  precision: DatePrecision
  /** `stated` with day, month and year in the words, `inferred` where dateline or publication gave the rest. */
  how: 'stated' | 'inferred'
  /** The date of a dateline («Астана. 27 февраля.»). */
  dateline: boolean
}

export type AreaMark = Mark & {
  code: AreaCode
  /** What makes the word a subject of talk: itself, a word of talking in its sentence, or a looser one. */
  by: 'itself' | 'talk' | 'word'
  /** Its sentence calls the sides by a common word ("the sides", «собеседники»). */
  sides: boolean
  /** Its sentence tells what somebody is or makes ("exports coffee"). */
  profile: boolean
}
export type AgreementMark = Mark & { title: string; status: AgreementStatus }
export type FigureMark = Mark & { value: number; unit: string; about: string }

export type Marks = {
  countries: CountryMark[]
  organizations: OrganizationMark[]
  places: PlaceMark[]
  roles: RoleMark[]
  people: PersonMark[]
  dates: DateMark[]
  areas: AreaMark[]
  agreements: AgreementMark[]
  figures: FigureMark[]
}

/** A place for marks, with none in it. */
export function openMarks(): Marks {
  return {
    countries: [],
    organizations: [],
    places: [],
    roles: [],
    people: [],
    dates: [],
    areas: [],
    agreements: [],
    figures: [],
  }
}

export type Reading = {
  document: SourceDocument
  id: string
  language: string
  published: string | null
  zones: Zone[]
  marks: Marks
}

/** The public span of a mark, in the document as it was handed in; `in` is written only for the title. */
export function toSpan(mark: Pick<Mark, 'zone' | 'start' | 'end'>): Span {
  const [start, end] = restoreSpan(mark.zone.origin, mark.start, mark.end)
  return mark.zone.in === 'title' ? { start, end, in: 'title' } : { start, end }
}

/** Puts marks in the order in which their document is read. */
export function sortMarks<M extends Pick<Mark, 'zone' | 'start'>>(marks: M[], zones: readonly Zone[]): M[] {
  return marks.sort((a, b) => (a.zone === b.zone ? a.start - b.start : zones.indexOf(a.zone) - zones.indexOf(b.zone)))
}

/** The sentence of a zone that holds position `at`; the last one begun before it where `at` lies between two. */
export function sentenceAt(zone: Zone, at: number): Sentence | undefined {
  return zone.sentences[Math.max(0, countBegun(zone.sentences, at) - 1)]
}
