/**
 * Groups of countries, with the days on which a country joined and left where that matters: a meeting of 2019 with London was
 * one with the European Union, one of 2021 was not. Both days belong to the membership; an open end is left out. Observers,
 * partners, candidates and associates are no members.
 */
export type GroupMember = { readonly code: string; readonly since?: string; readonly until?: string }

type Names = { readonly en: string; readonly ru: string; readonly kk: string; readonly sr: string }

/** Members in one line: `XX`, `XX 2004-05-01` from a day on, `XX 1973-01-01 2020-01-31` between two days. */
function readMembers(...lines: readonly string[]): readonly GroupMember[] {
  return lines
    .flatMap((line) => line.split(';'))
    .map((entry) => {
      const [code = '', since, until] = entry.trim().split(' ')
      return { code, ...(since && since !== '-' ? { since } : {}), ...(until ? { until } : {}) }
    })
}

/** The same day for several countries. */
function sinceDay(day: string, codes: string): string {
  return codes
    .split(' ')
    .map((code) => `${code} ${day}`)
    .join(';')
}

function always(codes: string): string {
  return codes.split(' ').join(';')
}

export const GROUPS = [
  // Regions, as the press of these countries draws them.
  {
    code: 'central_asia',
    names: { en: 'Central Asia', ru: 'Центральная Азия', kk: 'Орталық Азия', sr: 'Централна Азија' },
    members: readMembers(always('KZ KG TJ TM UZ')),
  },
  {
    code: 'caucasus',
    names: { en: 'South Caucasus', ru: 'Южный Кавказ', kk: 'Оңтүстік Кавказ', sr: 'Јужни Кавказ' },
    members: readMembers(always('AM AZ GE')),
  },
  {
    // The six of the Berlin Process.
    code: 'western_balkans',
    names: { en: 'Western Balkans', ru: 'Западные Балканы', kk: 'Батыс Балқан', sr: 'Западни Балкан' },
    members: readMembers(always('AL BA ME MK RS XK')),
  },
  {
    code: 'baltic',
    names: { en: 'Baltic states', ru: 'Страны Балтии', kk: 'Балтық елдері', sr: 'Балтичке земље' },
    members: readMembers(always('EE LT LV')),
  },
  {
    // Members of the Nordic Council that are states.
    code: 'nordic',
    names: {
      en: 'Nordic countries',
      ru: 'Страны Северной Европы',
      kk: 'Солтүстік Еуропа елдері',
      sr: 'Нордијске земље',
    },
    members: readMembers(always('DK FI IS NO SE')),
  },
  {
    code: 'visegrad',
    names: { en: 'Visegrád Group', ru: 'Вишеградская группа', kk: 'Вишеград тобы', sr: 'Вишеградска група' },
    members: readMembers(always('CZ HU PL SK')),
  },
  {
    // Treaties of accession; days before November 1993 are those of the Communities. The United Kingdom left at the end of
    // 31 January 2020.
    code: 'eu',
    names: { en: 'European Union', ru: 'Европейский союз', kk: 'Еуропалық одақ', sr: 'Европска унија' },
    members: readMembers(
      sinceDay('1958-01-01', 'BE DE FR IT LU NL'),
      sinceDay('1973-01-01', 'DK IE'),
      'GB 1973-01-01 2020-01-31; GR 1981-01-01',
      sinceDay('1986-01-01', 'ES PT'),
      sinceDay('1995-01-01', 'AT FI SE'),
      sinceDay('2004-05-01', 'CY CZ EE HU LT LV MT PL SI SK'),
      sinceDay('2007-01-01', 'BG RO'),
      'HR 2013-07-01',
    ),
  },
  {
    // Days on which instruments were deposited with the United States (nato.int, "NATO member countries").
    code: 'nato',
    names: { en: 'NATO', ru: 'НАТО', kk: 'НАТО', sr: 'НАТО' },
    members: readMembers(
      sinceDay('1949-08-24', 'BE CA DK FR GB IS IT LU NL NO PT US'),
      sinceDay('1952-02-18', 'GR TR'),
      'DE 1955-05-06; ES 1982-05-30',
      sinceDay('1999-03-12', 'CZ HU PL'),
      sinceDay('2004-03-29', 'BG EE LT LV RO SI SK'),
      sinceDay('2009-04-01', 'AL HR'),
      'ME 2017-06-05; MK 2020-03-27; FI 2023-04-04; SE 2024-03-07',
    ),
  },
  {
    // Decisions of the Council of Heads of State: CIS Charter states and those who ceased to take part. Georgia left on
    // 18 August 2009, Ukraine recalled its envoys on 19 May 2018, Turkmenistan has been an associate since 26 August 2005.
    code: 'cis',
    names: {
      en: 'Commonwealth of Independent States',
      ru: 'Содружество Независимых Государств',
      kk: 'Тәуелсіз Мемлекеттер Достастығы',
      sr: 'Заједница независних држава',
    },
    members: readMembers(
      sinceDay('1991-12-08', 'BY RU'),
      sinceDay('1991-12-21', 'AM KG KZ MD TJ UZ'),
      'AZ 1993-09-24; GE 1993-12-03 2009-08-17; TM 1991-12-21 2005-08-25; UA 1991-12-08 2018-05-18',
    ),
  },
  {
    // Treaty on the Union of 29 May 2014 and the treaties of accession.
    code: 'eaeu',
    names: {
      en: 'Eurasian Economic Union',
      ru: 'Евразийский экономический союз',
      kk: 'Еуразиялық экономикалық одақ',
      sr: 'Евроазијска економска унија',
    },
    members: readMembers(sinceDay('2015-01-01', 'BY KZ RU'), 'AM 2015-01-02; KG 2015-08-12'),
  },
  {
    // The Organization since its Charter was signed; Uzbekistan came back in August 2006 and suspended itself in December 2012.
    code: 'csto',
    names: {
      en: 'Collective Security Treaty Organization',
      ru: 'Организация Договора о коллективной безопасности',
      kk: 'Ұжымдық қауіпсіздік туралы шарт ұйымы',
      sr: 'Организација Уговора о колективној безбедности',
    },
    members: readMembers(sinceDay('2002-10-07', 'AM BY KG KZ RU TJ'), 'UZ 2006-08-16 2012-12-19'),
  },
  {
    // Declarations of the summits (sectsco.org).
    code: 'sco',
    names: {
      en: 'Shanghai Cooperation Organisation',
      ru: 'Шанхайская организация сотрудничества',
      kk: 'Шанхай ынтымақтастық ұйымы',
      sr: 'Шангајска организација за сарадњу',
    },
    members: readMembers(
      sinceDay('2001-06-15', 'CN KG KZ RU TJ UZ'),
      sinceDay('2017-06-09', 'IN PK'),
      'IR 2023-07-04; BY 2024-07-04',
    ),
  },
  {
    // Nakhchivan Agreement of 3 October 2009; Uzbekistan since the summit of Baku.
    code: 'ots',
    names: {
      en: 'Organization of Turkic States',
      ru: 'Организация тюркских государств',
      kk: 'Түркі мемлекеттері ұйымы',
      sr: 'Организација туркијских држава',
    },
    members: readMembers(sinceDay('2009-10-03', 'AZ KG KZ TR'), 'UZ 2019-10-15'),
  },
  {
    // Since the first meeting of the four foreign ministers; later members by the declarations of the summits. Saudi Arabia
    // was invited and has not said that it joined.
    code: 'brics',
    names: { en: 'BRICS', ru: 'БРИКС', kk: 'БРИКС', sr: 'БРИКС' },
    members: readMembers(
      sinceDay('2006-09-20', 'BR CN IN RU'),
      'ZA 2010-12-24',
      sinceDay('2024-01-01', 'AE EG ET IR'),
      'ID 2025-01-06',
    ),
  },
  {
    code: 'g7',
    names: { en: 'G7', ru: 'Большая семёрка', kk: 'Үлкен жетілік', sr: 'Група седам' },
    members: readMembers(sinceDay('1975-11-15', 'DE FR GB IT JP US'), 'CA 1976-06-27'),
  },
  {
    code: 'g20',
    names: { en: 'G20', ru: 'Большая двадцатка', kk: 'Үлкен жиырмалық', sr: 'Група двадесет' },
    members: readMembers(sinceDay('1999-12-15', 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA')),
  },
  {
    code: 'p5',
    names: {
      en: 'Permanent members of the Security Council',
      ru: 'Постоянные члены Совета Безопасности',
      kk: 'Қауіпсіздік Кеңесінің тұрақты мүшелері',
      sr: 'Сталне чланице Савета безбедности',
    },
    members: readMembers(always('CN FR GB RU US')),
  },
  {
    // Days of admission (asean.org, "ASEAN Member States").
    code: 'asean',
    names: { en: 'ASEAN', ru: 'АСЕАН', kk: 'АСЕАН', sr: 'АСЕАН' },
    members: readMembers(
      sinceDay('1967-08-08', 'ID MY PH SG TH'),
      'BN 1984-01-07; VN 1995-07-28; KH 1999-04-30; TL 2025-10-26',
      sinceDay('1997-07-23', 'LA MM'),
    ),
  },
  {
    code: 'gcc',
    names: {
      en: 'Gulf Cooperation Council',
      ru: 'Совет сотрудничества арабских государств Залива',
      kk: 'Парсы шығанағы елдерінің ынтымақтастық кеңесі',
      sr: 'Заливски савет за сарадњу',
    },
    members: readMembers(sinceDay('1981-05-25', 'AE BH KW OM QA SA')),
  },
] as const satisfies readonly { code: string; names: Names; members: readonly GroupMember[] }[]

export type GroupCode = (typeof GROUPS)[number]['code']
export const GROUP_CODES: readonly GroupCode[] = GROUPS.map((row) => row.code)

/** The row of a group, or `undefined` for an unknown code. */
export function findGroup(code: string): (typeof GROUPS)[number] | undefined {
  return GROUPS.find((row) => row.code === code)
}

/** Every country that was a member of any of the groups at any time. */
export function listEverMembers(codes: readonly GroupCode[]): string[] {
  const members = GROUPS.filter((row) => codes.includes(row.code)).flatMap((row) => row.members)
  return [...new Set(members.map((member) => member.code))]
}
