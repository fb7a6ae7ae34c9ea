/** In which states «лидер» and "leader" without more mean the head of government. */
export const LED_BY_GOVERNMENT: ReadonlySet<string> = new Set(
  'DE GB IN JP IT CA AU NZ IL ES PT NL BE LU DK SE NO FI IS IE GR HU AL XK MK BG HR SI SK CZ EE LV GE AM TH MY SG KH LA PK BD NP LK ET MU JM TT BB BS DM AG GD LC VC KN FJ PG SB TO WS VU TL LB IQ LS MT AT ME'.split(
    ' ',
  ),
)
