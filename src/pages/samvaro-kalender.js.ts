import { fileURLToPath } from 'node:url'
import { root } from 'astro:config/server'
import { build } from 'esbuild'

/**
 * The element for partners' pages, `<samvaro-kalender>`. At an address of its own and whole, since others' pages name it for ever; in
 * the language of browsers of 2019.
 */
export async function GET() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/client/calendar-element/calendar-element.ts', root))],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    format: 'iife',
    target: 'es2019',
    // Plain assignments, which weigh less.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  })
  return new Response(outputFiles[0]?.text ?? '', {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  })
}
