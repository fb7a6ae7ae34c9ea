/**
 * The law of imports: every room of the house imports only from rooms nearer to the ground. `npm run check` enforces it.
 * `boot` is plain Node that runs before anything is installed, and holds the lock and the folders that `db` shares.
 */
const ROOMS = {
  'lib/vocab': [],
  'lib/words': ['lib/vocab'],
  'lib/dataset': ['lib/words'],
  'lib/figures': ['lib/dataset', 'lib/vocab', 'lib/words'],
  'lib/boot': [],
  'lib/identity': ['lib/vocab'],
  'lib/extract': ['lib/vocab', 'lib/identity'],
  'lib/evaluate': ['lib/extract', 'lib/vocab'],
  'lib/extractors': ['lib/extract', 'lib/identity', 'lib/vocab'],
  'lib/filters': ['lib/vocab', 'lib/words'],
  'lib/exports': ['lib/dataset', 'lib/figures', 'lib/vocab', 'lib/words', 'lib/boot'],
  'lib/db': ['lib/vocab', 'lib/boot'],
  'lib/analytics': ['lib/filters', 'lib/dataset', 'lib/vocab', 'lib/words', 'lib/db'],
  'lib/store': ['lib/extract', 'lib/identity', 'lib/vocab', 'lib/db'],
  'lib/ingest': ['lib/store', 'lib/extract', 'lib/identity', 'lib/vocab', 'lib/db'],
  'lib/fetch': [],
  'lib/jobs': ['lib/ingest', 'lib/fetch', 'lib/extract', 'lib/store', 'lib/identity', 'lib/vocab', 'lib/db'],
  'lib/synth': ['lib/ingest', 'lib/store', 'lib/extract', 'lib/identity', 'lib/words', 'lib/vocab', 'lib/db'],
  'lib/curation': ['lib/store', 'lib/extract', 'lib/identity', 'lib/vocab', 'lib/db'],
  components: ['lib/dataset', 'lib/figures', 'lib/filters', 'lib/vocab', 'lib/words'],
  app: [
    'components',
    'lib/words',
    'lib/figures',
    'lib/analytics',
    'lib/exports',
    'lib/filters',
    'lib/dataset',
    'lib/vocab',
    'lib/ingest',
    'lib/jobs',
    'lib/curation',
  ],
  'lib/cli': [
    'lib/words',
    'lib/figures',
    'lib/analytics',
    'lib/exports',
    'lib/ingest',
    'lib/jobs',
    'lib/fetch',
    'lib/curation',
    'lib/synth',
    'lib/store',
    'lib/evaluate',
    'lib/extract',
    'lib/extractors',
    'lib/filters',
    'lib/vocab',
    'lib/db',
    'lib/boot',
  ],
  bench: [
    'lib/analytics',
    'lib/exports',
    'lib/extractors',
    'lib/filters',
    'lib/extract',
    'lib/identity',
    'lib/store',
    'lib/ingest',
    'lib/synth',
    'lib/db',
  ],
}

/** Tests may look at whatever they test with. */
const TESTS = '\\.test\\.tsx?$'
/** Everything of ours that has walls; packages and Node's own modules are ruled on below. */
const HOUSE = '^(lib|components|app|bench)/'

/** One rule for each room. `start` and `entente` are the doors through which `boot` hands over to `cli`. */
const rooms = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room.replace('lib/', '')} imports only its own and ${allowed.map((name) => name.replace('lib/', '')).join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: room === 'lib/boot' ? [TESTS, '^lib/boot/(start|entente)\\.mjs$'] : TESTS },
  to: { path: HOUSE, pathNot: [room, ...allowed].map((name) => `^${name}/`) },
}))

export default {
  forbidden: [
    ...rooms,
    {
      name: 'every room has a line in the law',
      severity: 'error',
      from: { path: HOUSE, pathNot: Object.keys(ROOMS).map((room) => `^${room}/`) },
      to: {},
    },
    { name: 'no cycles', severity: 'error', from: { path: HOUSE }, to: { circular: true } },
    {
      name: 'React and Next stay in app and components',
      severity: 'error',
      from: { path: '^lib/', pathNot: [TESTS, '^lib/boot/web\\.mjs$'] },
      to: { path: '^node_modules/(react|react-dom|react-is|next|recharts)/' },
    },
    {
      name: 'Prisma stays in db, analytics, store, ingest, curation and the seed',
      severity: 'error',
      from: { path: HOUSE, pathNot: [TESTS, '^lib/(db|analytics|store|ingest|jobs|curation)/'] },
      to: { path: '^(lib/db/generated/|node_modules/(@prisma|prisma)/)' },
    },
    {
      name: 'extract and evaluate are pure: no Node, no packages',
      severity: 'error',
      from: { path: '^lib/(extract|evaluate|identity|vocab)/', pathNot: TESTS },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'what runs before the install imports no package',
      severity: 'error',
      from: { path: '^lib/boot/', pathNot: [TESTS, '^lib/boot/web(\\.mjs$|/)'] },
      to: { path: '^node_modules/', dependencyTypesNot: ['dynamic-import'] },
    },
    { name: 'everything imported is there', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'what runs in production is no development package',
      severity: 'error',
      from: { path: HOUSE, pathNot: [TESTS, '^bench/', '^lib/boot/browser\\.mjs$'] },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
