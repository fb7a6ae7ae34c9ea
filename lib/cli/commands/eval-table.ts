/** Figures and differences as they are printed. */
import type { Case, Evaluation } from '../../evaluate/evaluate'
import type { Gold } from '../../evaluate/gold'
import type { Figure } from '../../evaluate/summarise'
import type { Difference } from '../../evaluate/tally'
import type { Facts, SourceDocument, Span } from '../../extract/facts'

const NAME_WIDTH = 38

/** A block a language, all of them last. */
export function showFigures({ documents, figures }: Pick<Evaluation, 'documents' | 'figures'>): string {
  return Object.entries(figures)
    .map(([language, own]) => {
      const lines = Object.entries(own).map(([name, figure]) => `  ${name.padEnd(NAME_WIDTH)} ${sayFigure(figure)}`)
      return `${language} (documents: ${documents[language]})\n${lines.join('\n')}\n\n`
    })
    .join('')
}

function sayFigure(figure: Figure): string {
  if ('accuracy' in figure) return `${figure.accuracy.toFixed(3)}  of ${figure.of}`
  const { precision, recall, f1, right, extra, missed } = figure
  const shares = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
  return `${shares}  (${right} right, ${extra} extra, ${missed} missed)`
}

/** What was missed (−) and what is extra (+), with the words that gold quotes or the answer rests on. */
export function showDifferences(
  differences: readonly Difference[],
  documents: ReadonlyMap<string, SourceDocument>,
  cases: readonly Case[],
): string {
  const byId = new Map(cases.map((one) => [one.gold.id, one]))
  return differences
    .map(({ id, figure, missed, extra }) => {
      const own = byId.get(id)
      const lines = [
        ...missed.map((what) => `  − ${what}${own ? quoteGold(own.gold, what) : ''}`),
        ...extra.map(
          (what) => `  + ${what}${own?.facts ? quoteAnswer(own.facts, figure, what, documents.get(id)) : ''}`,
        ),
      ]
      return `${id}  ${figure}\n${lines.join('\n')}\n`
    })
    .join('')
}

function quoteGold({ areas = [] }: Gold, code: string): string {
  const quote = areas.find((area) => area.code === code)?.quote
  return quote ? `  «${quote}»` : ''
}

/** The first words that the answer gives for a fact. */
function quoteAnswer(facts: Facts, figure: string, what: string, document: SourceDocument | undefined): string {
  const span = findSpan(facts, figure, what)
  if (!span || !document) return ''
  const source = span.in === 'title' ? (document.title ?? '') : document.text
  return `  «${source.slice(span.start, span.end).replace(/\s+/gu, ' ')}»`
}

function findSpan(facts: Facts, figure: string, what: string): Span | undefined {
  if (figure === 'countries') return facts.countries.find(({ code }) => code === what)?.mentions[0]
  if (figure === 'organizations') return facts.organizations.find(({ code }) => code === what)?.mentions[0]
  if (figure === 'areas' || figure === 'meeting areas')
    return facts.areas.find(({ code }) => code === what)?.evidence[0]
  if (figure === 'agreements') return facts.agreements.find(({ title }) => title === what)?.evidence[0]
  if (figure === 'figures') return facts.figures.find(({ value }) => String(value) === what)?.evidence[0]
  return facts.meetings.find(({ kind, date, countries, organizations }) =>
    what.startsWith(`${kind} ${date ?? '?'} ${[...countries, ...organizations].join('+')}`),
  )?.evidence[0]
}
