/**
 * Prints how hard each page is to read, hardest first: `npm run lix`, or `npm run lix -- <folder>`. Pages with fewer
 * than 100 words of running text are not judged: LIX means nothing there.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readability } from './lix/lix.ts'
import { pageProse } from './lix/page-prose.ts'

const folder = process.argv[2] ?? 'dist'
const judged = globSync('**/*.html', { cwd: folder })
  .map((file) => ({ file, ...readability(pageProse(readFileSync(join(folder, file), 'utf8'))) }))
  .filter(({ words }) => words >= 100)
  .sort((a, b) => b.lix - a.lix)

for (const { file, lix, words, longSentences } of judged) {
  console.log(
    `${lix.toFixed(1).padStart(5)}  ${String(words).padStart(5)} words  /${file.replace(/index\.html$/, '')}`,
  )
  for (const sentence of longSentences) console.log(`       long: ${sentence}`)
}
console.log(`${judged.length} pages judged in ${folder}`)
