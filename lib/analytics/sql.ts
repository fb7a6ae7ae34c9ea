import { getPool } from '../db/client'

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
 * Runs a query; `date` columns come as `YYYY-MM-DD`.
 * @throws Error of the driver where the base cannot be reached
 */
export async function runQuery<R extends object>(query: Sql): Promise<R[]> {
  const result = await getPool().query<R>(renderSql(query), [...query.values])
  return result.rows
}
