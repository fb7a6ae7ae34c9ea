/** Which countries meet each other, and how often: gravity says in which order, a power law how much. */
import { AREA_CODES, type AreaCode } from '../vocab/areas'
import { COUNTRIES } from '../vocab/countries'
import { openRandom } from './random'

export type Pair = {
  sides: readonly [string, string]
  /** Share of all meetings of two sides. */
  weight: number
  /** What the two talk about, the first most often. */
  areas: readonly AreaCode[]
  /** From -1 to 1: whether they meet ever more rarely, or ever more often. */
  trend: number
}

// by region: what a country weighs in the diplomacy of the press that Entente reads; the others of a region weigh little
const REGIONS = [
  'KZ95 UZ45 KG35 TJ25 TM22 MN16 AF12',
  'RU90 BY34 AM24 AZ38 GE26 MD18 UA40',
  'RS90 BA20 ME16 MK16 AL18 HR24 SI18 BG24 RO28 XK8 GR30 CY12 HU34',
  'DE75 FR75 GB70 IT52 ES38 NL32 BE30 AT28 CH30 PL40 CZ24 SK20 PT18 IE16 LU12 SE22 NO20 DK18 FI22 IS8 EE12 LV12 LT14 MT6 LI2 MC2 SM2 AD2 VA14',
  'TR68 IR36 SA44 AE44 QA32 IL36 EG34 JO24 IQ22 SY12 LB12 KW16 BH12 OM14 YE5 PS14',
  'CN85 JP52 KR44 KP6 VN30 IN62 PK28 BD14 LK10 NP8 BT3 MV4 ID30 MY26 SG30 TH24 PH20 MM8 KH10 LA8 BN5 TL3',
  'US95 CA36 MX28 CU12 VE14 CO16 PE12 CL14 AR22 BR40 UY8 PY6 BO7 EC8 PA7 CR6 GT5 HN4 SV4 NI5 DO6 HT3 JM4 TT4 BS2 BB2 GY2 SR2 BZ1',
  'ZA30 NG18 ET18 KE18 DZ20 MA20 TN14 LY10 SD8 SN10 GH10 CI9 AO9 TZ8 UG8 RW9 CD7 CG4 CM6 ZM5 ZW6 MZ5 NA5 BW4 MG3 MU4 ML5 NE4 BF4 TD4 GA4 GQ3 BJ3 TG3 GN4 SL2 LR2 MR4 DJ4 SO4 ER3 SS3 MW2 BI2 CF3',
  'AU34 NZ18 FJ5 PG5 WS2 TO2 VU2 SB2 KI1 TV1 NR1 PW1 FM1 MH1',
].map((line) => line.split(' ').map((entry) => ({ code: entry.slice(0, 2), weight: Number(entry.slice(2)) })))

/** Neighbours meet more often than their weights say. */
const NEAR = 5
const MOST_PAIRS = 8_400
/** Zipf and Mandelbrot: the busiest pair has nine meetings of a thousand, the last of them eight of a million. */
const FLATTENING = 40
const STEEPNESS = 1.3

/** The countries that take part, the weightiest first. */
export const PLAYERS: readonly { code: string; weight: number; region: number }[] = REGIONS.flatMap((rows, region) =>
  rows.map((row) => ({ ...row, region })),
)
  .filter(({ code }) => COUNTRIES.some((country) => country.code === code))
  .sort((a, b) => b.weight - a.weight)

/** Pairs with the busiest first; the same for every seed but for their order in detail and what they talk about. */
export function inventPairs(seed: number): Pair[] {
  const random = openRandom(seed, 1)
  const drawn = PLAYERS.flatMap((a, index) =>
    PLAYERS.slice(index + 1).map((b) => {
      const luck = Math.exp((random.next() + random.next() - 1) * 1.6)
      return { a, b, pull: a.weight * b.weight * (a.region === b.region ? NEAR : 1) * luck }
    }),
  )
  drawn.sort((one, other) => other.pull - one.pull)
  return drawn.slice(0, MOST_PAIRS).map(({ a, b }, rank) => ({
    sides: a.code < b.code ? [a.code, b.code] : [b.code, a.code],
    weight: (rank + 1 + FLATTENING) ** -STEEPNESS,
    areas: inventAreas(seed, rank),
    trend: openRandom(seed, 2, rank).next() * 2 - 1,
  }))
}

/** Trade and political dialogue are everybody's, and each pair has some of its own. */
function inventAreas(seed: number, rank: number): AreaCode[] {
  const random = openRandom(seed, 3, rank)
  const own = new Set<AreaCode>(random.chance(0.5) ? ['trade', 'political_dialogue'] : ['political_dialogue', 'trade'])
  while (own.size < 9) own.add(random.pick(AREA_CODES))
  return [...own]
}
