/** At which rank two sides meet, how often, and in which ways. */
import type { MeetingKind } from '../vocab/meeting-kinds'
import type { RoleCode } from '../vocab/roles'

export type Tier = {
  role: RoleCode
  /** Which of several of that role: ministers have a field of their own. */
  desk: number
  weight: number
  kinds: readonly MeetingKind[]
}

const LEADERS: readonly MeetingKind[] = [
  'talks',
  'talks',
  'talks',
  'talks',
  'talks',
  'talks',
  'visit',
  'call',
  'call',
  'video',
]
const MINISTERS: readonly MeetingKind[] = ['talks', 'talks', 'talks', 'talks', 'commission', 'forum', 'video', 'visit']

/** The first six are those of a visit, in their order. */
export const TIERS: readonly Tier[] = [
  { role: 'head_of_state', desk: 0, weight: 22, kinds: LEADERS },
  { role: 'head_of_government', desk: 0, weight: 14, kinds: LEADERS },
  { role: 'minister', desk: 0, weight: 7, kinds: MINISTERS },
  { role: 'speaker', desk: 0, weight: 4, kinds: ['talks', 'talks', 'visit'] },
  {
    role: 'foreign_minister',
    desk: 0,
    weight: 20,
    kinds: ['talks', 'talks', 'talks', 'call', 'call', 'visit', 'consultations'],
  },
  { role: 'minister', desk: 1, weight: 6, kinds: MINISTERS },
  { role: 'minister', desk: 2, weight: 5, kinds: MINISTERS },
  { role: 'deputy_head', desk: 0, weight: 5, kinds: ['talks', 'talks', 'commission'] },
  { role: 'deputy_minister', desk: 0, weight: 8, kinds: ['consultations', 'consultations', 'talks'] },
  { role: 'ambassador', desk: 0, weight: 9, kinds: ['reception', 'reception', 'talks'] },
]
