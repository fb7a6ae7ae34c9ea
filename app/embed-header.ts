/**
 * How a request for an embed tells the layout that there is no page around the figure: its value is `light`, `dark` or
 * `system`. A layout sees no address.
 */
export const EMBED_HEADER = 'x-entente-embed'
