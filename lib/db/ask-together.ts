/**
 * One question for all who ask it at once. Whoever asks while an answer is under way waits for the next one, so that no
 * answer is older than the wish for it, and there is never more than one question under way.
 */
export function askTogether<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let underWay: Promise<unknown> = Promise.resolve()
  let next: Promise<Answer> | undefined
  return () => {
    if (next === undefined) {
      next = underWay.then(() => {
        next = undefined
        return ask()
      })
      underWay = next.catch(() => {})
    }
    return next
  }
}
