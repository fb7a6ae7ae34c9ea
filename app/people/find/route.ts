import { findPeople } from '@/lib/analytics/person/find-people'

/** People by the beginnings of the words of their name, in any script: what forms ask while a name is typed. */
export async function GET(request: Request): Promise<Response> {
  const words = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json({ people: await findPeople(words) }, { headers: { 'cache-control': 'no-store' } })
}
