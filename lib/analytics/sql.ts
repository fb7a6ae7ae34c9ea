import { getReaders } from '../db/client'
import { revisionInForce } from './revision-in-force'
import { queryInSession, type Statement, sessionInForce } from './session'

/** A piece of SQL with its values apart from it, so that no value is ever read as SQL. */
export type Sql = { readonly strings: readonly string[]; readonly values: readonly SqlValue[] }
export type SqlValue = string | number | boolean | null | readonly string[]

function isSql(value: SqlValue | Sql): value is Sql {
  return typeof value === 'object' && value !== null && 'strings' in value
}

/** Writes SQL: a `Sql` in `${}` becomes part of the text, anything else a parameter. */
export function sql(strings: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql {
  const texts = [strings[0] ?? '']
  const parameters: SqlValue[] = []
  values.forEach((value, index) => {
    const tail = strings[index + 1] ?? ''
    if (!isSql(value)) {
      parameters.push(value)
      texts.push(tail)
      return
    }
    const [first = '', ...rest] = value.strings
    texts[texts.length - 1] += first
    texts.push(...rest)
    texts[texts.length - 1] += tail
    parameters.push(...value.values)
  })
  return { strings: texts, values: parameters }
}

/** All conditions at once; always true where there are none. */
export function joinAnd(conditions: readonly Sql[]): Sql {
  return conditions.reduce((all, condition) => sql`${all} AND ${condition}`, sql`TRUE`)
}

/** Any of the conditions; never true where there are none. */
export function joinOr(conditions: readonly Sql[]): Sql {
  return sql`(${conditions.reduce((all, condition) => sql`${all} OR ${condition}`, sql`FALSE`)})`
}

/** The text for PostgreSQL, with `$1`, `$2` … for the values. */
export function renderSql(query: Sql): string {
  return query.strings.reduce((text, part, index) => `${text}$${index}${part}`)
}

/**
 * Runs a query; `date` columns come as `YYYY-MM-DD`. Under `askAsOf` the tables are as they were at that revision: views of
 * the same names stand before them, so that no query need know.
 * @throws Error of the driver where the base cannot be reached
 */
export async function runQuery<R extends object>(query: Sql): Promise<R[]> {
  const statement = toStatement(query)
  const session = sessionInForce()
  if (session !== null) return queryInSession<R>(session, statement)
  const revision = revisionInForce()
  const result = await (revision === null ? getReaders().query<R>(statement) : runAt<R>(revision, statement))
  return result.rows
}

/** A query as the driver takes it. */
export function toStatement(query: Sql): Statement {
  return { text: renderSql(query), values: [...query.values] }
}

/** What is set for the transaction ends with it, so the session is given back as it was. */
function runAt<R extends object>(revision: string, statement: Statement): Promise<{ rows: R[] }> {
  return getReaders().within(async (session) => {
    await session.query(`BEGIN READ ONLY;
      SET LOCAL search_path = as_of, public;
      SET LOCAL entente.as_of = ${session.escapeLiteral(revision)}`)
    const result = await session.query<R>(statement)
    await session.query('COMMIT')
    return result
  })
}
