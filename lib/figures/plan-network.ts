import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'
import { layNetwork, type Node } from './lay-network'
import { keyRanks } from './legend'
import { readDrill } from './read-drill'
import { sayCount, sayHighest, sayLast, sayShow, sayStatuses, stepOfRow } from './say-world'
import type { Mark, Plan, Point } from './scene'

/** Ties beyond these are drawn, but lead nowhere: the table has them. */
const MOST_POINTS = 70
/** Ties beyond these, the strongest, would be a cloud. */
const MOST_TIES = 400

/**
 * Ties as a graph: a disc a country, as large as all its ties together; a line a tie, as thick as its meetings are many,
 * in the ink of the highest rank. Every line and disc can be reached by the keyboard.
 */
export function planNetwork(dataset: Dataset, width: number): Plan {
  const { tag } = dataset
  const wide = width >= 480
  const height = wide ? Math.round(Math.min(620, width * 0.68)) : 400
  const ties = dataset.rows.map((row) => ({
    row,
    first: readText(row, 'first') ?? '',
    second: readText(row, 'second') ?? '',
    meetings: readNumber(row, 'meetings'),
  }))
  const nodes = layNetwork(ties, wide ? 44 : 22, width, height)
  const at = new Map(nodes.map((node) => [node.code, node]))
  const most = Math.max(1, ...ties.map(({ meetings }) => meetings))
  const drawn = ties
    .flatMap((tie) => {
      const [a, b] = [at.get(tie.first), at.get(tie.second)]
      return a && b ? [{ ...tie, a, b }] : []
    })
    .slice(0, MOST_TIES)
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const said = ties
    .slice(0, 3)
    .map(({ first, second, meetings }) => `${names.pair([first, second])} ${names.number(meetings)}`)
  const left = new Set(ties.flatMap(({ first, second }) => [first, second])).size - nodes.length
  return {
    width,
    height: left > 0 ? height + 20 : height,
    summary: t('networkSummary', {
      countries: names.number(nodes.length),
      ties: names.number(drawn.length),
      title: dataset.title,
      said: said.join(', ') || t('none'),
    }),
    back: [
      ...drawn.slice(MOST_POINTS).map(({ a, b, row, meetings }) => drawTie(a, b, row, meetings / most)),
      ...(left > 0
        ? [{ shape: 'text', x: 0, y: height + 14, text: t('moreRows', { count: left }), tone: '' } as const]
        : []),
    ],
    points: [
      ...drawn
        .slice(0, MOST_POINTS)
        .toReversed()
        .map(({ a, b, row, meetings, first, second }): Point => {
          const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2]
          return {
            key: `${first}-${second}`,
            box: { x: Math.round(x - 8), y: Math.round(y - 8), width: 16, height: 16 },
            marks: [drawTie(a, b, row, meetings / most)],
            title: names.pair([first, second]),
            value: sayCount(tag, meetings),
            lines: [sayHighest(tag, stepOfRow(row)), ...sayStatuses(tag, row), ...sayLast(tag, row)],
            go: sayShow(tag, meetings),
            drill: readDrill(row),
          }
        }),
      ...nodes.map((node): Point => {
        const partners = ties.filter(({ first, second }) => first === node.code || second === node.code).length
        return {
          key: node.code,
          box: { x: node.x - node.r - 2, y: node.y - node.r - 2, width: 2 * node.r + 4, height: 2 * node.r + 4 },
          marks: [{ shape: 'circle', cx: node.x, cy: node.y, r: node.r, tone: 'node' }],
          title: `${node.code}, ${names.country(node.code)}`,
          value: t('countPartners', { count: partners }),
          lines: [],
          go: t('showCountry'),
          drill: { all: node.code },
        }
      }),
    ],
    front: nodes.map(nameNode),
    legend: [keyRanks(tag)],
  }
}

function drawTie(a: Node, b: Node, row: Row, share: number): Mark {
  const weight = Math.min(5, 1 + Math.floor(Math.sqrt(share) * 4.5))
  return { shape: 'path', d: `M${a.x} ${a.y}L${b.x} ${b.y}`, tone: `edge k${stepOfRow(row)} w${weight}` }
}

function nameNode({ x, y, code }: Node): Mark {
  return { shape: 'text', x, y: Math.round((y + 4) * 10) / 10, text: code, tone: 'm s' }
}
