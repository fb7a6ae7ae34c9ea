/** Who acts. The one place that knows it: a sign-in is put before curation by changing this answer and nothing else. */

/** The name under which everything on this machine is done while nobody has to sign in. */
export const LOCAL_ANALYST = 'local analyst'

/**
 * The name of the person behind a request.
 * @returns `null` where nobody may act; without a sign-in, everybody on this machine is the local analyst
 */
export function whoActs(_request: { headers: Headers }): string | null {
  return LOCAL_ANALYST
}
