/** A meeting as persons say it. */
import type { Decision } from './decisions'
import type { FoldedMeeting } from './fold-reports'
import { overlayDecisions } from './overlay-decisions'
import type { ToldMeeting } from './told-meeting'

/**
 * The told meeting that stands for a person's word when later reports are joined: what the reports bound to the meeting
 * say, with the decisions laid over it.
 * @param pinned the fold of the reports that are pinned to the meeting; `null` where there are none
 */
export function wordOf(pinned: FoldedMeeting | null, decisions: readonly Decision[]): ToldMeeting {
  const { meeting } = overlayDecisions(pinned, decisions)
  const { kind, status, date, dateEnd, datePrecision, place, visit, level } = meeting
  const { countries, organizations, participants, areas, recalled, confidence } = meeting
  return {
    ...{ kind, status, date, dateEnd, datePrecision, place, visit, level },
    ...{ countries, organizations, participants, areas, background: recalled, confidence },
  }
}
