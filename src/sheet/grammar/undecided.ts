/**
 * Whether a cell says that the days or the time will come later: "ej bestämt", "datum meddelas senare", "tid kommer".
 * Then nothing stands in the calendar, and pages say that one may ring.
 */
export function saysUndecided(plain: string): boolean {
  return undecided.test(plain.trim())
}

const undecided =
  /^(?:(?:dag|dagar|datum|tid|tider|tiden|dagen|datumet|klockslag)(?: och (?:dag|datum|tid|plats))?:? )?(?:är )?(?:(?:ej|inte|icke|ännu ej|ännu inte|ej ännu|inte ännu) (?:bestämt|bestämd|bestämda|fastställt|fastställd|klart|klar|klara|spikat|satt|satta)(?: än| ännu)?|meddelas(?: senare)?|kommer(?: senare)?|bestäms senare|meddelas längre fram|fastställs senare|tillkännages senare|obestämt|tba|tbd)[.!]?$/
