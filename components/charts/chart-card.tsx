import type { CardLine } from '../../lib/figures/scene'

/** What a hover card says; travels from the server in `data-card`. */
export type Card = { title: string; value: string; lines: readonly CardLine[]; go: string }

/** The card of a point: exact value, ranks or areas, and the way to the meetings. */
export function ChartCard({ card, href }: { card: Card; href: string }) {
  return (
    <div className="chart-card">
      <p className="card-head">
        <b>{card.title}</b> <span>{card.value}</span>
      </p>
      {card.lines.map((line) => (
        <p key={line.label}>
          {line.tone ? <i className={`sw ${line.tone}`} /> : null}
          <span>{line.label}</span> {line.value ? <span className="val">{line.value}</span> : null}
        </p>
      ))}
      <a href={href} tabIndex={-1}>
        {card.go}
      </a>
    </div>
  )
}
