import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLatin } from '../vocab/serbian-latin'
import { areAlike, areCopies, likeness, makePrint, readRuns } from './near-copies'

const STORY = `The presidents of Kazakhstan and Serbia met in Astana on Friday and agreed to open a trade office in Belgrade.
  Their talks lasted three hours and went on over dinner, at which both praised the work of the commission that prepared
  them. The host recalled that goods worth four hundred million dollars crossed between the two countries last year. Grain
  and uranium made up most of it, he said, but machines and medicines grow faster. The guest invited companies to build in
  the free zone on the Danube and promised that their engineers would have visas within a week. Both sides will look at a
  direct flight before the summer. A paper on schools and another on water were signed by the ministers who came along.`
const SENTENCES = STORY.split(/(?<=\.)\s+/u)
const LEAD = 'AGENCY, Belgrade – Our correspondent in the Kazakh capital reports on the visit that ended last night.'

function compare(a: string, b: string) {
  const [x, y] = [readRuns(a), readRuns(b)]
  const [left, right] = [makePrint(x), makePrint(y)]
  return {
    found: left !== null && right !== null && areAlike(left, right),
    copies: areCopies(x, y),
    share: likeness(x, y),
  }
}

describe('a story in another outlet', () => {
  it.each([
    ['with another lead', `${LEAD} ${SENTENCES.slice(1).join(' ')}`],
    ['with a lead before it', `${LEAD} ${STORY}`],
    ['without its end', SENTENCES.slice(0, 5).join(' ')],
    ['in capitals, with other blanks', STORY.toUpperCase().replace(/\s+/gu, '\n')],
    ['with one word put right', STORY.replace('Astana', 'the capital')],
  ])('is a copy %s', (_, text) => {
    expect(compare(STORY, text)).toMatchObject({ found: true, copies: true })
    expect(compare(STORY, text).share).toBeGreaterThan(0.65)
  })

  it('is a copy in the other alphabet of Serbian', () => {
    const text = `Председник Србије разговарао је у Астани са председником Казахстана о трговини, енергетици и летовима.
      Домаћин је рекао да ће две земље до лета отворити заједничку трговинску канцеларију у Београду, а гост је позвао
      компаније да граде у слободној зони на Дунаву.`
    expect(compare(text, toLatin(text))).toMatchObject({ found: true, copies: true, share: 1 })
  })
})

describe('what is no copy', () => {
  it('is the same event in words of one’s own', () => {
    const other = `Serbia will have a Kazakh trade office, the two heads of state decided after long talks in Astana on Friday.
      Uranium and grain are still what the countries sell each other most, yet the president of Kazakhstan pointed to
      machines and medicines, which grow faster. His guest spoke of the free zone on the Danube, of quick visas for
      engineers, and of a direct flight that is to be looked at before the summer.`
    expect(compare(STORY, other)).toMatchObject({ found: false, copies: false })
  })

  it('is a form letter about another guest', () => {
    const letter = (
      country: string,
      name: string,
      day: string,
    ) => `The president received credentials from the ambassador
      extraordinary and plenipotentiary of ${country} on ${day}. Welcoming the ambassador, the head of state congratulated
      ${name} on the beginning of the mission and wished success in the high office. The president noted that relations
      with ${country} are developing steadily and expressed confidence that the ambassador would contribute to trade and
      economic cooperation. The sides also exchanged views on regional and international affairs and agreed to continue
      the political dialogue at all levels. The ceremony took place at the palace in the capital, in the presence of the
      foreign minister, the chief of protocol and the members of the guard of honour.`
    const [one, other] = [letter('Portugal', 'Ana Silva', '12 March'), letter('Oman', 'Said Harthy', '14 March')]
    expect(compare(one, other).share).toBeGreaterThan(0.65)
    expect(compare(one, other).copies).toBe(false)
    expect(compare(one, `${LEAD} ${one}`).copies).toBe(true)
  })

  it('is a paragraph that a long report quotes', () => {
    const long = Array.from({ length: 12 }, (_, index) => STORY.replace(/\b(\w+) (\w+)\b/gu, `$2 x${index} $1`)).join(
      ' ',
    )
    expect(compare(SENTENCES.slice(0, 2).join(' '), `${long} ${STORY}`).copies).toBe(false)
  })

  it('is a text of a few words', () => {
    const short = 'The presidents met in Astana and spoke about trade.'
    expect(makePrint(readRuns(short))).toBeNull()
    expect(areCopies(readRuns(short), readRuns(short))).toBe(false)
  })
})

it('a fifth of the runs may differ, and the print still finds the other text', () => {
  const words = fc
    .array(fc.nat(9999), { minLength: 150, maxLength: 300 })
    .map((numbers) => numbers.map((number) => `w${number}`))
  fc.assert(
    fc.property(words, words, fc.nat(), (own, alien, seed) => {
      const cut = Math.floor(own.length * 0.1)
      const at = seed % (own.length - cut)
      const text = [...own.slice(0, at), ...alien.slice(0, cut), ...own.slice(at + cut)].join(' ')
      const [a, b] = [readRuns(own.join(' ')), readRuns(text)]
      const shared = [...a.unique].filter((run) => b.unique.has(run)).length
      fc.pre(shared / (a.unique.size + b.unique.size - shared) >= 0.8)
      expect(compare(own.join(' '), text)).toMatchObject({ found: true, copies: true })
      expect(compare(text, own.join(' '))).toEqual(compare(own.join(' '), text))
    }),
    { numRuns: 30 },
  )
})
