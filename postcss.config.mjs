/** Tailwind is the only step between the style sheets and the browser. */
const config = { plugins: { '@tailwindcss/postcss': {} } }

export default config
