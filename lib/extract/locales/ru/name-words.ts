/** Words around names that tell a person from a place: common given names in any case, and capitalised titles. */

/** Given names beside which «Вашингтон», «Лондон», «София» or «Сальвадор» is a person (Джордж Вашингтон, Джек Лондон). */
export const RU_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `джордж джорджа джорджу джорджем дензел дензела дензелу керри джек джека джеку джеком дина дины дину букер буке
   пэрис джейсон джейсона теренс теренса брайан брайана виктория виктории викторию кэти майкл майкла майклу джон джона
   роберт роберта уильям уильяма томас томаса сальвадор сальвадора диего диега фидель хуан хуана мария марии`.split(
    /\s+/,
  ),
)

/** Words that may follow a country or city with a capital letter without being a surname. */
export const RU_TITLES: ReadonlySet<string> = new Set(
  'президент премьер министр король эмир султан канцлер и в на с о'.split(' '),
)
