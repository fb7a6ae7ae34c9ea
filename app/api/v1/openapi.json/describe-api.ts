import { DATASET_IDS } from '../../../../lib/analytics/registry'
import { THEMES, WIDTH_LIMITS } from '../../../../lib/exports/export-format'
import { type EXPORT_FORMATS, listFormats } from '../../../../lib/exports/registry'
import { FILTER_KEYS, FILTERS } from '../../../../lib/filters/registry'
import { hintFilter, labelFilter } from '../../../../lib/filters/say-filter'
import { makeTag, NAMINGS, UI_LANGUAGES } from '../../../../lib/words/tag'
import { pickText } from '../../../../lib/words/translate'
import { DATASET_LINES } from '../../dataset-lines'

const TAG = 'en'

/** The whole of the API in OpenAPI 3.1, made from the registries, so that it cannot lag behind them. */
export function describeApi(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      description: 'Who met whom, when, at what rank and about what. The rows behind every figure, and their files.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: {
      ...Object.fromEntries(DATASET_IDS.map((id) => [`/api/v1/${id}.{format}`, { get: describeDataset(id) }])),
      '/api/v1/base.zip': {
        get: {
          operationId: 'base',
          summary: 'The whole base: every dataset as CSV and JSON, with the codebook and checksums',
          parameters: [{ $ref: '#/components/parameters/ui' }],
          responses: { 200: { description: 'The archive', content: { 'application/zip': {} } }, ...FAULTS },
        },
      },
      '/api/v1/codebook.json': {
        get: {
          operationId: 'codebook',
          summary: 'What every code means',
          parameters: [{ $ref: '#/components/parameters/ui' }],
          responses: { 200: { description: 'The codebook', content: { 'application/json': {} } }, ...FAULTS },
        },
      },
      '/api/health': {
        get: {
          operationId: 'health',
          summary: 'Whether pages can be answered',
          responses: { 200: { description: 'Ready' }, 503: { description: 'The base does not answer' } },
        },
      },
    },
    components: {
      parameters: PARAMETERS,
      schemas: {
        Dataset: DATASET,
        Fault: {
          type: 'object',
          required: ['error'],
          properties: {
            error: { type: 'string' },
            problems: {
              type: 'array',
              items: {
                type: 'object',
                properties: { key: { type: 'string' }, value: { type: 'string' }, message: { type: 'string' } },
              },
            },
            known: { type: 'object' },
          },
        },
      },
    },
  }
}

const CELL = { type: ['string', 'number', 'boolean', 'null', 'array'], items: { type: 'string' } }

const DATASET = {
  type: 'object',
  required: ['id', 'tag', 'title', 'subtitle', 'filters', 'notes', 'sources', 'encoding', 'columns', 'rows'],
  properties: {
    id: { type: 'string' },
    tag: { type: 'string', description: 'The language of its words' },
    title: { type: 'string' },
    subtitle: { type: 'string' },
    filters: { type: 'string', description: 'The filter in words' },
    notes: { type: 'array', items: { type: 'string' } },
    sources: {
      type: 'object',
      properties: { reports: { type: 'integer' }, languages: { type: 'array', items: { type: 'string' } } },
    },
    encoding: { type: ['object', 'null'], description: 'How it is drawn' },
    columns: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          key: { type: 'string' },
          label: { type: 'string' },
          type: { enum: ['text', 'code', 'number', 'date', 'month', 'quarter', 'list', 'flag'] },
          unit: { type: 'string' },
        },
      },
    },
    rows: { type: 'array', items: { type: 'object', additionalProperties: CELL } },
  },
}

const FAULT = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Fault' } } } }

const FAULTS = {
  400: { description: 'A filter or option cannot be read', ...FAULT },
  503: { description: 'The base cannot be reached', ...FAULT },
}

const LANGUAGE = {
  name: 'ui',
  in: 'query',
  description: 'The language of titles and labels; codes are the same in all',
  schema: {
    enum: UI_LANGUAGES.flatMap((language) => NAMINGS.map((naming) => makeTag(language, naming))),
    default: TAG,
  },
}

/** What every dataset may be asked with. */
const PARAMETERS = {
  ...Object.fromEntries(FILTER_KEYS.map((key) => [key, describeFilter(key)])),
  ui: LANGUAGE,
  bom: { name: 'bom', in: 'query', description: 'Begin a CSV with a byte order mark', schema: { enum: ['0', '1'] } },
  theme: { name: 'theme', in: 'query', description: 'Of a picture', schema: { enum: THEMES } },
  width: {
    name: 'width',
    in: 'query',
    description: 'Of a picture, in pixels',
    schema: { type: 'integer', minimum: WIDTH_LIMITS.least, maximum: WIDTH_LIMITS.most },
  },
}

function describeDataset(id: (typeof DATASET_IDS)[number]) {
  const formats = listFormats(id)
  return {
    operationId: id,
    summary: pickText(DATASET_LINES[id], TAG),
    parameters: [
      { name: 'format', in: 'path', required: true, schema: { enum: formats.map((row) => row.format) } },
      ...Object.keys(PARAMETERS).map((name) => ({ $ref: `#/components/parameters/${name}` })),
    ],
    responses: {
      200: {
        description: 'The dataset',
        headers: { ETag: { schema: { type: 'string' } } },
        content: describeContent(formats),
      },
      304: { description: 'As it was' },
      404: { description: 'No such format of this dataset', ...FAULT },
      ...FAULTS,
    },
  }
}

function describeContent(formats: typeof EXPORT_FORMATS) {
  return Object.fromEntries(
    formats.map(({ format, mediaType }) => [
      mediaType.split(';')[0],
      format === 'json' ? { schema: { $ref: '#/components/schemas/Dataset' } } : {},
    ]),
  )
}

function describeFilter(key: (typeof FILTER_KEYS)[number]) {
  const { codes, repeats } = FILTERS[key]
  const one = codes === null ? { type: 'string' } : { enum: codes }
  return {
    name: key,
    in: 'query',
    description: `${labelFilter(key, TAG)}: ${hintFilter(key, TAG)}`,
    ...(repeats ? { style: 'form', explode: false, schema: { type: 'array', items: one } } : { schema: one }),
  }
}
