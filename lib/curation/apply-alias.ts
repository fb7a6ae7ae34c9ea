/** Writes for whom a key in reports stands, and takes the spellings along. */
import type { ClientBase } from 'pg'
import type { Change } from './change'
import { addNames, chooseName } from './names'

const SET = {
  name: 'curation-set-alias',
  text: `INSERT INTO person_aliases (key, article_id, target, act_id) VALUES ($1, $2, $3, $4)
    ON CONFLICT (key, article_id) DO UPDATE SET target = excluded.target, act_id = excluded.act_id`,
}
const CLEAR = {
  name: 'curation-clear-alias',
  text: 'DELETE FROM person_aliases WHERE key = $1 AND article_id = $2',
}

const ALIAS = /^alias:([^@]+)(?:@(.*))?$/su

/** A key, and the article in which it stands for another; empty where it does in all. */
export type AliasName = { key: string; article: string }

/** @throws TypeError where the field is no alias */
export function readAlias(field: string): AliasName {
  const [, key, article = ''] = ALIAS.exec(field) ?? []
  if (key === undefined) throw new TypeError(`no alias: ${field}`)
  return { key, article }
}

export function writeAlias({ key, article }: AliasName): string {
  return article === '' ? `alias:${key}` : `alias:${key}@${article}`
}

/** A person who was split off keeps the name that he was given; one of several merged has the best of all their names. */
export async function applyAlias(client: ClientBase, change: Change & { act: number }): Promise<void> {
  const { key, article } = readAlias(change.field)
  const { before, after, names = [] } = change
  if (typeof after === 'string') await client.query({ ...SET, values: [key, article, after, change.act] })
  else await client.query({ ...CLEAR, values: [key, article] })
  for (const [person, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    if (typeof person !== 'string') continue
    await addNames(client, person, names, sign)
    if (article === '') await chooseName(client, person)
  }
}
