import { defineConfig } from 'prisma/config'

/** Where Prisma's own commands find things; at run time the address comes from lib/db. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx prisma/seed.ts' },
})
