import { noteOutlet } from '@/lib/curation/outlets'
import { addFeed } from '@/lib/jobs/feeds/add-feed'
import { deleteFeed, editFeed, pauseFeed, resumeFeed, visitSoon } from '@/lib/jobs/feeds/change-feed'
import { admit, leadTo, readForm, say } from '../../admit'

const NO_FEED = 'there is no such feed any more'

/** `POST /sources/act`: what the forms of the page ask: follow, edit, pause, resume, visit or delete a feed; note an outlet. */
export async function POST(request: Request): Promise<Response> {
  return admit(request, async (owner) => {
    const text = await readForm(request)
    if (text === null) return say(400, 'The request is no form.')
    const why = await carryOut(owner, text)
    return leadTo(why === null ? '/sources' : `/sources?${new URLSearchParams({ refused: why })}`)
  })
}

/** @returns why it could not be done, `null` where it was */
async function carryOut(owner: string, text: (name: string) => string): Promise<string | null> {
  const id = text('feed')
  switch (text('verb')) {
    case 'follow': {
      const added = await addFeed({ owner, url: text('address') })
      return 'error' in added ? added.error : null
    }
    case 'edit':
      return editWords(id, text)
    case 'pause':
      return (await pauseFeed(id)) ? null : NO_FEED
    case 'resume':
      return (await resumeFeed(id)) ? null : NO_FEED
    case 'visit':
      return (await visitSoon(id)).error ?? null
    case 'delete':
      return (await deleteFeed(id)) ? null : NO_FEED
    case 'note':
      return (await noteOutlet(owner, text('outlet'), text('note'))) ? null : 'there is no such outlet'
    default:
      return 'the form does not say what to do'
  }
}

async function editWords(id: string, text: (name: string) => string): Promise<string | null> {
  const done = await editFeed(id, {
    title: text('title'),
    outlet: text('outlet'),
    language: text('language'),
    everyMinutes: Number(text('everyMinutes')),
    fullText: text('fullText'),
  })
  return done.error ?? null
}
