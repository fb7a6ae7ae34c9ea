import { expect, it } from 'vitest'
import { DATASET_IDS } from '../../../../lib/analytics/registry'
import { FILTER_KEYS } from '../../../../lib/filters/registry'
import { describeApi } from './describe-api'

it('every dataset and filter is described, and every reference leads somewhere', () => {
  const described = describeApi('0.0.0')
  expect(described.openapi).toBe('3.1.0')
  expect(Object.keys(described.paths)).toEqual(
    expect.arrayContaining(DATASET_IDS.map((id) => `/api/v1/${id}.{format}`)),
  )
  expect(Object.keys(described.components.parameters)).toEqual(expect.arrayContaining([...FILTER_KEYS]))
  const text = JSON.stringify(described)
  const references = [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)]
  expect(references.length).toBeGreaterThan(DATASET_IDS.length)
  const known: Readonly<Record<string, object>> = described.components
  for (const [, kind = '', name = ''] of references) expect(known[kind], name).toHaveProperty(name)
})

it('names no value of a filter that is not taken', () => {
  const parameters: Readonly<Record<string, object>> = describeApi('0.0.0').components.parameters
  expect(parameters.status).toMatchObject({ in: 'query', schema: { enum: ['held', 'planned', 'cancelled', 'all'] } })
})
