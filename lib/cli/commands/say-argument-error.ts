/** What the parser of arguments says, without its advice on how to write a file name that looks like an option. */
export function sayArgumentError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const option = /^Unknown option '([^']*)'/u.exec(message)?.[1]
  return option === undefined ? message : `There is no option ${option}.`
}
