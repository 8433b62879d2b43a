/**
 * What no parser looks at: an iCalendar stream judged octet by octet (RFC 5545 and 7986, and what Google and Outlook
 * stumble on). Gives one sentence a finding.
 */
export function lintICalendar(bytes: Uint8Array): string[] {
  const text = decode(bytes)
  if (text === null) return ['not UTF-8, or a line is folded inside a character']
  const events = eventsOf(unfold(text))
  return [
    ...streamFindings(bytes, text),
    ...calendarFindings(unfold(text)),
    ...events.flatMap(eventFindings),
    ...duplicates(events.map((event) => value(event, 'UID') ?? '')).map((uid) => `UID twice: ${uid}`),
  ]
}

type Lines = readonly string[]

/** Each physical line must be UTF-8 by itself: a fold inside a character breaks readers that decode line by line. */
function decode(bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    for (const line of Buffer.from(bytes).toString('latin1').split('\r\n'))
      decoder.decode(Buffer.from(line, 'latin1'))
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

function streamFindings(bytes: Uint8Array, text: string): string[] {
  const lines = Buffer.from(bytes).toString('latin1').split('\r\n')
  return [
    ...when(text.startsWith('\ufeff'), 'begins with a BOM'),
    ...when(!text.endsWith('END:VCALENDAR\r\n'), 'does not end with END:VCALENDAR and CRLF'),
    ...when(/(^|[^\r])\n|\r(?!\n)/.test(text), 'a line break is not CRLF'),
    ...lines.filter((line) => line.length > 75).map((line) => `line of ${line.length} octets`),
    ...when(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text), 'a control character'),
    ...when(
      lines.slice(0, -1).some((line) => line === ''),
      'an empty line',
    ),
  ]
}

function calendarFindings(lines: Lines): string[] {
  const head = lines.slice(0, lines.indexOf('BEGIN:VTIMEZONE'))
  const zones = lines.filter((line) => line.startsWith('TZID:')).map((line) => line.slice(5))
  const used = new Set(lines.flatMap((line) => /^[A-Z-]+;TZID=([^:;]+)/.exec(line)?.[1] ?? []))
  return [
    ...when(value(head, 'VERSION') !== '2.0', 'VERSION is not 2.0'),
    ...when(value(head, 'PRODID') === null, 'PRODID is missing'),
    ...when(value(head, 'METHOD') !== null, 'METHOD asks for an organiser'),
    ...when(
      !head.some((line) => line.startsWith('REFRESH-INTERVAL;VALUE=DURATION:P')),
      'REFRESH-INTERVAL has no VALUE=DURATION',
    ),
    ...when(value(head, 'X-PUBLISHED-TTL') === null, 'X-PUBLISHED-TTL is missing'),
    ...when(value(head, 'X-WR-CALNAME') === null, 'X-WR-CALNAME is missing'),
    ...[...used].filter((zone) => !zones.includes(zone)).map((zone) => `TZID without VTIMEZONE: ${zone}`),
    ...duplicates(zones).map((zone) => `VTIMEZONE twice: ${zone}`),
    ...unbalanced(lines),
  ]
}

function eventFindings(event: Lines): string[] {
  const uid = value(event, 'UID')
  const [start, end] = [value(event, 'DTSTART'), value(event, 'DTEND')]
  const findings = [
    ...when(uid === null, 'UID is missing'),
    ...when(!/^\d{8}T\d{6}Z$/.test(value(event, 'DTSTAMP') ?? ''), 'DTSTAMP is missing or not UTC'),
    ...when(
      !/^\d{8}T\d{6}Z$/.test(value(event, 'LAST-MODIFIED') ?? ''),
      'LAST-MODIFIED is missing or not UTC',
    ),
    ...when(!/^\d+$/.test(value(event, 'SEQUENCE') ?? ''), 'SEQUENCE is no integer'),
    ...when(!/^(CONFIRMED|TENTATIVE|CANCELLED)$/.test(value(event, 'STATUS') ?? ''), 'STATUS is unknown'),
    ...when(start === null, 'DTSTART is missing'),
    ...when(start !== null && !isTime(start), `DTSTART is no date: ${start}`),
    ...when(end !== null && !isTime(end), `DTEND is no date: ${end}`),
    ...when(start !== null && end !== null && end <= start, 'DTEND is not after DTSTART'),
    ...when(
      event.some((line) => /^(RRULE|RDATE|EXDATE)/.test(line)),
      'a recurrence, which readers get wrong',
    ),
    ...when(
      event.some((line) => isText(line) && /(?<!\\)(\\\\)*[;,]/.test(afterColon(line))),
      'a text is not escaped',
    ),
    ...duplicates(event.map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? '')).map((name) => `${name} twice`),
  ]
  return findings.map((finding) => `${uid ?? '?'}: ${finding}`)
}

function isTime(text: string): boolean {
  const found = /^(\d{4})(\d\d)(\d\d)(T([01]\d|2[0-3])[0-5]\d[0-5]\d)?$/.exec(text)
  if (!found) return false
  const [year, month, day] = found.slice(1, 4).map(Number)
  const date = new Date(Date.UTC(year!, month! - 1, day))
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day
}

function isText(line: string): boolean {
  return /^(SUMMARY|DESCRIPTION|LOCATION)[:;]/.test(line)
}

function unfold(text: string): string[] {
  return text
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

/** The lines of each VEVENT, without the alarms inside it. */
function eventsOf(lines: Lines): string[][] {
  const events: string[][] = []
  const open: string[] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push([])
    else if (open.at(-1) === 'VEVENT' && !/^(BEGIN|END):/.test(line)) events.at(-1)?.push(line)
    if (line.startsWith('BEGIN:')) open.push(line.slice(6))
    if (line.startsWith('END:')) open.pop()
  }
  return events
}

function unbalanced(lines: Lines): string[] {
  const open: string[] = []
  for (const line of lines) {
    if (line.startsWith('BEGIN:')) open.push(line.slice(6))
    if (line.startsWith('END:') && open.pop() !== line.slice(4)) return [`${line} closes nothing`]
  }
  return open.map((name) => `${name} is never closed`)
}

function value(lines: Lines, name: string): string | null {
  const line = lines.find((each) => each.startsWith(`${name}:`) || each.startsWith(`${name};`))
  return line === undefined ? null : afterColon(line)
}

function afterColon(line: string): string {
  return line.slice(line.indexOf(':') + 1)
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((each, index) => values.indexOf(each) !== index))]
}

function when(isSo: boolean, finding: string): string[] {
  return isSo ? [finding] : []
}
