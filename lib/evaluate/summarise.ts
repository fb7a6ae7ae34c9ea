/** Turns counts into figures: precision, recall and F1 of sets, accuracy of single values. */
import type { Tally } from './tally'

export type SetFigure = { precision: number; recall: number; f1: number; right: number; extra: number; missed: number }
export type RateFigure = { accuracy: number; of: number }
export type Figure = SetFigure | RateFigure

/** Figures by name, sets before rates, each in the order in which it was first counted. */
export type Figures = Record<string, Figure>

export function summarise({ sets, rates }: Pick<Tally, 'sets' | 'rates'>): Figures {
  const figures: Figures = {}
  for (const [name, { right, extra, missed }] of sets) {
    const precision = right / (right + extra || 1)
    const recall = right / (right + missed || 1)
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
    figures[name] = { precision: round(precision), recall: round(recall), f1: round(f1), right, extra, missed }
  }
  for (const [name, { right, of }] of rates) figures[name] = { accuracy: round(right / of), of }
  return figures
}

/** The one number that a figure is judged by, 0 to 1. */
export function scoreOf(figure: Figure): number {
  return 'f1' in figure ? figure.f1 : figure.accuracy
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
