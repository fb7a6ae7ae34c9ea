import { MessagePage } from './message-page'

/** What a first run without any report shows: how to put some in. */
export function EmptyBase() {
  return (
    <MessagePage title="Nothing has been read yet" back={{ href: '/api/health', label: 'State of the base' }}>
      <p>Entente shows what reports say, and it has none so far. Read some in from a terminal in this folder:</p>
      <p className="mt-4">
        <code className="code">npm run -s entente -- ingest prisma/sample</code> reads the sample corpus;
      </p>
      <p>
        <code className="code">npm run -s entente -- ingest PATH</code> reads your own text, Markdown, JSON or JSON
        Lines.
      </p>
      <p className="mt-4">The page has them as soon as you load it again.</p>
    </MessagePage>
  )
}
