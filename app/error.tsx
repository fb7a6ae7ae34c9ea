'use client'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** What a reader sees when a page could not be made, most often because the base cannot be reached. */
export default function ErrorPage({ error, reset }: Props) {
  return (
    <main id="main" className="main">
      <h1>This page could not be made</h1>
      <p className="lede">
        The base did not answer as it should. Nothing was lost; the terminal that runs Entente says more
        {error.digest ? ` under ${error.digest}` : ''}.
      </p>
      <p className="mt-6">
        <button type="button" className="underline" onClick={reset}>
          Try again
        </button>
      </p>
    </main>
  )
}
