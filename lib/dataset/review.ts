/**
 * What waits for a person, as plain JSON: one item is one question, with all that is needed to answer it. The same
 * object is made from the base, sent to the browser and drawn, so it stands where all of them can see it.
 */

/** The kinds of question, in the order in which they are asked: what a person's own word hangs on comes first. */
export const REVIEW_KINDS = [
  { code: 'differs' },
  { code: 'again' },
  { code: 'lost' },
  { code: 'duplicate' },
  { code: 'name' },
  { code: 'confidence' },
] as const

export type ReviewKind = (typeof REVIEW_KINDS)[number]['code']

/** The row of a kind; `undefined` for a name that is no kind. */
export function findReviewKind(code: string): (typeof REVIEW_KINDS)[number] | undefined {
  return REVIEW_KINDS.find((row) => row.code === code)
}

/** How many questions of each kind are left. */
export type ReviewCounts = Readonly<Record<ReviewKind, number>>

export type ReviewPerson = { key: string; name: string; role: string | null; country: string | null }

/** A meeting as it is told: by one report, or by all of them and persons together. */
export type ReviewFacts = {
  kind: string
  status: string
  date: string | null
  dateEnd: string | null
  datePrecision: string | null
  place: { city: string | null; country: string | null } | null
  visit: { type: string | null; guest: string | null; host: string | null } | null
  level: string | null
  countries: readonly string[]
  organizations: readonly string[]
  participants: readonly ReviewPerson[]
  areas: readonly string[]
}

/** Words of a report in their own language; `marks` are the counted ones, by field, in UTF-16 units of `text`. */
export type ReviewPassage = {
  text: string
  inTitle: boolean
  marks: readonly { start: number; end: number; field: string }[]
}

export type ReviewReport = {
  /** `ARTICLE#ORDINAL`. */
  name: string
  articleId: string
  title: string | null
  language: string
  /** Where it stood; `source` of the names says it. */
  outlet: string | null
  url: string | null
  published: string | null
  status: string
  background: boolean
  /** Bound to its meeting by a person; kept although the machine tells it no more. */
  pinned: boolean
  kept: boolean
  /** How sure the join is, 0 to 1, and why it was made. */
  score: number
  reasons: readonly string[]
  confidence: number
  told: ReviewFacts
  /** Whether a field was stated or inferred. */
  how: Readonly<Record<string, string>>
  passages: readonly ReviewPassage[]
}

/** A meeting with its first reports; `version` is what an act on it must name. */
export type ReviewMeeting = ReviewFacts & {
  id: string
  version: number
  state: string
  /** A person said that it is so. */
  accepted: boolean
  recalled: boolean
  confidence: number
  /** All reports, of which `reports` holds the first. */
  reportCount: number
  reports: readonly ReviewReport[]
}

/** What a person decided: the field and value in the form of a decision, who and when (an instant), and why. */
export type ReviewDecision = {
  field: string
  value: unknown
  actor: string
  at: string
  why: string | null
  /** The words that the person gave as evidence. */
  quote: string | null
}

/** A person of the base who may be meant. */
export type ReviewNamesake = ReviewPerson & { meetings: number; last: string | null }

/** A role and country in which the same person was seen elsewhere. */
export type ReviewSeat = { role: string | null; country: string | null; meetings: number; last: string | null }

type ItemBase<K extends ReviewKind> = {
  kind: K
  /** Stable name of the question, the same at every reading. */
  id: string
  /** Place in the queue: kinds in order, then the weightiest, then by name. */
  rank: number
  weight: number
}

export type ReviewItem =
  | (ItemBase<'differs'> & {
      meeting: ReviewMeeting
      decision: ReviewDecision
      /** What the machine said when the person decided, what it says now, and since when (an instant). */
      machine: { before: unknown; now: unknown; since: string }
    })
  | (ItemBase<'again'> & {
      meeting: ReviewMeeting
      /** The report that tells it again, by name. */
      report: string
      verdict: ReviewDecision | null
    })
  | (ItemBase<'lost'> & { meeting: ReviewMeeting; decisions: readonly ReviewDecision[] })
  | (ItemBase<'duplicate'> & {
      meetings: readonly [ReviewMeeting, ReviewMeeting]
      score: number
      reasons: readonly string[]
    })
  | (ItemBase<'name'> & {
      meeting: ReviewMeeting
      person: ReviewPerson
      /** The name in each report, in its language. */
      names: readonly { name: string; language: string }[]
      seats: readonly ReviewSeat[]
      /** Empty until somebody who can tell spellings apart has looked. */
      namesakes: readonly ReviewNamesake[]
    })
  | (ItemBase<'confidence'> & { meeting: ReviewMeeting })

export type ReviewItemOf<K extends ReviewKind> = Extract<ReviewItem, { kind: K }>

/** A page of the queue. `next` is the cursor behind its last item, `null` at the end. */
export type ReviewPage = { items: readonly ReviewItem[]; next: string | null; counts: ReviewCounts }

/** The order of the queue, the same as in the base. */
export function compareReviewItems(a: ReviewItem, b: ReviewItem): number {
  return a.rank - b.rank || b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
