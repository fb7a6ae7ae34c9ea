import fc from 'fast-check'

// A property that fails once in a hundred runs tells who breaks it nothing. So every run tries the same cases;
// `ENTENTE_SEED=$RANDOM npx vitest run FILE` tries others.
fc.configureGlobal({ seed: Number(process.env.ENTENTE_SEED ?? 1) })
