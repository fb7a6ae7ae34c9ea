import type pg from 'pg'
import { AREAS } from '../vocab/areas'
import { COUNTRIES } from '../vocab/countries'
import { ORGANIZATIONS } from '../vocab/organizations'

type Column<Row> = readonly [column: string, read: (row: Row) => string]

/** Makes the tables of countries, organizations and areas equal to the vocabulary; rows that agree are not touched. */
export async function syncReference(session: pg.Client): Promise<void> {
  await syncTable(session, 'countries', COUNTRIES, [
    ['code', (row) => row.code],
    ['alpha3', (row) => row.alpha3],
    ['m49', (row) => row.m49],
    ['name_en', (row) => row.names.en],
    ['name_ru', (row) => row.names.ru],
    ['name_kk', (row) => row.names.kk],
    ['name_sr', (row) => row.names.sr],
  ])
  await syncTable(session, 'organizations', ORGANIZATIONS, [
    ['code', (row) => row.code],
    ['name', (row) => row.name],
  ])
  await syncTable(session, 'areas', AREAS, [
    ['code', (row) => row.code],
    ['group', (row) => row.group],
    ['label', (row) => row.label],
  ])
}

async function syncTable<Row>(
  session: pg.Client,
  table: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Promise<void> {
  const names = columns.map(([column]) => `"${column}"`)
  const others = names.slice(1)
  await session.query(
    `INSERT INTO "${table}" AS old (${names.join(', ')})
     SELECT * FROM unnest(${columns.map((_, index) => `$${index + 1}::text[]`).join(', ')})
     ON CONFLICT (${names[0]}) DO UPDATE SET ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
     WHERE (${others.map((name) => `old.${name}`).join(', ')}) IS DISTINCT FROM (${others.map((name) => `excluded.${name}`).join(', ')})`,
    columns.map(([, read]) => rows.map(read)),
  )
}
