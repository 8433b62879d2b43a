import type { APIContext } from 'astro'
import { formerThings } from '../../../../domain/published/former-things.ts'
import { sheetFiles } from '../../../../domain/published/paper-sheets.ts'
import { loadSiteData } from '../../../../load-site-data.ts'
import type { SheetToPrint } from '../../../../outputs/paper/pdf/sheet-to-print.ts'
import { toSheetPdf } from '../../../../outputs/paper/pdf/sheet-pdf.ts'
import { toOldPoster } from '../../../../views/places/old-poster.ts'
import { toPoster } from '../../../../views/places/poster.ts'
import { paperFonts } from '../../../_paper-fonts.ts'

/** The sheets of a place as files to print, and under names that were given out earlier the way to them. */
export function getStaticPaths() {
  const { site, snapshot } = loadSiteData()
  if (site.sheetsSince === null) return []
  const { current, earlier } = sheetFiles(site.today, site.sheetsSince)
  const path = (id: string, name: string, sheet: SheetToPrint) => ({
    params: { id, file: name.replace(/\.pdf$/u, '') },
    props: { sheet, paper: current.get(name) === 'wall' ? 'A3' : 'A4' },
  })
  const present = site.data.places.flatMap((place) => {
    const old = toOldPoster(site, place.name, place.id)
    return [
      ...[...current].map(([name, kind]) => path(place.id, name, toPoster(site, place, kind))),
      ...earlier.map((name) => path(place.id, name, old)),
    ]
  })
  const gone = formerThings(snapshot.memory.things, site).filter(({ thing }) => thing.kind === 'place')
  const former = gone.flatMap(({ thing, successorId }) => {
    const old = toOldPoster(site, thing.title, successorId)
    return [...current.keys(), ...earlier].map((name) => path(thing.id, name, old))
  })
  return [...present, ...former]
}

/** All old names of a place have the same file. */
const made = new WeakMap<SheetToPrint, Promise<Uint8Array>>()

/** A sheet as a file. */
export async function GET({ props }: APIContext<{ sheet: SheetToPrint; paper: 'A4' | 'A3' }>) {
  const { site } = loadSiteData()
  const facts = { author: site.data.settings.association, day: site.today, fonts: paperFonts }
  const file = made.get(props.sheet) ?? toSheetPdf(props.sheet, props.paper, facts)
  made.set(props.sheet, file)
  return new Response(new Uint8Array(await file), { headers: { 'Content-Type': 'application/pdf' } })
}
