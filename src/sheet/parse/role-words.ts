/**
 * The one list of words that say what somebody does and not who it is. A `Kontakt` or `Kontrollerat av` made of these,
 * of little words and of names of places and partners is nobody's private name.
 */
export const roleWords: readonly string[] = (
  'samordnare samordnaren samordnarna verksamhetssamordnaren volontärsamordnaren koordinator ' +
  'koordinatorn projektledare projektledaren projektsamordnaren reception receptionen receptionist ' +
  'receptionisten växeln telefonväxeln personal personalen vårdpersonalen aktivitetspersonalen husets ' +
  'ledare ledaren ledarna expedition expeditionen församlingsexpeditionen kansli kansliet kontor ' +
  'kontoret verksamhetschef verksamhetschefen enhetschef enhetschefen föreståndare föreståndaren husvärd ' +
  'husvärden värd värden värdar värdarna värdinna värdinnan vaktmästare vaktmästaren fastighetsskötare ' +
  'fastighetsskötaren bibliotekarie bibliotekarien bibliotek biblioteket informationen infodisken ' +
  'informationsdisken kundtjänst bokningen kassan diakon diakonen diakonin diakoni diakoniassistenten ' +
  'präst prästen församlingen församlingsvärdinnan församlingshemmet kantor kantorn körledare körledaren ' +
  'musikern kyrkan kyrkans instruktör instruktören instruktörerna gruppledare gruppledaren cirkelledare ' +
  'cirkelledaren kursledare kursledaren reseledaren guiden tränaren cykelpiloterna cykelpilot ' +
  'cykelpiloten piloterna handledare handledaren handledarna volontär volontären volontärer volontärerna ' +
  'volontärledaren frivilliga lotsen styrelsen ordförande ordföranden kassör kassören sekreterare ' +
  'sekreteraren föreningen förening föreningens arrangör arrangören arrangörerna kontaktperson ' +
  'kontaktpersonen anhörigkonsulent anhörigkonsulenten anhörigstöd anhörigstödet seniorlots seniorlotsen ' +
  'aktivitetsledare aktivitetsledaren aktivitetssamordnaren fritidsledaren kulturombudet arbetsterapeut ' +
  'arbetsterapeuten fysioterapeut fysioterapeuten sjuksköterska sjuksköterskan distriktssköterskan ' +
  'undersköterskan biståndshandläggaren kommunen kommunens förvaltningen träffpunkt träffpunkten ' +
  'träffpunktens mötesplatsen servicehuset servicehusets köket restaurangen caféet cafeet matsalen ' +
  'verkstaden snickeriet huset platsen gruppen arbetsgruppen aktivitetsgruppen programgruppen ' +
  'redaktionen it-handledaren it-guiden'
).split(' ')

/** Endings that make any longer word a role: promenadvärdarna, anhörigsamordnaren, spelledaren. */
export const roleEndings: readonly string[] = (
  'samordnare samordnaren samordnarna ledare ledaren ledarna värdar värdarna värden värdinnan personal ' +
  'personalen receptionen expeditionen chefen föreståndaren skötaren ansvarige ansvariga konsulenten ' +
  'instruktören instruktörerna piloten piloterna gruppen mästaren assistenten pedagogen terapeuten ' +
  'sköterskan bibliotekarien vägledaren'
).split(' ')

/** Words that may stand between role words. */
export const littleWords: readonly string[] = (
  'på i vid hos för till från av med och eller samt vår våra den det de som har jour tjänstgörande ' +
  'ansvarig ansvariga någon telefon tel fråga ring anmäl anmälan frågor efter plats dag dagens ' +
  'exempeldata'
).split(' ')
