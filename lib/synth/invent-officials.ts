/** Who holds which office in which country, and how long: names that nobody has, in Latin and Cyrillic letters. */
import { personKey } from '../identity/person-key'
import type { RoleCode } from '../vocab/roles'
import { PLAYERS } from './invent-pairs'
import { openRandom, type Random } from './random'
import { TIERS } from './tiers'

export type Official = {
  /** Place in the list of all. */
  number: number
  key: string
  country: string | null
  role: RoleCode
  latin: string
  cyrillic: string
}

export type Officials = {
  all: readonly Official[]
  /** @param day days since 1970-01-01 */
  inOffice(country: string, tier: number, day: number): Official
  /** The head of an organization. */
  atHead(organization: string, day: number): Official
}

// only letters that all alphabets of the four languages read alike
const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', d: 'д', e: 'е', g: 'г', i: 'и', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с' },
  ...{ t: 'т', u: 'у', v: 'в', z: 'з' },
}
const GIVEN =
  'Aleman Bogdar Damir Danel Denis Edgar Elena Gabor Igor Ilona Karim Katerina Lena Leonid Malik Marina Marko Milena Mirko Nadir Nikola Oleg Otar Pavel Petar Radan Rinat Robert Rustam Samir Sanela Selim Simon Stefan Tamara Temir Timur Vadim Vera Viktor Zoran Zarina'.split(
    ' ',
  )
const ROOTS =
  'abd ald and ard bal ban bar bel berd bod bor dal dan dar dem dol don dur eld erm gal gan gar ged gol gor gur ild ing irt kal kan kar kas ked ken kol kor kun lad lan lar led len lom lor lun mal man mar mas med mel mil mor mur nad nar ned nel nor nur old oman orb ost pal par ped pel per pol por rad ram ran red rom ron rus sad sal sam san sar sed sel sol sor sul tal tam tar ted tel tol tom tor tul ult und url vad val van var vel ver vol von vor zal zan zar zel zen zor'.split(
    ' ',
  )
const MIDDLES = ['', '', 'an', 'ar', 'el', 'en', 'ad', 'im', 'ot', 'ub']
const ENDINGS = 'ov ev in ar ani ez and ur ak ada idis escu on ot adze'.split(' ')

/** Years in office, at least and at most. */
const TERMS: Readonly<Partial<Record<RoleCode, readonly [number, number]>>> = {
  head_of_state: [4, 10],
  head_of_government: [2, 7],
  organization_head: [3, 8],
}
const USUAL_TERM = [2, 5] as const
const YEAR = 365.25

type Post = { until: number; official: Official }[]

/** @param from first day, @param to last day, in days since 1970-01-01 */
export function inventOfficials(seed: number, organizations: readonly string[], from: number, to: number): Officials {
  const all: Official[] = []
  const keys = new Set<string>()
  const posts = new Map<string, Post>()
  const fill = (name: string, country: string | null, role: RoleCode, random: Random) => {
    const post: Post = []
    const [least, most] = TERMS[role] ?? USUAL_TERM
    for (let day = from - random.below(Math.round(most * YEAR)); day <= to; ) {
      day += Math.round((least + random.next() * (most - least)) * YEAR)
      if (day < from) continue
      const official = { number: all.length, country, role, ...inventName(random, keys) }
      all.push(official)
      post.push({ until: day, official })
    }
    posts.set(name, post)
  }
  for (const [place, { code }] of PLAYERS.entries())
    for (const [tier, { role }] of TIERS.entries())
      fill(`${code} ${tier}`, code, role, openRandom(seed, 20, place, tier))
  for (const [place, code] of organizations.entries())
    fill(code, null, 'organization_head', openRandom(seed, 21, place))
  const find = (name: string, day: number) => {
    const post = posts.get(name) ?? []
    const term = post.find(({ until }) => day < until) ?? post.at(-1)
    if (term === undefined) throw new RangeError(`nobody holds the office ${name}`)
    return term.official
  }
  return { all, inOffice: (country, tier, day) => find(`${country} ${tier}`, day), atHead: find }
}

/** A name whose key is the same in every script, and nobody else's. */
function inventName(random: Random, keys: Set<string>): Pick<Official, 'key' | 'latin' | 'cyrillic'> {
  for (;;) {
    const family = random.pick(ROOTS) + random.pick(MIDDLES) + random.pick(ENDINGS)
    const latin = `${random.pick(GIVEN)} ${family[0]?.toUpperCase()}${family.slice(1)}`
    const cyrillic = toCyrillic(latin)
    const key = personKey(latin, 'en')
    if (keys.has(key) || ['ru', 'kk', 'sr'].some((language) => personKey(cyrillic, language) !== key)) continue
    keys.add(key)
    return { key, latin, cyrillic }
  }
}

/** Letter by letter; a letter that has no counterpart is not used in names. */
export function toCyrillic(latin: string): string {
  return [...latin]
    .map((letter) => {
      const small = letter.toLowerCase()
      const other = LETTERS[small] ?? letter
      return small === letter ? other : other.toUpperCase()
    })
    .join('')
}
