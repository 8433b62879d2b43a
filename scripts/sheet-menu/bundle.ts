import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { MenuFunctions } from './menu.ts'

/** What Google calls by name, with what each is given. */
const functions: Readonly<Record<keyof MenuFunctions, string>> = {
  onOpen: '',
  publishNow: '',
  showReport: '',
  askToCancel: '',
  connectSite: '',
  doGet: '',
  cancelComing: 'given',
  publishFromPage: '',
  showCell: 'gid, cell',
}

/** The whole menu as one script to paste into the script editor of a spreadsheet. */
export async function bundleMenu(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'samvaro',
    // Older than what Google runs today; newer syntax would be refused in whole.
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
  })
  const named = Object.entries(functions).map(
    ([name, given]) => `function ${name}(${given}) {\n  return samvaro.menu.${name}(${given})\n}`,
  )
  return `${head}\n${outputFiles.map(({ text }) => text).join('\n')}\n${named.join('\n\n')}\n`
}

/** The annotation lets the script see this spreadsheet and no other. */
const head = `/**
 * Menyn Samvaro i kalkylarket. Gjord av "npm run sheet:menu"; ändra den inte här.
 *
 * @OnlyCurrentDoc
 */`
