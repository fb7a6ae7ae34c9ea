import { tellMeetingLine } from '@/components/curation/find-meetings'
import { tellingOf } from '@/components/ui/telling-of'
import { readRequestTag } from '@/components/words/on-server'
import { readMeeting } from '@/lib/analytics/meeting-detail/read'
import { readHistory } from '@/lib/analytics/meeting-history/read'

/** A live meeting in a line, with its version: what a form needs to name another meeting. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const id = decodeURIComponent((await params).id)
  const [meeting, history] = await Promise.all([readMeeting(id, null), readHistory(id, null)])
  if (!meeting || !history || history.state !== 'live') {
    return Response.json({ error: `There is no meeting “${id}”.` }, { status: 404 })
  }
  const participants = meeting.participants.map((person) => person.name)
  const line = tellMeetingLine({ ...meeting, participants }, tellingOf(await readRequestTag()))
  return Response.json({ id, version: history.version, line }, { headers: { 'cache-control': 'no-store' } })
}
