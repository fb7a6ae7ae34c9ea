/** `entente feeds VERB`: the feeds and sitemaps that are followed. */
import { parseArgs } from 'node:util'
import { listenForStop } from '../../boot/signals.mjs'
import { LOCAL_ANALYST } from '../../curation/who'
import type { FeedView } from '../../jobs/feeds/list-feeds'
import type { Visit } from '../../jobs/feeds/visit-feed'
import type { Command, CommandIo } from '../command'
import { sayArgumentError } from './say-argument-error'

const USAGE = `entente feeds list [--json]
entente feeds add ADDRESS…
entente feeds visit [FEED…]
entente feeds pause FEED…
entente feeds resume FEED…
entente feeds remove FEED…

A FEED is named by its id or its address. To "add", the address of a page that names a feed, or of a sitemap, will do.
A worker ("npm start" has one) visits each feed when its time has come and reads what is new; "visit" looks at once, at
all feeds that are due where none is named. What a removed feed has brought stays.

  --json             print the list as JSON

Exit status: 0 done, 1 something was refused, 2 wrong use.`

type Verb = (names: string[], io: CommandIo) => Promise<boolean>

export const feedsCommand: Command = {
  name: 'feeds',
  summary: 'follow feeds and sitemaps',
  usage: USAGE,
  needsDatabase: true,
  async run(args, io) {
    const wanted = readArguments(args)
    if ('wrong' in wanted) {
      io.stderr.write(`${wanted.wrong}\n\n${USAGE}\n`)
      return 2
    }
    return (await wanted.act(wanted.names, io)) ? 0 : 1
  },
}

function readArguments(args: string[]): { act: Verb; names: string[] } | { wrong: string } {
  try {
    const options = { json: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [verb, ...names] = positionals
    const act = verb === 'list' ? listAll(values.json === true) : VERBS[verb ?? '']
    if (act === undefined) return { wrong: verb === undefined ? 'Say what to do.' : `There is no "feeds ${verb}".` }
    if (verb === 'list' && names.length > 0) return { wrong: '"feeds list" takes no names.' }
    if (verb !== 'list' && verb !== 'visit' && names.length === 0) return { wrong: `"feeds ${verb}" needs a name.` }
    return { act, names }
  } catch (error) {
    return { wrong: sayArgumentError(error) }
  }
}

const VERBS: Record<string, Verb> = {
  async add(addresses, io) {
    const { addFeed } = await import('../../jobs/feeds/add-feed')
    let good = true
    for (const url of addresses) {
      const added = await addFeed({ owner: LOCAL_ANALYST, url }, { signal: listenForStop().signal })
      if ('error' in added) {
        io.stderr.write(`${url}: ${added.error}\n`)
        good = false
      } else io.stdout.write(`${added.id}  ${nameOf(added)}${added.existed ? ' (followed already)' : ''}\n`)
    }
    return good
  },
  async visit(names, io) {
    const { findDueFeeds } = await import('../../jobs/feeds/find-due-feeds')
    const { visitFeed } = await import('../../jobs/feeds/visit-feed')
    const due = names.length === 0 ? await findDueFeeds() : []
    const feeds = await findFeeds(names.length === 0 ? due : names, io)
    if (names.length === 0 && due.length === 0) io.stdout.write('No feed is due.\n')
    let good = feeds.length === (names.length || due.length)
    for (const feed of feeds) {
      const visit = await visitFeed(feed.id, { signal: listenForStop().signal })
      io.stdout.write(`${nameOf(feed)}: ${sayVisit(visit)}\n`)
      if (visit.state === 'failed') good = false
    }
    return good
  },
  pause: async (names, io) => change(names, io, (await import('../../jobs/feeds/change-feed')).pauseFeed, 'paused'),
  resume: async (names, io) => change(names, io, (await import('../../jobs/feeds/change-feed')).resumeFeed, 'resumed'),
  remove: async (names, io) => change(names, io, (await import('../../jobs/feeds/change-feed')).deleteFeed, 'removed'),
}

function listAll(json: boolean): Verb {
  return async (_, io) => {
    const { listFeeds } = await import('../../jobs/feeds/list-feeds')
    const feeds = await listFeeds()
    if (json) io.stdout.write(`${JSON.stringify(feeds)}\n`)
    else if (feeds.length === 0) io.stdout.write('No feed is followed.\n')
    else for (const feed of feeds) io.stdout.write(`${sayFeed(feed)}\n`)
    return true
  }
}

async function change(names: string[], io: CommandIo, act: (id: string) => Promise<boolean>, done: string) {
  const feeds = await findFeeds(names, io)
  for (const feed of feeds) if (await act(feed.id)) io.stdout.write(`${nameOf(feed)}: ${done}\n`)
  return feeds.length === names.length
}

/** Feeds by id or address; those that are not there are named. */
async function findFeeds(names: readonly string[], io: CommandIo): Promise<FeedView[]> {
  const { listFeeds } = await import('../../jobs/feeds/list-feeds')
  const all = await listFeeds()
  return names.flatMap((name) => {
    const feed = all.find(({ id, url }) => id === name || url === name)
    if (feed === undefined) io.stderr.write(`There is no feed "${name}".\n`)
    return feed ?? []
  })
}

function sayFeed(feed: FeedView): string {
  const { id, url, entries, paused, visitedAt, error } = feed
  const visited = visitedAt === null ? 'never visited' : `visited ${visitedAt.toISOString().slice(0, 16)}Z`
  const state = [`${entries} entries`, visited, ...(paused ? ['paused'] : []), ...(error === null ? [] : [error])]
  return `${id}  ${nameOf(feed)}  ${url}\n            ${state.join(' · ')}`
}

/** Without what would move the cursor of a terminal. */
function nameOf({ title, url }: Pick<FeedView, 'title' | 'url'>): string {
  return (title ?? url).replace(/\p{Cc}+/gu, ' ')
}

function sayVisit(visit: Visit): string {
  switch (visit.state) {
    case 'failed':
      return visit.error
    case 'unchanged':
      return 'nothing changed'
    case 'busy':
      return 'it is being visited already'
    case 'missing':
      return 'it is no longer followed'
    case 'not-due':
      return 'it is not its time'
    case 'read': {
      const more = visit.more > 0 ? `, and ${visit.more} more at the next visit` : ''
      const job = visit.job === null ? '' : `; job ${visit.job} reads them as soon as a worker is there`
      return `${visit.entries} entries, ${visit.fresh} new or changed${more}${job}`
    }
  }
}
