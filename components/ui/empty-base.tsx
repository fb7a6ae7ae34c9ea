import { MessagePage } from './message-page'

/** What a first run without any report shows: how to put some in. */
export function EmptyBase() {
  return (
    <MessagePage title="Nothing has been read yet" back={{ href: '/', label: 'Load the page again' }}>
      <p>Entente shows what reports say, and it has none so far. Read some in from a terminal in this folder:</p>
      <p className="mt-4">
        <code className="code">npm run -s entente -- ingest prisma/sample</code> reads the sample corpus;
      </p>
      <p>
        <code className="code">npm run -s entente -- ingest PATH</code> reads your own text, Markdown, JSON or JSON
        Lines.
      </p>
    </MessagePage>
  )
}
