/** Words around names that tell a person from a place: given names, and titles that may follow a country. */

/** Given names that stand before "Jordan", "Chad", "London", "Washington", "Israel" or "Paris" as surnames. */
export const EN_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `michael deandre jim vernon barbara eddie hamilton david robert james john george denzel kerry booker dinah martha
   jack breed julie jeremy theo lauren alex bill thomas william richard charles joseph mary susan sarah karen nancy lisa
   daniel paul mark steven andrew kevin brian edward jason ryan jacob eric stephen larry justin scott brandon benjamin
   samuel gregory frank patrick raymond peter henry adam nathan walter kyle carl keith roger neil louis jordan chad
   simon ben tom tony mike steve dave joe sam bob dan matt nick phil chris greg jeff tim`.split(/\s+/),
)

/** Words that may stand capitalised right after a country without being a surname. */
export const EN_TITLES: ReadonlySet<string> = new Set(
  `president prime foreign minister ministry king queen prince crown emperor emir sultan chancellor ambassador embassy
   government parliament army air armed military national central state deputy vice first defence defense finance trade
   interior energy and in on at for to of with the is has was will says said river lake valley strip times post dispatch
   january february march april may june july august september october november december monday tuesday wednesday
   thursday friday saturday sunday summit forum business chamber investment royal airport airlines university`.split(
    /\s+/,
  ),
)
