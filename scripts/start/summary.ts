import { counted } from '../../src/domain/published/check-report-words.ts'
import { formatList, formatMoment } from '../../src/domain/time/swedish.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'

/** What was read, how many problems there are, and how old the data are, for the one who ran the command. */
export function summarize({ data, report, isExample, created }: Snapshot, now: Temporal.Instant): string {
  const read = formatList([
    counted(data.activities.length, 'aktivitet', 'aktiviteter'),
    counted(data.places.length, 'plats', 'platser'),
    counted(data.changes.length, 'ändring', 'ändringar'),
  ])
  const from = isExample ? 'exempelkalkylarket (SHEET är inte satt)' : sources[report.source.kind]
  const problems = `${counted(report.counts.error, 'fel', 'fel')} och ${counted(report.counts.warning, 'varning', 'varningar')}`
  return [
    data.settings.siteName,
    `  Läst ur ${from}: ${read}.`,
    `  Problem i kalkylarket: ${problems}. Se sidan /kontroll/.`,
    `  Uppgifterna lästes ${formatMoment(created)} (${formatAge(now.since(created))}).`,
  ].join('\n')
}

const sources = {
  example: 'exempelkalkylarket',
  csv: 'CSV-mappen',
  xlsx: 'xlsx-filen',
  google: 'Google Kalkylark',
}

/** "nyss", "för 3 timmar sedan", "för 2 dagar sedan" */
function formatAge(age: Temporal.Duration): string {
  const hours = Math.floor(age.total('hours'))
  if (hours < 1) return 'nyss'
  if (hours < 48) return `för ${counted(hours, 'timme', 'timmar')} sedan`
  return `för ${Math.floor(hours / 24)} dagar sedan`
}
