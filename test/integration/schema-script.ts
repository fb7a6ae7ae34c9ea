import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine as Engine } from '@prisma/schema-engine-wasm'

type Glue = { SchemaEngine: typeof Engine; __wbg_set_wasm: (exports: WebAssembly.Exports) => void }

/** The SQL that Prisma itself would write for schema.prisma on an empty database. `url` is any PostgreSQL it may ask. */
export async function writeSchemaScript(url: string): Promise<string> {
  const require = createRequire(import.meta.url)
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Glue
  const bytes = readFileSync(require.resolve('@prisma/schema-engine-wasm').replace(/\.js$/, '_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...glue } })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  const content = readFileSync('prisma/schema.prisma', 'utf8')
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }))
  const engine = await glue.SchemaEngine.new({ datamodels: [['schema.prisma', content]] }, () => {}, adapter)
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout ?? ''
}
