import { wordDate } from '@/lib/vocab/date-words'

/** What a page shows that is asked for as of a time when the base held nothing: since when it does. */
export function NothingKnown({ begins, present }: { begins: string | null; present: string }) {
  return (
    <main id="main" className="main">
      <h1>Nothing was known then</h1>
      <p className="lede">
        {begins
          ? `The history of this base begins on ${wordDate(begins)}; of the time before nothing is kept.`
          : 'This base has no history yet.'}
      </p>
      <p className="mt-6">
        <a href={present}>Show the present</a>
      </p>
    </main>
  )
}
