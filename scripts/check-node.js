// Loaded before every command (node --import). Plain JavaScript, because an old Node cannot read the commands themselves.
import module from 'node:module'
import { fileURLToPath } from 'node:url'

if (!('Temporal' in globalThis) || !process.features.typescript) {
  console.error(
    `Samvaro needs Node 26; this is ${process.version}. Run "npm ci" (without --ignore-scripts), which brings its own, and start commands with "npm run".`,
  )
  process.exit(1)
}

// Compiling our own files and the libraries is half of what a command does; what is compiled is kept beside them.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)))
