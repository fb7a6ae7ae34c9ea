import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { makeTimeline } from '../../lib/figures/sample-datasets'
import { Figure } from './figure'
import { Plot } from './plots'

const dataset = makeTimeline({ '2026-01': { rank1: 1 }, '2026-02': { rank1: 2, rank4: 3 } })
const take = {
  files: [
    { format: 'csv', label: 'CSV', href: '/api/v1/timeline.csv?pair=KZ-RS' },
    { format: 'png', label: 'PNG', href: '/api/v1/timeline.png?pair=KZ-RS' },
  ],
  embed: '/embed/timeline?pair=KZ-RS',
  self: '/?pair=KZ-RS',
  pin: null,
  drill: () => '/meetings',
}

function render(data = dataset) {
  return renderToStaticMarkup(
    <Figure number={2} dataset={data} take={take}>
      <Plot dataset={data} width={761} href={({ from, to }) => `/meetings?from=${from}&to=${to}`} />
    </Figure>,
  )
}

describe('Figure', () => {
  it('stands drawn in the HTML before any script, wide and narrow', () => {
    const html = render()
    expect(html.match(/<svg class="drawing (wide broad|narrow)"/g)).toHaveLength(2)
    expect(html.match(/<g aria-hidden='true'><rect class='r1'[^>]*\/><rect class='r4'/g)).toHaveLength(2)
    expect(html).toContain("aria-label='Feb\u00a02026: 5 meetings; heads of state 2; foreign ministers 3'")
    expect(html).toContain("href='/meetings?from=2026-02-01&amp;to=2026-02-28'")
  })

  it('holds the table of the same rows, and the addresses of the same dataset', () => {
    const html = render()
    expect(html).toContain("<th scope='row' class='nw'>Feb\u00a02026</th>")
    expect(html.match(/<tr>/g)).toHaveLength(1 + dataset.rows.length)
    expect(html).toContain('href="/api/v1/timeline.csv?pair=KZ-RS"')
  })

  it('says what it shows, under which filter and from what', () => {
    const html = render()
    expect(html).toContain('Meetings held.</span>')
    expect(html).toContain('From 3 reports in English and Russian; 2 meetings without a date are not drawn')
  })

  it('keys only what is drawn', () => {
    expect(render()).toContain('</svg>foreign ministers</span>')
    expect(render()).not.toContain('</svg>ministers</span>')
  })

  it('says so when there is nothing to draw', () => {
    const html = render(makeTimeline({}))
    expect(html).toContain('None under these filters.')
    expect(html).not.toContain('<svg class="drawing')
  })
})
