import { askAsOf } from '../as-of'
import { groupActs, type PersonsAct } from '../meeting-history/shape'
import { type AliasRow, findMergedInto, type PersonRows, queryPerson } from './query'

/** A person across languages, scripts and years. */
export type PersonDetail = Omit<PersonRows, 'person' | 'aliases' | 'changes'> & {
  key: string
  name: string
  /** Keys that persons merged into this one. */
  merged: AliasRow[]
  /** Articles in which persons said that this key, or one merged into it, is somebody else. */
  splitOff: AliasRow[]
  acts: PersonsAct[]
}

/**
 * A person by key, or the key to which this one was merged, as far as was known then (`asOf`, a value of that filter).
 * `null` for a key that no report gave.
 * @throws Error of the driver where the base cannot be reached
 */
export async function readPerson(
  key: string,
  asOf: string | null,
): Promise<PersonDetail | { mergedInto: string } | null> {
  if (key === '' || key.includes('\0')) return null
  return askAsOf(asOf, () => readAtMoment(key))
}

async function readAtMoment(key: string): Promise<PersonDetail | { mergedInto: string } | null> {
  const mergedInto = await findMergedInto(key)
  if (mergedInto !== null) return { mergedInto }
  const rows = await queryPerson(key)
  if (!rows) return null
  const { person, aliases, changes, ...rest } = rows
  return {
    ...rest,
    key: person.key,
    name: person.name,
    merged: aliases.filter((alias) => alias.target === key && alias.article === ''),
    splitOff: aliases.filter((alias) => alias.key === key && alias.article !== ''),
    acts: groupActs(changes),
  }
}
