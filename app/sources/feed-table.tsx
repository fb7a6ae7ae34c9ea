import { useNames, useWords } from '#words'
import { PopUp } from '@/components/ui/pop-up'
import type { FeedView } from '@/lib/jobs/feeds/list-feeds'
import { linkOf } from '@/lib/vocab/source-label'
import { FeedEditForm } from './feed-edit-form'

type Props = { feeds: readonly FeedView[]; mayEdit: boolean }

/** Feeds with how they answer, what they brought, and when they are visited again. */
export function FeedTable({ feeds, mayEdit }: Props) {
  const t = useWords('sources')
  return (
    <table className="tab feed-table">
      <caption className="vh">{t('feeds')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('feed')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col" className="opt">
            {t('brought')}
          </th>
          <th scope="col" className="opt">
            {t('every')}
          </th>
          <th scope="col" className="opt">
            {t('visited')}
          </th>
          <th scope="col" className="opt">
            {t('next')}
          </th>
          {mayEdit && <th scope="col">{t('actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {feeds.map((feed) => (
          <FeedLine key={feed.id} feed={feed} mayEdit={mayEdit} />
        ))}
      </tbody>
    </table>
  )
}

function FeedLine({ feed, mayEdit }: { feed: FeedView; mayEdit: boolean }) {
  const t = useWords('sources')
  const href = linkOf(feed.url)
  const brought = (feed.counts.added ?? 0) + (feed.counts.updated ?? 0)
  return (
    <tr>
      <th scope="row" className="lead">
        {feed.title ?? feed.url}
        {href && feed.title !== null && (
          <a className="address" href={href} rel="noreferrer">
            {feed.url}
          </a>
        )}
      </th>
      <td>
        <State feed={feed} />
      </td>
      <td className="opt">{t('broughtReports', { count: brought })}</td>
      <td className="opt nw">{t('minutes', { count: feed.everyMinutes })}</td>
      <td className="opt quiet nw">{feed.visitedAt === null ? t('never') : <Moment at={feed.visitedAt} />}</td>
      <td className="opt quiet nw">{feed.paused || feed.nextAt === null ? '—' : <Moment at={feed.nextAt} />}</td>
      {mayEdit && (
        <td>
          <Actions feed={feed} />
        </td>
      )}
    </tr>
  )
}

function State({ feed: { paused, visitedAt, failures, error } }: { feed: FeedView }) {
  const t = useWords('sources')
  if (paused) return <>{t('statePaused')}</>
  if (failures > 0)
    return (
      <>
        <span className="trouble">{t('stateFailing', { count: failures })}</span>
        {error !== null && <span className="why">{error}</span>}
      </>
    )
  return <>{visitedAt === null ? t('stateNew') : t('stateFine')}</>
}

/** Day and minute in UTC: who reads it may sit anywhere. */
function Moment({ at }: { at: Date }) {
  const names = useNames()
  const iso = at.toISOString()
  return (
    <time dateTime={iso}>
      {names.date(iso.slice(0, 10), 'short')}, {iso.slice(11, 16)} UTC
    </time>
  )
}

function Actions({ feed }: { feed: FeedView }) {
  const t = useWords('sources')
  const name = feed.title ?? feed.url
  return (
    <div className="acts">
      <Act feed={feed.id} verb="visit" label={t('visitNow')} name={name} />
      {feed.paused ? (
        <Act feed={feed.id} verb="resume" label={t('resume')} name={name} />
      ) : (
        <Act feed={feed.id} verb="pause" label={t('pause')} name={name} />
      )}
      <PopUp
        className="menu feed-menu"
        name="feed"
        label={t('edit')}
        title={t('actionOf', { action: t('edit'), name })}
      >
        <FeedEditForm feed={feed} />
      </PopUp>
      <PopUp
        className="menu feed-menu"
        name="feed"
        label={t('remove')}
        title={t('actionOf', { action: t('remove'), name })}
      >
        <div className="popup-form">
          <p>{t('removeSure')}</p>
          <Act feed={feed.id} verb="delete" label={t('remove')} name={name} />
        </div>
      </PopUp>
    </div>
  )
}

type ActProps = { feed: string; verb: 'visit' | 'pause' | 'resume' | 'delete'; label: string; name: string }

function Act({ feed, verb, label, name }: ActProps) {
  const t = useWords('sources')
  return (
    <form method="post" action="/sources/act" className="inline">
      <input type="hidden" name="verb" value={verb} />
      <input type="hidden" name="feed" value={feed} />
      <button type="submit" aria-label={t('actionOf', { action: label, name })}>
        {label}
      </button>
    </form>
  )
}
