import { OUTCOMES, type OutcomeKind } from '@/components/add/job-shape'
import { CAUSES, type Cause } from '@/lib/ingest/causes'

export type JobQuery = { outcome: OutcomeKind | null; cause: Cause | null; page: number }

/** Documents on one page of the list. */
export const PAGE_SIZE = 50

type Given = Readonly<Record<string, string | string[] | undefined>>

/** Which documents of a job an address asks for; what says nothing sensible says nothing. */
export function readJobQuery({ outcome, cause, page }: Given): JobQuery {
  const number = Number(typeof page === 'string' ? page : 1)
  return {
    outcome: OUTCOMES.find((kind) => kind === outcome) ?? null,
    cause: typeof cause === 'string' && isCause(cause) ? cause : null,
    page: Number.isInteger(number) && number > 0 && number <= 1_000_000 ? number : 1,
  }
}

function isCause(code: string): code is Cause {
  return Object.hasOwn(CAUSES, code)
}

/** The address of these documents, at the list. */
export function hrefOfJob(id: string, { outcome = null, cause = null, page = 1 }: Partial<JobQuery>): string {
  const query = new URLSearchParams()
  if (outcome !== null) query.set('outcome', outcome)
  if (cause !== null) query.set('cause', cause)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? `/jobs/${id}#each` : `/jobs/${id}?${query}#each`
}
