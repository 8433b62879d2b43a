import { formatList } from '../../../domain/time/swedish.ts'
import type { TabName } from '../../tab-names.ts'
import type { IdFinding, ReferenceFinding } from '../findings/row-findings.ts'
import { quoted, type TextsFor } from './words.ts'

/** Words for permanent addresses, and for rows that refer to other rows. */
export const identityText: TextsFor<IdFinding | ReferenceFinding> = {
  ADDRESS_WAS_ANOTHERS: ({ wanted, id }) => ({
    title: `Adressen ${wanted} har hört till något annat och byter aldrig ägare.`,
    action: `Den här får adressen ${id}. Skriv ett eget ord i ID om den ska heta något annat.`,
  }),
  ID_MADE_FROM_NAME: ({ id }) => ({
    title: `ID är tomt, så adressen är gjord av namnet${id === null ? '' : `: ${id}`}.`,
    action: `Skriv ${id ?? 'ett ID, till exempel sittgympa-ryd'}${id === null ? '' : ' i ID'}. Då håller länkarna även om ni byter namnet.`,
    consequence: 'Raden visas. Ändras namnet så ändras också adressen.',
  }),
  ID_NOT_POSSIBLE: ({ proposal }) => ({
    title: 'Detta kan inte vara en del av en webbadress.',
    action: `Skriv ett ID av bokstäverna a–z, siffror och bindestreck${proposal ? `, till exempel ${proposal}` : ''}.`,
  }),
  ID_TWICE: ({ id, rows }) => ({
    title: `${id === null ? 'Samma ID' : `ID ${quoted(id)}`} står också på ${rowList(rows)}.`,
    action: 'Ge raderna var sitt ID. Den rad som länkarna går till ska ha kvar det gamla.',
  }),
  NAME_TWICE: ({ id, rows }) => ({
    title: `Raden får samma adress${id === null ? '' : `, ${quoted(id)},`} som ${rowList(rows)}.`,
    action: `Skriv ett eget ID på var och en, till exempel ${id ?? 'sittgympa'}-1 och ${id ?? 'sittgympa'}-2.`,
  }),
  SHORT_ADDRESS_TAKEN: ({ short, proposal }) => ({
    title: `Webbplatsen har redan en egen sida på ${short === null ? 'den adressen' : `adressen /${short}/`}.`,
    action: `Välj en annan kortadress${proposal === null ? '' : `, till exempel ${proposal}`}.`,
  }),
  SHORT_ADDRESS_TWICE: ({ short, rows }) => ({
    title: `${short === null ? 'Samma kortadress' : `Kortadressen ${quoted(short)}`} står också på ${rowList(rows)}.`,
    action:
      'Ge platserna var sin kortadress. Den som redan finns på papper ska gå till samma plats som förut.',
  }),
  REFERENCE_UNKNOWN: ({ tab, name, nearest }) => ({
    title: `Det finns ${nothing[tab] ?? 'ingenting'} med ${name === null ? 'det namnet' : `namnet ${quoted(name)}`} i fliken ${tab}.`,
    action: nearest
      ? `Menar du ${quoted(nearest)}? Skriv namnet precis som i fliken ${tab}.`
      : `Skriv ett namn eller ID som står i fliken ${tab}, eller lägg till raden där.`,
  }),
  REFERENCE_AMBIGUOUS: ({ tab, ids }) => ({
    title: `Flera rader i fliken ${tab} har det namnet.`,
    action: `Skriv ID i stället för namnet: ${formatList(ids.slice(0, 10), 'eller')}.`,
  }),
  REFERENCE_SEVERAL: ({ tab, ids }) => ({
    title: `Här står flera ur fliken ${tab}, men cellen rymmer bara en.`,
    action: `Skriv en rad för var och en: ${formatList(ids.slice(0, 10))}.`,
  }),
  REFERENCE_HIDDEN: ({ tab }) => ({
    title: `Raden i fliken ${tab} är dold.`,
    action: `Välj en annan, eller skriv Ja i kolumnen Visa i fliken ${tab}.`,
  }),
  REFERENCE_HELD: ({ tab, row }) => ({
    title: `Rad ${row} i fliken ${tab} har ett fel och kan inte visas.`,
    action: `Rätta först rad ${row} i fliken ${tab}. Då visas också den här raden.`,
  }),
}

const nothing: Partial<Record<TabName, string>> = {
  Platser: 'ingen plats',
  Aktiviteter: 'ingen aktivitet',
  Kategorier: 'ingen kategori',
  Partner: 'ingen partner',
  Projekt: 'inget projekt',
}

function rowList(rows: readonly number[]): string {
  return rows.length === 1 ? `rad ${rows[0] ?? ''}` : `raderna ${formatList(rows.map(String))}`
}
