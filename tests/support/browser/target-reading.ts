/** What a finger meets on a page: how near its targets lie to each other. Runs inside the page. */
export function readTargets() {
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary',
    ),
  ]
    .filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).clipPath === 'none')
    .filter((element) => !element.closest('details:not([open]) > :not(summary)'))
    .filter((element) => !element.closest('.visually-hidden') && !isInRunningText(element))
    .map((element) => ({ element, box: (labelOf(element) ?? element).getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0)
    .toSorted((a, b) => a.box.top - b.box.top)

  return {
    closeTargets: targets.flatMap((target, index) => tooClose(target, targets.slice(index + 1))),
    lowMainActions: targets
      .filter(({ element }) =>
        element.matches('.button, button, input:not([type=checkbox], [type=radio]), select'),
      )
      .filter(({ box }) => box.height < 59.5)
      .map(({ element, box }) => `${describe(element)} is ${Math.round(box.height)} px high`),
  }

  /** Nearer than 8 px to one that begins lower down. */
  function tooClose(target: (typeof targets)[number], below: typeof targets): string[] {
    const near = below.filter(({ element, box }) => {
      const across = Math.max(box.left - target.box.right, target.box.left - box.right)
      const down = Math.max(box.top - target.box.bottom, target.box.top - box.bottom)
      return (
        Math.max(across, down) < 7.5 &&
        !target.element.contains(element) &&
        // The search field and its button are one control, joined.
        !(
          target.element.closest('.field') && target.element.closest('.field') === element.closest('.field')
        ) &&
        labelOf(element) !== labelOf(target.element)
      )
    })
    return near.map(({ element }) => `${describe(target.element)} – ${describe(element)}`)
  }

  /** A box to tick is as large as the label that holds it. */
  function labelOf(element: Element): Element | null {
    return element.matches('input[type=checkbox], input[type=radio]') ? element.closest('label') : element
  }

  function isInRunningText(element: Element): boolean {
    const words = [...(element.parentElement?.childNodes ?? [])].filter(
      (node) => node.nodeType === Node.TEXT_NODE,
    )
    return getComputedStyle(element).display === 'inline' && words.some((node) => node.textContent?.trim())
  }

  function describe(element: Element): string {
    return `<${element.tagName.toLowerCase()}> ${element.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 40)}`
  }
}
