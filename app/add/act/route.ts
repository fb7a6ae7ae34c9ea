import { takeDocument } from '@/lib/ingest/readers/take-document'
import { addLink, addText } from '@/lib/jobs/add-input'
import { createJob } from '@/lib/jobs/create-job'
import { addFeed } from '@/lib/jobs/feeds/add-feed'
import { Refused } from '@/lib/jobs/refused'
import { startJob } from '@/lib/jobs/start-job'
import { admit, leadTo, readForm, say } from '../../admit'
import { readDraft } from '../read-draft'

const MOST_LINKS = 2000
const TITLE_LENGTH = 80
const LONGEST_GIVEN = 1500

/** `POST /add/act`: takes a pasted text, links or a feed, as the forms of the page send them; `plain` asks for the job itself. */
export async function POST(request: Request): Promise<Response> {
  return admit(request, async (owner) => {
    const text = await readForm(request)
    if (text === null) return say(400, 'The request is no form.')
    switch (text('verb')) {
      case 'text':
        return giveText(owner, text)
      case 'links':
        return giveLinks(owner, text('links'))
      case 'feed':
        return giveFeed(owner, text('url').trim(), request.signal)
      default:
        return say(400, 'The form does not say what to do.')
    }
  })
}

async function giveText(owner: string, text: (name: string) => string): Promise<Response> {
  const draft = readDraft(text)
  const taken = takeDocument(draft)
  const plain = text('plain') === '1'
  if ('error' in taken) return plain ? say(422, taken.error) : refuse('text', { why: taken.error })
  const job = await createJob({ owner, kind: 'text', title: draft.title || firstWords(draft.text) })
  await addText(job, taken.document)
  if (!plain) return begin(job)
  await startJob(job)
  return Response.json({ job })
}

async function giveLinks(owner: string, given: string): Promise<Response> {
  const links = [...new Set(given.split(/\s+/u).filter((word) => /^https?:\/\//iu.test(word)))]
  if (links.length === 0) return refuse('links', { given })
  if (links.length > MOST_LINKS) return refuse('links', { why: `${links.length} > ${MOST_LINKS}` })
  const [first = ''] = links
  const job = await createJob({ owner, kind: 'links', title: links.length === 1 ? first : hostsOf(links) })
  try {
    for (const link of links) await addLink(job, link)
  } catch (error) {
    if (error instanceof Refused) return refuse('links', { why: error.message, given })
    throw error
  }
  return begin(job)
}

async function giveFeed(owner: string, url: string, signal: AbortSignal): Promise<Response> {
  const feed = await addFeed({ owner, url }, { signal })
  if ('error' in feed) return refuse('feed', { why: feed.error, given: url })
  return leadTo(`/add?${new URLSearchParams({ followed: feed.title ?? feed.url })}`)
}

async function begin(job: string): Promise<Response> {
  await startJob(job)
  return leadTo(`/jobs/${job}`)
}

/** Back to the page, which says what was wrong and has it in its form still, where an address can carry it. */
function refuse(
  refused: 'text' | 'links' | 'feed',
  { why = '', given = '' }: { why?: string; given?: string },
): Response {
  return leadTo(`/add?${new URLSearchParams({ refused, why, ...(given.length <= LONGEST_GIVEN && { given }) })}`)
}

function firstWords(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  return line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : line
}

/** "akorda.kz, predsednik.rs": where the links lead. */
function hostsOf(links: readonly string[]): string {
  return [...new Set(links.map((link) => (URL.canParse(link) ? new URL(link).host : link)))].join(', ')
}
