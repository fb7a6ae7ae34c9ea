/** Keeps of a model's claims what has the right form, known codes and words in the document, and counts the rest. */
import type { z } from 'zod'
import type { Span } from '../extract/facts'
import type { Grounding } from './ground'

export type Sieve = {
  find: Grounding
  dropped: Partial<Record<string, number>>
}

export function drop({ dropped }: Sieve, part: string): void {
  dropped[part] = (dropped[part] ?? 0) + 1
}

/** Each claim of a list that has the form and that `take` makes a fact of; `take` answers `null` for what is not borne out. */
export function sift<Claim extends z.ZodType, Fact>(
  sieve: Sieve,
  part: string,
  list: unknown,
  form: Claim,
  take: (claim: z.infer<Claim>) => Fact | null,
): Fact[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((given: unknown) => {
    const claim = form.safeParse(given)
    const fact = claim.success ? take(claim.data) : null
    if (fact === null) drop(sieve, part)
    return fact === null ? [] : [fact]
  })
}

/** The value where it is one of the list, else `null`. */
export function known<Code extends string>(list: readonly Code[], value: string | null): Code | null {
  return list.find((code) => code === value) ?? null
}

/** Passages, each once, in the order of the text. */
export function uniqueSpans<Passage extends Span>(spans: readonly Passage[]): Passage[] {
  const seen = new Map(spans.map((span) => [`${span.in ?? ''}:${span.start}:${span.end}`, span]))
  return [...seen.values()].sort((a, b) => a.start - b.start)
}
