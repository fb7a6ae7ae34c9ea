import type { Command } from '../command'

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'bring the base up to date and say where it is',
  usage: `Usage: npm run -s entente -- migrate

Starts the embedded PostgreSQL unless DATABASE_URL names a server, applies what migrations are missing, makes the tables
of countries, organizations and areas equal to the vocabulary, and stops the server again if nobody else uses it.
"npm start" and the other commands do the same by themselves.`,
  needsDatabase: true,
  async run(_args, io) {
    const { getPool } = await import('../../db/client')
    const { rows } = await getPool().query(
      `SELECT current_setting('server_version') AS version,
              (SELECT count(*)::int FROM "_prisma_migrations" WHERE finished_at IS NOT NULL) AS migrations`,
    )
    io.stdout.write(`The base is current: ${rows[0].migrations} migrations, PostgreSQL ${rows[0].version}\n`)
    return 0
  },
}
