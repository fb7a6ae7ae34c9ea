import type { Telling } from '../ui/telling'

/** The reasons for which reports are joined, or may be, as the base keeps them, and the messages that say them. */
const REASONS = {
  'joined by hand': 'reasonByHand',
  'same sides': 'reasonSameSides',
  'shared sides': 'reasonSharedSides',
  'same people': 'reasonSamePeople',
  'same person on one side': 'reasonSamePerson',
  'only meeting it can be': 'reasonOnly',
  'place agrees': 'reasonPlace',
  'agrees with what was entered by hand': 'reasonEntered',
  'same month': 'reasonSameMonth',
  'same year': 'reasonSameYear',
  'same day': 'reasonSameDay',
  'same days': 'reasonSameDays',
  'day agrees with other reports': 'reasonDayAgrees',
  'day within the month': 'reasonInMonth',
  'day within the year': 'reasonInYear',
  'day within the range': 'reasonInRange',
  'days overlap': 'reasonOverlap',
  'one day apart': 'reasonDayApart',
  'no date to tell by': 'reasonNoDate',
  'no names to tell by': 'reasonNoNames',
  'two meetings it could be': 'reasonTwo',
  'each settled by hand': 'reasonSettled',
  'told apart by one article': 'reasonApart',
  'other country': 'reasonOtherCountry',
  'other city': 'reasonOtherCity',
  'other rank': 'reasonOtherRank',
} as const

function isKnown(reason: string): reason is keyof typeof REASONS {
  return reason in REASONS
}

/** A reason in the language of the reader; one that is not known by name is said as the base keeps it. */
export function tellReason(reason: string, { t }: Telling): string {
  return isKnown(reason) ? t(REASONS[reason]) : reason
}
