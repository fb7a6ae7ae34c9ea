import type { Filters } from '../../filters/filters'
import { ROLES, type RoleCode, stepOfLevel } from '../../vocab/roles'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset } from '../words'
import type { ContactRow } from './query'
import { measureSilence } from './silence'

/** From the highest: whoever met at a rank met at those below it too. `lowest` is the last step of rank that counts. */
const RANKS = [
  { rank: 'head_of_state', lowest: 1, label: 'contactHeads' },
  { rank: 'head_of_government', lowest: 2, label: 'contactGovernment' },
  { rank: 'minister', lowest: 5, label: 'contactMinisters' },
  { rank: 'any', lowest: null, label: 'contactAny' },
] as const

/** Silence is that of meetings held, whatever status the page asks for. */
export function narrowContacts(filters: Filters): Filters {
  return { ...filters, status: 'held' }
}

/** The levels of a row as a page with filters of its own can be asked for them. */
function drillLevels(filters: Filters, lowest: number | null): string {
  if (lowest === null) return 'status=held'
  const levels: RoleCode[] = ROLES.filter(({ step }) => step <= lowest).map(({ code }) => code)
  const asked = filters.level.length > 0 ? levels.filter((code) => filters.level.includes(code)) : levels
  return `status=held&level=${asked.join(',')}`
}

/** One row a rank and all above it: the last contact, how long ago it was, and the longest silence between contacts. */
export function shapeContacts(filters: Filters, context: Context, rows: readonly ContactRow[], tag: Tag): Shaped {
  const t = translate(tag, 'pair')
  const { today } = context
  const until = today !== null && filters.to !== null && filters.to < today ? filters.to : today
  const unit = t('months')
  const ranks = RANKS.map(({ rank, lowest, label }) => {
    const own = rows.filter(({ level }) => {
      const step = stepOfLevel(level)
      return lowest === null || (step > 0 && step <= lowest)
    })
    return { rank, label: t(label), own, drill: drillLevels(filters, lowest) }
  })
  return {
    id: 'contacts',
    title: t('contacts'),
    subtitle: until === null ? t('contactsUnit') : t('contactsUntil', { date: namesOf(tag).date(until) }),
    columns: [
      { key: 'rank', label: t('rank'), type: 'code' },
      { key: 'label', label: t('name'), type: 'text' },
      { key: 'meetings', label: t('meetings'), type: 'number', unit: t('meetingsUnit') },
      { key: 'last', label: t('lastContact'), type: 'date' },
      { key: 'lastMeeting', label: t('meeting'), type: 'code' },
      { key: 'months', label: t('silentMonths'), type: 'number', unit },
      { key: 'longest', label: t('longest'), type: 'number', unit },
      { key: 'longestFrom', label: t('longestFrom'), type: 'date' },
      { key: 'longestTo', label: t('longestTo'), type: 'date' },
    ],
    rows: ranks
      .filter(({ own }) => own.length > 0)
      .map(({ rank, label, own, drill }) => ({
        rank,
        label,
        meetings: own.length,
        ...measureSilence(own, until),
        drill,
      })),
    encoding: { mark: 'silence', y: 'label', value: 'months', longest: 'longest' },
    counts: 'meetings',
    ...describeDataset(filters, context, tag),
    notes: [],
  }
}
