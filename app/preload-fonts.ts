import { preload } from 'react-dom'

const FONTS = [
  new URL('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', import.meta.url),
  new URL('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2', import.meta.url),
]

/** Asks for the two faces of every page with the page itself, so that no line breaks anew when they come. */
export function preloadFonts(): void {
  for (const font of FONTS) preload(font.pathname, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
