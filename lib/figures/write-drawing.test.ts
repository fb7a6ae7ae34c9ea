import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { Plan } from './scene'
import { writeDrawing } from './write-drawing'

/** Text that nobody may take for markup: quotes of both kinds, brackets, entities, what ends a script. */
const text = fc.oneof(
  fc.constantFrom(`"><script>alert(1)</script>`, `' onload='alert(1)`, '&amp;', '</svg>', ']]>', 'Ђоковић – Қасым'),
  fc.string(),
)

function drawText(said: string): Plan {
  return {
    ...{ width: 100, height: 50, summary: '', front: [] },
    back: [{ shape: 'text', x: 1, y: 2, text: said, tone: 'quiet' }],
    points: [
      {
        ...{ key: said, title: said, value: said, go: 'Show', drill: {} },
        box: { x: 0, y: 0, width: 10, height: 10 },
        lines: [{ label: said, value: said }],
        marks: [{ shape: 'rect', x: 0, y: 0, width: 5, height: 5, tone: 'r1' }],
      },
    ],
  }
}

describe('a drawing as markup', () => {
  it('is well formed and gives every text back as text', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      trimValues: false,
      processEntities: true,
      htmlEntities: true,
    })
    fc.assert(
      fc.property(text, (given) => {
        const said = given.replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
        const markup = `<svg>${writeDrawing(drawText(given), () => `/meetings?area=${given}`)}</svg>`
        expect(XMLValidator.validate(markup)).toBe(true)
        const { svg } = parser.parse(markup)
        expect(Object.keys(svg).sort()).toEqual(['a', 'g'])
        expect(svg.a['@_data-key']).toBe(said)
        if (said === given)
          expect(JSON.parse(svg.a['@_data-card'])).toMatchObject({ title: given, lines: [{ label: given }] })
      }),
    )
  })
})
