/**
 * One stage of the bench: how much of the programmes of tests/fixtures/programmes is read as a human reads it, asked about
 * and published wrongly, by the column in which the rows are difficult.
 */
import { judgeChanges } from '../../tests/support/workbooks/change-corpus.ts'
import { countByFamily, judgeCorpus, type Verdict } from '../../tests/support/workbooks/programme-corpus.ts'

const corpora = ['', 'more-', 'fresh-', 'fresher-']
const rows = (await Promise.all(corpora.map((prefix) => judgeCorpus(prefix)))).flat()
const changes = (await Promise.all(['', 'more-'].map((prefix) => judgeChanges(prefix)))).flat()
const verdicts: Verdict[] = [...rows, ...changes.map((each) => ({ ...each, family: 'Ändringar' }))]

console.log('| column | rows | right | asked | wrong |\n|---|---:|---:|---:|---:|')
for (const [family, { right, asked, wrong }] of Object.entries(countByFamily(verdicts))) {
  console.log(`| ${family} | ${right + asked + wrong} | ${right} | ${asked} | ${wrong} |`)
}
