import http from 'node:http'
import { ask } from './pages-load'

/** Pages that every base has, with the filters that readers set most and some that they seldom set. */
const PAGES = [
  '/',
  '/?pair=KZ-RS',
  '/?from=2015-01-01&to=2020-12-31',
  '/?country=KZ&area=trade',
  '/?group=eu&level=head_of_state',
  '/pairs',
  '/pairs/KZ-RS',
  '/pairs/KZ-RS/with/RU-RS',
  '/countries',
  '/countries/KZ',
  '/areas',
  '/areas/trade',
  '/meetings',
  '/meetings?page=2&country=KZ',
  '/network',
  '/map',
  '/articles',
  '/search?q=president',
  '/quality',
  '/sources',
  '/review',
  '/saved',
  '/api',
  '/embed/timeline',
]

const DATASETS = [
  'timeline',
  'areas',
  'areas-over-time',
  'pairs',
  'totals',
  'level-mix',
  'totals-over-time',
  'countries',
  'partners',
  'partner-ranks',
  'area-pairs',
  'pairs-over-time',
  'network',
  'places',
  'travels',
  'sources',
  'coverage',
  'reader-quality',
]

/** Addresses to be measured: the pages, one of each kind of thing that the base holds, and the datasets that are counts. */
export async function listPages(server: string): Promise<string[]> {
  const agent = new http.Agent({ keepAlive: true })
  const { body } = await ask(`${server}/meetings`, agent, true)
  const meeting = /href="(\/meetings\/(?!new|rows)[^"?/]+)"/.exec(body)?.[1]
  const { body: articles } = await ask(`${server}/articles`, agent, true)
  const article = /href="(\/articles\/[^"?/]+)"/.exec(articles)?.[1]
  const { body: shown } = meeting ? await ask(`${server}${meeting}`, agent, true) : { body: '' }
  const person = /href="(\/people\/[^"?/]+)"/.exec(shown)?.[1]
  agent.destroy()
  const things = [meeting, article, person].filter((path) => path !== undefined)
  return [...PAGES, ...things, ...DATASETS.map((id) => `/api/v1/${id}.json`)]
}
