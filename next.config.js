import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
export default {
  // The folder of this file, even when a folder above holds a lockfile of its own.
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
  poweredByHeader: false,
  // `npm run check` holds the types; a start on a bare clone need not wait for them a second time.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg', '@resvg/resvg-js', 'subset-font'],
}
