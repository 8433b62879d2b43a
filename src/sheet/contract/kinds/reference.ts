import { kind, type Kind } from './kind.ts'
import { nameHeaders, type ReferredTab, type Target } from '../named-things.ts'

/** The name or ID of a row in another tab. */
export function reference(tab: ReferredTab): Kind<Target> {
  return kind((cell, { named }) => named[tab].one(cell), {
    help: 'Namnet så som det står i sin egen flik.',
    choice: { from: 'column', tab, header: nameHeaders[tab], isOpen: false },
  })
}

/** Names or IDs of rows in another tab. */
export function references(tab: ReferredTab): Kind<readonly Target[]> {
  return kind((cell, { named }) => named[tab].list(cell), {
    help: 'Ett eller flera namn, med komma emellan. De ska finnas i fliken med samma namn.',
    choice: { from: 'column', tab, header: nameHeaders[tab], isOpen: true },
  })
}
