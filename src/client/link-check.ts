/**
 * The page that checks a link: what stands in `[data-link-check]`'s field is fetched from this site, and told in `[role=status]`. The
 * form is shown by the script, for without it there is nothing to press.
 */
import { readLink, type LinkAnswer } from './read-link.ts'

const form = document.querySelector<HTMLFormElement>('[data-link-check]')
const field = form?.querySelector('input')
const status = form?.querySelector('[role=status]')

if (form && field && status) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    status.textContent = 'Kontrollerar länken …'
    readLink(field.value, location, (answer) => {
      status.textContent = ''
      status.append(...told(answer))
    })
  })
}

function told({ text, to }: LinkAnswer): (Node | string)[] {
  if (!to) return [text]
  const link = document.createElement('a')
  link.href = to.address
  link.textContent = to.title
  return [`${text} `, link]
}
