/** Text that can stand anywhere in a page, also in quotes. */
export function escapeHtml(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)
}

/**
 * A whole page with a heading, for a side bar, a dialog or a phone. Its script may call the functions of the menu, and its names are its
 * own: a browser's window has a `status` already, which turns whatever is put there into text.
 */
export function pageOf({ title, body, script }: { title: string; body: string; script: string }): string {
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><base target="_blank"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body>${body}<script>(function () {${script}})()</script></body>
</html>`
}

const style = `
body { margin: 0; padding: 1rem; background: #fffaf0; color: #1d1a15; font: 18px/1.5 sans-serif; }
h1 { margin: 0 0 .5rem; font: bold 1.4rem/1.2 Georgia, serif; }
h2 { margin: 1.2rem 0 .2rem; font-size: 1.05rem; }
p { margin: .3rem 0; }
label { display: block; margin-top: .9rem; font-weight: bold; }
input, select, button { box-sizing: border-box; width: 100%; min-height: 48px; padding: .5rem; border: 2px solid #7a6f60;
  border-radius: 6px; background: #fff; color: #1d1a15; font: inherit; }
button { margin-top: 1rem; border-color: #0a3d47; background: #0a3d47; color: #fff; font-weight: bold; cursor: pointer; }
button.light { background: #fff; color: #0a4550; }
button.cell { width: auto; margin: .3rem 0 0; }
button:disabled { border-color: #7a6f60; background: #f7eedd; color: #4a4238; }
:focus { outline: 4px solid #1d1a15; outline-offset: 2px; }
[hidden] { display: none; }
[role=status] { margin-top: 1rem; padding: .6rem; border-left: 8px solid #0a4550; background: #f7eedd; }
[role=status]:empty { display: none; }
[role=status].bad { border-color: #960f22; background: #fdebe6; }
li { margin-bottom: 1rem; }
ul { padding: 0; list-style: none; }
`
