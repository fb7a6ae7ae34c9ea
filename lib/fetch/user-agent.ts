/** As whom Entente asks: its name, by which a robots.txt can speak to it, its version, and what for. */
export const AGENT = 'Entente'
export const USER_AGENT = `${AGENT}/0.1 (+research)`
