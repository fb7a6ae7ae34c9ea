const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/** Ends the process with a sentence when this Node is older than Entente can run on. */
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Entente needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org/en/download`)
  process.exit(1)
}
