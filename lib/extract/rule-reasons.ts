/** What the rules of a meeting and of its fields do, in words for a reader of `explain`. */
const REASONS: Readonly<Record<string, string>> = {
  'meeting.in-sentence': 'the sides and the word stand in one sentence',
  'meeting.each-counterpart': 'one met several, each a meeting',
  'meeting.each-principal': 'several of one side met the other, each a meeting',
  'meeting.list-item': 'one item of a list of meetings',
  'meeting.credentials': 'credentials, a meeting an ambassador',
  'meeting.summit': 'a summit that does something of its own',
  'meeting.visit': 'one side travelled to the other',
  'meeting.next-session': 'the next session of a body told before',
  'meeting.sentence-before': 'the sides stand in the sentence before',
  'meeting.pair': 'both sides were told before',
  'meeting.round': 'several sides at one table',
  'meeting.unknown-host': 'a guest is received, the host is not named',
  'meeting.joined': 'others join what was told before',
  'meeting.pronoun': 'one side is named by a pronoun',
  'meeting.joint': 'the sides did something together',
  'meeting.country-side': 'one side is named as a country',
  'meeting.countries': 'the sides are named as countries',
  'meeting.verb-final': 'the sides stand before the verb, in the cases it asks for',
  'meeting.between': 'talks between two countries named right before',
  'meeting.country-and-bloc': 'a country and an organization',
  'meeting.body-place': 'a joint body meets in one of its countries',
  'meeting.next-summit': 'the next summit of a bloc',
  'status.held': 'told as having taken place',
  'status.planned': 'told as still to come',
  'status.cancelled': 'told as called off or put off',
  'status.day-ahead': 'its day lies ahead of the report',
  'sides.in-sentence': 'both sides stand in the sentence',
  'sides.from-context': 'one side is taken from what was told before',
  'date.from-story': 'the day that the report is about',
  'date.from-before': 'the day of the sentences before',
  'date.from-publication': 'the day of publication, as nothing else is said',
  'place.in-sentence': 'named in the sentence',
  'place.country': 'the country named in the sentence',
  'place.from-dateline': 'where the report is dated from',
  'place.from-story': 'where the report plays',
  'place.from-title': 'named in the headline',
  'place.from-later': 'named further down',
  'place.from-before': 'where the same sides met, told beside it',
  'place.capital': 'a capital that is not named',
  'place.host': 'whoever receives is at home',
  'visit.type-nearby': 'the kind of visit named nearby',
  'visit.place': 'the place travelled to',
  'visit.country': 'the country travelled to',
  'visit.inviter': 'whoever invites is the host',
  'visit.other-side': 'the other side receives',
  'level.lowest-of-highest': 'the lowest of the sides’ highest ranks',
  'areas.in-scope': 'talked about in its sentences',
}

/** Families of rules whose words speak for themselves. */
const FAMILIES: Readonly<Record<string, string>> = {
  trigger: 'the word that tells of it',
  date: 'a date in words',
  place: 'a place in words',
  visit: 'a visit in words',
}

/** What a rule did; the empty string where its name is all there is to say. */
export function sayRule(rule: string): string {
  return REASONS[rule] ?? FAMILIES[rule.split('.')[0] ?? ''] ?? ''
}
