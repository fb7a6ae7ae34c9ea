/** Sorts texts into stories: what is like something that is like it is one, and the article that came first is the original. */
import { addDays } from './days'
import { areAlike, areCopies, makePrint, type Print, readRuns, type TextRuns } from './near-copies'
import { compareText } from './told-meeting'

/** Days between two publications beyond which a like text is a form letter or an anniversary, and no copy. */
export const COPY_DAYS = 31

export type StoryArticle = { id: string; published: string | null }

export type StoryText = StoryArticle & { read: TextRuns; print: Print | null }

export function readStory({ id, published, text }: StoryArticle & { text: string }): StoryText {
  const read = readRuns(text)
  return { id, published, read, print: makePrint(read) }
}

/** Whether one is a copy of the other, whichever it is. */
export function isOneStory(a: StoryText, b: StoryText): boolean {
  if (a.print === null || b.print === null || !areAlike(a.print, b.print)) return false
  return areNear(a.published, b.published) && areCopies(a.read, b.read)
}

/** An article without a day may be of any. */
function areNear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  return a <= b ? b <= addDays(a, COPY_DAYS) : a <= addDays(b, COPY_DAYS)
}

/** Texts sorted into stories, directly or over others; the order in which they are given does not matter. */
export function uniteStories<Text extends StoryText>(texts: readonly Text[]): Text[][] {
  const stories: Text[][] = []
  const left = new Set(texts)
  for (const first of texts) {
    if (!left.delete(first)) continue
    const story = [first]
    for (const member of story)
      for (const other of left)
        if (isOneStory(member, other)) {
          left.delete(other)
          story.push(other)
        }
    stories.push(story)
  }
  return stories
}

/** The article that was published first; of those of one day, and of those without one, the first by name. */
export function chooseOriginal<Article extends StoryArticle>(story: readonly Article[]): Article {
  const [first, ...others] = story
  if (first === undefined) throw new RangeError('a story is told by at least one article')
  return others.reduce((best, other) => (compareAge(other, best) < 0 ? other : best), first)
}

function compareAge(a: StoryArticle, b: StoryArticle): number {
  return compareText(a.published ?? '9999', b.published ?? '9999') || compareText(a.id, b.id)
}
