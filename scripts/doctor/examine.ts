import { formatList } from '../../src/domain/time/swedish.ts'
import { examineGitHub } from './examine-github.ts'
import { good, mend, unknown, type Diagnosis } from './diagnosis.ts'
import type { NeededTab, SetupFacts, SheetFacts, SiteAnswer } from './facts.ts'

/** Everything that is known of a set-up, in the order in which it is made. */
export function examine(facts: SetupFacts): Diagnosis[] {
  return [
    packages(facts.packages),
    ...sheet(facts.sheet),
    address(facts),
    ...(facts.site === null ? [] : [answer(facts.site)]),
    ...(facts.reportLink === null ? [] : [reportLink(facts.reportLink)]),
    target(facts),
    ...(facts.github === null ? [] : examineGitHub(facts.github, facts)),
  ]
}

function packages(state: SetupFacts['packages']): Diagnosis {
  const about = 'Programmet'
  if (state === 'as-locked') return good(about, 'Allt som programmet består av är installerat.')
  const what =
    state === 'missing'
      ? 'Programmets delar är inte installerade.'
      : 'Det som är installerat är en annan version än den här.'
  return mend(about, what, 'Kör npm ci i programmets mapp.')
}

function sheet(facts: SheetFacts): Diagnosis[] {
  const about = 'Kalkylarket'
  if (facts.kind === 'example')
    return [
      mend(
        about,
        'SHEET är inte satt. Då visas exemplet, med en skylt om det på varje sida.',
        'Sätt SHEET till kalkylarkets adress. Så gör du ett: docs/ny-forening.md, steg 2 till 4.',
      ),
    ]
  if (facts.kind === 'refused') return [mend(about, facts.what, facts.action)]
  if (facts.kind === 'stopped') return facts.brakes.map(({ title, action }) => mend(about, title, action))
  const where = { csv: 'CSV-filerna', xlsx: 'xlsx-filen', google: 'Kalkylarket hos Google' }[facts.source]
  const read = good(about, `${where} går att läsa, och alla flikar och kolumner som behövs finns.`)
  return [read, ...lacking(facts.lacks), ...heldRows(facts.errors)]
}

function lacking(tabs: readonly NeededTab[]): Diagnosis[] {
  if (tabs.length === 0) return []
  return [
    mend(
      'Innehållet',
      `Det finns inget att visa ännu i ${tabs.length === 1 ? 'fliken' : 'flikarna'} ${formatList(tabs)}.`,
      `Fyll i ${tabs.length === 1 ? 'den' : 'dem i den ordningen'}. Vad varje kolumn betyder står i docs/sheet.md.`,
    ),
  ]
}

function heldRows(errors: number): Diagnosis[] {
  if (errors === 0) return []
  const rows = errors === 1 ? 'Ett fel i raderna väntar' : `${errors} fel i raderna väntar`
  return [
    mend(
      'Raderna',
      `${rows} på att rättas. Resten visas ändå.`,
      'Kör npm run sheet:check, som säger vilka celler.',
    ),
  ]
}

function address({ siteUrl }: SetupFacts): Diagnosis {
  const about = 'Webbplatsens adress'
  if (siteUrl === null)
    return mend(
      about,
      'SITE_URL är inte satt. Då leder QR-koder, inbäddningar och kalendrar till den här datorn.',
      'Sätt SITE_URL till webbplatsens adress, till exempel https://www.exempel.se/',
    )
  const { protocol, hostname } = new URL(siteUrl)
  if (protocol === 'https:' || hostname === 'localhost') return good(about, siteUrl)
  return mend(
    about,
    `${siteUrl} börjar inte med https.`,
    'Slå på https hos webbhotellet och skriv https:// i SITE_URL.',
  )
}

function answer(site: SiteAnswer): Diagnosis {
  const about = 'Webbplatsen'
  if (site.kind === 'none')
    return unknown(
      about,
      'Ingenting är publicerat på adressen ännu.',
      'Publicera med npm run publish:site eller knappen Run workflow.',
    )
  if (site.kind === 'unreachable')
    return mend(
      about,
      'Adressen svarar inte.',
      'Kontrollera SITE_URL, domänen hos den som har den, och att nätet fungerar.',
    )
  if (site.kind === 'other')
    return mend(
      about,
      'På adressen finns något annat än den här webbplatsen.',
      'Kontrollera SITE_URL. Stämmer den: är något annat publicerat där, till exempel projektets README?',
    )
  if (site.days < 3) return good(about, 'Den är publicerad och uppdaterad.')
  return mend(
    about,
    `Den har inte gjorts om på ${site.days} dagar.`,
    'Se efter under Actions hos GitHub, eller i webbserverns cron, varför publiceringen har stannat.',
  )
}

function reportLink(link: string): Diagnosis {
  return good('Länken till rapporten', `${link} öppnar rätt cell direkt. Lägg den i arkets flik Läs mig.`)
}

function target({ publishTo, github }: SetupFacts): Diagnosis {
  const about = 'Publiceringen'
  if (publishTo !== null) return good(about, `Webbplatsen läggs i ${publishTo}.`)
  if (github !== null) return good(about, 'Webbplatsen publiceras av arbetsflödet hos GitHub.')
  return mend(
    about,
    'Ingenting säger vart webbplatsen ska.',
    'Sätt PUBLISH_TO till mappen som webbservern visar, eller lägg projektet på GitHub. Se docs/publishing.md.',
  )
}
