/** What the queue knows how to do. */
import type { TaskList } from 'graphile-worker'
import { getPool } from '../db/client'
import { printArticles } from '../ingest/print-articles'
import type { Engine } from '../ingest/store-document'
import { findDueFeeds } from './feeds/find-due-feeds'
import { visitFeed } from './feeds/visit-feed'
import { askForTurn } from './queue'
import { runJob } from './run-job'
import { tidyJobs } from './tidy'

export type TaskContext = { signal: AbortSignal; engine: Engine }

/** When the queue does something by itself, as `cron` has it: minute, hour, day, month, weekday. */
export const TIMETABLE = `17 3 * * * tidy
* * * * * visit-due-feeds
*/5 * * * * print-articles
23 * * * * open-history-years`

export function listTasks({ signal, engine }: TaskContext): TaskList {
  return {
    'run-job': async (payload) => {
      const id = idOf(payload)
      if (await runJob(id, { signal, engine })) await askForTurn({ task: 'run-job', id })
    },
    'visit-due-feeds': async () => {
      for (const id of await findDueFeeds()) await askForTurn({ task: 'visit-feed', id })
    },
    // asked for again each minute while another visit lasts
    'visit-feed': async (payload) => {
      await visitFeed(idOf(payload), { signal, onlyDue: true })
    },
    // of a base from before there were prints
    'print-articles': async () => {
      await printArticles(getPool(), signal)
    },
    'open-history-years': async () => {
      await getPool().query('SELECT open_history_years()')
    },
    tidy: () => tidyJobs(),
  }
}

function idOf(payload: unknown): string {
  if (typeof payload === 'object' && payload !== null && 'id' in payload) return String(payload.id)
  throw new Error('a task without an id')
}
