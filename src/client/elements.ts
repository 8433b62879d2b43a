/** An element with text, never with HTML: whatever was typed stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

/** Puts these in the place of all that an element holds. (`replaceChildren` came to browsers in 2020.) */
export function replaceContent(parent: Element, content: readonly (Node | string)[]): void {
  parent.textContent = ''
  parent.append(...content)
}

/** Says something of an element to those who hear it. (`ariaLabel` and `role` as properties came to browsers in 2020 and later.) */
export function describe(target: Element, attributes: { 'aria-label'?: string; role?: string }): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value)
}
