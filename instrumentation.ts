import { noteFailure } from './lib/analytics/request-scope'

/** A page that failed in the midst has begun with status 200 all the same; see `lib/boot/web/keep-answers.mjs`. */
export function onRequestError(): void {
  noteFailure()
}
