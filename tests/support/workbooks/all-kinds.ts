import { agreementFields } from '../../../src/sheet/contract/agreement-fields.ts'
import { columnsOf } from '../../../src/sheet/contract/columns.ts'
import type { Kind } from '../../../src/sheet/contract/kinds/kind.ts'
import { settings } from '../../../src/sheet/contract/settings.ts'
import { tabNames } from '../../../src/sheet/tab-names.ts'

/** Everything that the contract reads, by where it stands: "Aktiviteter!Tid", "Avtal!Basår", "Inställningar!Telefon". */
export const kindsByPlace: ReadonlyMap<string, Kind<unknown>> = new Map<string, Kind<unknown>>([
  ...tabNames.flatMap((tab) =>
    [...columnsOf(tab)].map(([header, { kind }]) => [`${tab}!${header}`, kind] as const),
  ),
  ...Object.entries(agreementFields).map(([field, kind]) => [`Avtal!${field}`, kind] as const),
  ...Object.entries(settings).map(([name, kind]) => [`Inställningar!${name}`, kind] as const),
])

/** Each way of reading once, whatever number of columns share it. */
export const allKinds: readonly Kind<unknown>[] = [
  ...new Map([...kindsByPlace.values()].map((kind) => [kind.read, kind])).values(),
]
