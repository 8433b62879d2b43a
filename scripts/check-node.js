// Loaded before every command (node --import). Plain JavaScript, because an old Node cannot read the commands themselves.
if (!('Temporal' in globalThis) || !process.features.typescript) {
  console.error(
    `Samvaro needs Node 26; this is ${process.version}. Run "npm ci" (without --ignore-scripts), which brings its own, and start commands with "npm run".`,
  )
  process.exit(1)
}
