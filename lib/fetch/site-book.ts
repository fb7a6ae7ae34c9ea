/** What is known of sites, shared by all who ask them: when each may be asked next, and what its robots.txt said. */

export type RobotsAnswer = {
  status: number
  /** Empty unless the status is one of success. */
  text: string
}

export type Slot =
  /** Milliseconds until it may be asked; the time after it is taken. */
  | { wait: number }
  /** It may not be asked for longer than the caller waits; nothing is taken. */
  | { notBefore: Date }

/** A host is the name with its port, where that is not the usual one. */
export type SiteBook = {
  /** Takes the next time to ask a host, `pause` milliseconds after the one before, unless it is further off than `patience`. */
  reserve(host: string, pause: number, patience: number): Promise<Slot>
  /** Nobody asks this host for so many milliseconds. */
  postpone(host: string, milliseconds: number): Promise<void>
  /** The last answer to robots.txt, and its age in milliseconds. */
  findRobots(host: string): Promise<(RobotsAnswer & { age: number }) | null>
  keepRobots(host: string, answer: RobotsAnswer): Promise<void>
}
