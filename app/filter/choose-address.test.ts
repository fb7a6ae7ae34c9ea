import { expect, it } from 'vitest'
import { chooseAddress } from './choose-address'

it.each([
  ['on=/&from=2026&to=&q=', '/?from=2026-01-01'],
  ['on=/meetings&kind=call&kind=talks&status=all', '/meetings?kind=talks,call&status=all'],
  ['on=/&sides=RS&sides=AZ&sidesHow=all', '/?pair=AZ-RS'],
  ['on=/&sides=RS&sides=AZ&sidesHow=any&area=trade', '/?country=AZ,RS&area=trade'],
  ['on=/&sides=RS&sides=AZ&sides=KZ&sidesHow=all&group=eu', '/?all=AZ,KZ,RS&group=eu'],
  ['on=/&sides=RS&sidesHow=all', '/?country=RS'],
  ['on=/&sidesHow=any&sides=__proto__', '/'],
  ['on=/&topics=trade&topics=energy&topicsHow=all', '/?allAreas=trade,energy'],
  ['on=/&topics=trade&topics=energy&topicsHow=any', '/?area=trade,energy'],
  ['on=/&topics=trade&topicsHow=all', '/?area=trade'],
  ['on=/pairs/KZ-RS&from=2026', '/pairs/KZ-RS?from=2026-01-01'],
  ['on=/pairs/KZ-RS&sides=KZ&sides=UZ&sidesHow=all&lang=ru', '/pairs/KZ-UZ?lang=ru'],
  ['on=/pairs/KZ-RS&sides=KZ&sides=UZ&sides=RS&sidesHow=all', '/?all=KZ,RS,UZ'],
  ['on=/people/vucic%2520aleksandar&lang=ru', '/people/vucic%20aleksandar?lang=ru'],
])('%s', (query, address) => expect(chooseAddress(new URLSearchParams(query))).toBe(address))

it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/%5c@x', 'javascript:alert(1)', '/a\nb', ''])(
  'leads to no other host: %s',
  (on) => expect(new URL(chooseAddress(new URLSearchParams({ on })), 'http://own.example').host).toBe('own.example'),
)
