import { defineConfig } from 'vitest/config'

/** Browsers, servers and databases take their time on a small machine; none of these limits is a measurement. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 }

/** Tests of properties try the same cases at every run. */
const SAME = { setupFiles: ['test/same-sequences.ts'] }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,components,app,bench}/**/*.test.{ts,tsx}'],
          // the engine compiles its tables once a process: made anew for each file, that is most of the time of all tests
          isolate: false,
          testTimeout: 30_000,
          ...SAME,
        },
      },
      {
        test: {
          name: 'golden',
          isolate: false,
          include: ['test/golden.test.ts', 'test/{floor,golden-figures}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'arch', include: ['test/{arch,docs}/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'integration',
          // each file has a base of its own, and the engine's tables are compiled once
          isolate: false,
          include: ['test/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['test/integration/server.ts'],
          ...SAME,
          ...PATIENCE,
        },
      },
      { test: { name: 'faults', include: ['test/faults/**/*.test.ts'], fileParallelism: false, ...PATIENCE } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/pages.ts'],
          fileParallelism: false,
          ...PATIENCE,
        },
      },
    ],
  },
})
