/**
 * Presidents of the United States by their days in office, whom remarks name by surname alone, and the name by which the
 * press knows those whom a list names in full. Public knowledge.
 */
import { personKey } from '../../identity/person-key'

/** First day in office and name as the press has it. */
const PRESIDENTS: readonly (readonly [since: string, name: string])[] = [
  ['1865-04-15', 'Andrew Johnson'],
  ['1869-03-04', 'Ulysses S. Grant'],
  ['1877-03-04', 'Rutherford B. Hayes'],
  ['1881-03-04', 'James A. Garfield'],
  ['1881-09-19', 'Chester A. Arthur'],
  ['1885-03-04', 'Grover Cleveland'],
  ['1889-03-04', 'Benjamin Harrison'],
  ['1893-03-04', 'Grover Cleveland'],
  ['1897-03-04', 'William McKinley'],
  ['1901-09-14', 'Theodore Roosevelt'],
  ['1909-03-04', 'William Howard Taft'],
  ['1913-03-04', 'Woodrow Wilson'],
  ['1921-03-04', 'Warren G. Harding'],
  ['1923-08-02', 'Calvin Coolidge'],
  ['1929-03-04', 'Herbert Hoover'],
  ['1933-03-04', 'Franklin D. Roosevelt'],
  ['1945-04-12', 'Harry S. Truman'],
  ['1953-01-20', 'Dwight D. Eisenhower'],
  ['1961-01-20', 'John F. Kennedy'],
  ['1963-11-22', 'Lyndon B. Johnson'],
  ['1969-01-20', 'Richard Nixon'],
  ['1974-08-09', 'Gerald Ford'],
  ['1977-01-20', 'Jimmy Carter'],
  ['1981-01-20', 'Ronald Reagan'],
  ['1989-01-20', 'George H. W. Bush'],
  ['1993-01-20', 'Bill Clinton'],
  ['2001-01-20', 'George W. Bush'],
  ['2009-01-20', 'Barack Obama'],
  ['2017-01-20', 'Donald Trump'],
  ['2021-01-20', 'Joe Biden'],
  ['2025-01-20', 'Donald Trump'],
]

/** Names in full, and those of the press. */
const PRESS_NAMES: Readonly<Record<string, string>> = {
  'William J. Clinton': 'Bill Clinton',
  'George H.W. Bush': 'George H. W. Bush',
  'Joseph R. Biden': 'Joe Biden',
  'Donald J. Trump': 'Donald Trump',
  'Gerald R. Ford': 'Gerald Ford',
  'Richard M. Nixon': 'Richard Nixon',
  'Herbert C. Hoover': 'Herbert Hoover',
  'Hillary Rodham Clinton': 'Hillary Clinton',
  'Antony John Blinken': 'Antony Blinken',
  'John Forbes Kerry': 'John Kerry',
  'Michael R. Pompeo': 'Mike Pompeo',
  'Rex W. Tillerson': 'Rex Tillerson',
  'Colin Luther Powell': 'Colin Powell',
  'Madeleine Korbel Albright': 'Madeleine Albright',
  'Warren Minor Christopher': 'Warren Christopher',
  'James Addison Baker': 'James Baker',
  'George Pratt Shultz': 'George Shultz',
  'Alexander Meigs Haig': 'Alexander Haig',
  'Edmund Sixtus Muskie': 'Edmund Muskie',
  'Cyrus Roberts Vance': 'Cyrus Vance',
  'Henry A. (Heinz Alfred) Kissinger': 'Henry Kissinger',
  'William Pierce Rogers': 'William Rogers',
  'David Dean Rusk': 'Dean Rusk',
}

/** The president on a day, where a text calls him by this surname; `undefined` where another bore it then. */
export function findPresident(surname: string, day: string): { name: string; key: string } | undefined {
  const at = PRESIDENTS.findLast(([since]) => since <= day)
  // on the day of a change, and of a trip that was planned before it, the one before is meant
  const index = at === undefined ? -1 : PRESIDENTS.indexOf(at)
  const found = [PRESIDENTS[index], PRESIDENTS[index - 1]].find((row) => row?.[1].split(' ').at(-1) === surname)
  return found === undefined ? undefined : { name: found[1], key: personKey(found[1], 'en') }
}

/** The president on a day. */
export function presidentOn(day: string): { name: string; key: string } | undefined {
  const name = PRESIDENTS.findLast(([since]) => since <= day)?.[1]
  return name === undefined ? undefined : { name, key: personKey(name, 'en') }
}

/** The key under which reports of the press know a person whom a list names in full. */
export function keyOfListed(name: string): string {
  return personKey(PRESS_NAMES[name] ?? name, 'en')
}
