import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { beforeAll, describe, expect, it } from 'vitest'

let result: ICruiseResult

beforeAll(async () => {
  const options = await extractOptions('./.dependency-cruiser.mjs')
  const answer = await cruise(['lib', 'components', 'app', 'bench', 'prisma/seed.ts'], options, undefined, {
    tsConfig: extractTsConfig('tsconfig.json'),
  })
  result = answer.output as ICruiseResult
}, 60_000)

describe('the law of imports', () => {
  it('is kept by every file', () => {
    const broken = result.summary.violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule.name}`)
    expect(broken).toEqual([])
  })

  it('was asked about the whole house', () => {
    const rooms = new Set(result.modules.map(({ source }) => source.split('/').slice(0, 2).join('/')))
    expect([...rooms]).toEqual(
      expect.arrayContaining(['lib/boot', 'lib/vocab', 'lib/extract', 'lib/db', 'lib/cli', 'bench/extract.ts']),
    )
    expect(result.summary.totalDependenciesCruised).toBeGreaterThan(500)
  })
})
