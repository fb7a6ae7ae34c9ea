/** Words around names that tell a person from a place: given names in their common cases, and capitalised titles. */
import { spelledSet } from '../serbian-scripts'

/** Given names beside which «Вашингтон», «Лондон», «Јордан» or «Милана» belong to a person (Џорџ Вашингтон). */
export const SR_GIVEN_NAMES: ReadonlySet<string> = spelledSet(
  `џорџ џорџа џорџу дензел дензела кери букер џек џека џеку парис џејсон џејсона брајан брајана викторија викторије
   викторију мајкл мајкла мајклу џон џона роберт роберта вилијам вилијама томас томаса дијего дијега фидел хуан хуана
   марија марије салвадор петар петра милан милана јован јована никола николе драган драгана зоран зорана горан горана
   иван ивана ана ане јелена јелене`,
)

/** Words that may follow a country or city with a capital letter without being a surname. */
export const SR_TITLES: ReadonlySet<string> = spelledSet(
  'председник председница предсједник премијер премијерка министар министарка краљ краљица емир султан шеик канцелар принц папа и у на са с о за',
)
