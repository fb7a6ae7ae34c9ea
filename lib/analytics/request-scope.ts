import type { AsyncLocalStorage } from 'node:async_hooks'

/**
 * One request to the web server whose answer may be kept (`lib/boot/web/keep-answers.mjs`): which version of the base it has
 * to show at least, and whether anything went wrong while it was answered.
 */
export type RequestScope = { readonly version: string; failed: boolean }

// The server makes the storage before Next has loaded any of its bundles, so they share it by this name.
const holder = globalThis as typeof globalThis & { ententeScope?: AsyncLocalStorage<RequestScope> }

/** The request that is being answered; `undefined` on the command line, in development, and where nothing is kept. */
export function findRequestScope(): RequestScope | undefined {
  return holder.ententeScope?.getStore()
}

/** Notes that the answer under way is none to be kept: asked again, it may be another one. */
export function noteFailure(): void {
  const scope = findRequestScope()
  if (scope) scope.failed = true
}
