import type { OfferedDate, OfferedChoices } from './coming-dates.ts'
import { escapeHtml, pageOf } from './html.ts'

/** The form that cancels a date, for a dialog in the spreadsheet and for a phone. It sends a Cancelling to `cancelComing`. */
export function cancelPage(offer: OfferedChoices): string {
  const body = `<h1>Ställ in</h1>
<form>
<label for="what">Vad ställs in?</label>
<select id="what"><option value="">Välj …</option>${offer.dates.map((date) => dateOption(date, offer.today)).join('')}
<option value="other"${offer.dates.length === 0 ? ' selected' : ''}>Något annat …</option></select>
<div id="other"${offer.dates.length === 0 ? '' : ' hidden'}>
<label for="activity">Aktivitet</label>
<select id="activity"><option value="">Välj …</option>${offer.activities.map(activityOption).join('')}</select>
<label for="date">Dag, som den var planerad</label>
<input id="date" type="date" value="${escapeHtml(offer.today)}" min="${escapeHtml(offer.today)}">
</div>
<label for="reason">Varför? Det visas för alla.</label>
<input id="reason" maxlength="300" autocomplete="off">
<label for="instead">I stället, om det finns något</label>
<input id="instead" maxlength="300" autocomplete="off">
<button id="cancel">Ställ in och publicera</button>
</form>
<p role="status" aria-live="polite"></p>
<button id="publish" class="light" type="button">Publicera nu, utan att ställa in något</button>`
  return pageOf({ title: 'Ställ in', body, script })
}

function dateOption({ activity, title, date, session, time, isAlready }: OfferedDate, today: string): string {
  const facts = escapeHtml(JSON.stringify({ activity, title, date, session }))
  const words = `${dayWords(date, today)} ${time}: ${title}${isAlready === null ? '' : ` (redan ${isAlready})`}`
  return `<option value="${facts}"${isAlready === null ? '' : ' disabled'}>${escapeHtml(words)}</option>\n`
}

function activityOption({ activity, title }: { activity: string; title: string }): string {
  return `<option value="${escapeHtml(activity)}">${escapeHtml(title)}</option>\n`
}

/** "I dag", "I morgon", "Tis 8/12" */
export function dayWords(date: string, today: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000)
  if (days === 0) return 'I dag'
  if (days === 1) return 'I morgon'
  const [, month = 0, day = 0] = date.split('-').map(Number)
  const weekday = ['Sön', 'Mån', 'Tis', 'Ons', 'Tor', 'Fre', 'Lör'][new Date(`${date}T00:00:00Z`).getUTCDay()]
  return `${weekday ?? ''} ${day}/${month}`
}

/** Runs in the page. It speaks to the menu's functions by Google's own bridge. */
const script = `
var get = function (id) { return document.getElementById(id) }
var status = document.querySelector('[role=status]')
var buttons = [get('cancel'), get('publish')]
function say(text, isBad) { status.textContent = text; status.className = isBad ? 'bad' : '' }
function busy(isBusy) { buttons.forEach(function (button) { button.disabled = isBusy }) }
function answered(said) { busy(false); say(said.text, !said.isDone); if (said.isDone) get('reason').value = get('instead').value = '' }
function failed(error) { busy(false); say('Det gick inte: ' + error.message + ' Skriv raden i fliken Ändringar i stället.', true) }
function run() { return google.script.run.withSuccessHandler(answered).withFailureHandler(failed) }
get('what').onchange = function () { get('other').hidden = get('what').value !== 'other' }
document.querySelector('form').onsubmit = function (event) {
  event.preventDefault()
  var isOther = get('what').value === 'other'
  var activity = get('activity')
  var chosen = isOther
    ? { activity: activity.value, title: activity.options[activity.selectedIndex].text, date: get('date').value, session: '' }
    : get('what').value ? JSON.parse(get('what').value) : { activity: '' }
  chosen.reason = get('reason').value
  chosen.instead = get('instead').value
  busy(true)
  say('Skriver raden och startar publiceringen …')
  run().cancelComing(chosen)
}
get('publish').onclick = function () { busy(true); say('Startar …'); run().publishFromPage() }
`
