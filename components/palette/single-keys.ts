const NAME = 'single-keys'

/** Whether single keys work on all pages; readers whose voice or hand would press them unawares switch them off. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off'
  } catch {
    return true
  }
}

/** Keeps the choice in this browser, where it may keep anything. */
export function switchSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, 'off')
  } catch {
    // a browser that keeps nothing works with the keys on
  }
}
