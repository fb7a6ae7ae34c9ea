import { stepOfLevel } from '@/lib/vocab/roles'
import { lowerFirst } from '@/lib/words/letter-case'
import { drawStatus } from '../../lib/figures/event-marks'
import { Marks } from '../charts/drawing'
import { useTelling } from './telling'

/** Radius by rank step, px; the step of a rank that nobody states comes first. */
const RADII = [3.4, 6.2, 5.3, 4.5, 3.9, 3.2, 2.4]
const MIDDLE = 7.5

type Props = { level: string | null; status: string; recalled?: boolean }

/** One meeting as a mark, as in the timeline: ink and size say how high, the fill whether it was held, planned or cancelled. */
export function RankMark({ level, status, recalled = false }: Props) {
  const { t, names } = useTelling()
  const step = stepOfLevel(level)
  const rank = level === null ? t('rankNotStated') : lowerFirst(names.role(level))
  const label = [names.status(status), ...(recalled ? [t('recalled')] : []), rank].join(', ')
  const drawn = status === 'planned' || status === 'cancelled' ? status : recalled ? 'recalled' : 'held'
  return (
    <svg className="mk" width="15" height="15" viewBox="0 0 15 15" role="img" aria-label={label}>
      <title>{label}</title>
      <Marks marks={drawStatus(drawn, step, MIDDLE, MIDDLE, RADII[step] ?? 2.4)} />
    </svg>
  )
}
