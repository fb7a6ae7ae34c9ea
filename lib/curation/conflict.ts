import { holdsOnly } from './list-done'
import { type DoneChange, sayChange } from './load-changes'
import { Refusal } from './outcome'

/** Refuses because of what was done since, and says what it was. */
export function conflict(error: string, since: readonly DoneChange[] = []): Refusal {
  const changes = since.filter((change) => !holdsOnly(change)).map(sayChange)
  return new Refusal({ code: 'conflict', error, changes })
}
