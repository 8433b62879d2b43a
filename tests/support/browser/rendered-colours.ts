/** Colours as they are painted, read from the picture of the page: what axe computes, it computes from the style sheet. */
import type { CDPSession, Page } from '@playwright/test'
import sharp from 'sharp'

/** A place on the page, in CSS pixels from its top left corner. */
interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** One of its kind: all that look like it are the same. */
interface Sample {
  /** Element, classes and colours: what makes its kind. */
  kind: string
  name: string
  box: Box
}

type Colour = readonly [red: number, green: number, blue: number]

/** The kinds of text and of control that have been read already, so that each is read once in a walk of many pages. */
export interface Seen {
  text: Set<string>
  edges: Set<string>
}

/** Nothing read so far. */
export function nothingSeen(): Seen {
  return { text: new Set(), edges: new Set() }
}

/** Kinds of text on the page, not in `seen`, whose words stand against what is round them by less than `least`. */
export async function paleText(page: Page, least: number, seen = nothingSeen()): Promise<string[]> {
  const samples = newOnes(await page.evaluate(textSamples), seen.text)
  return belowLeast(page, samples, least)
}

/** Kinds of button and field whose edge stands against what is outside by less than 3:1. */
export async function paleEdges(page: Page, seen = nothingSeen()): Promise<string[]> {
  const samples = newOnes(await page.evaluate(edgeSamples), seen.edges)
  return belowLeast(page, samples, 3)
}

function newOnes(samples: readonly Sample[], seen: Set<string>): Sample[] {
  return samples.filter(({ kind }) => {
    const isNew = !seen.has(kind)
    seen.add(kind)
    return isNew
  })
}

async function belowLeast(page: Page, samples: readonly Sample[], least: number): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  const found = []
  for (const { kind, name, box } of samples) {
    const contrast = strongestContrast(await pixels(client, box))
    if (contrast < least) found.push(`${name} (${kind}) ${contrast.toFixed(2)}:1`)
  }
  await client.detach()
  return found
}

/** At three times the size, so that a stroke of a letter has a middle that isn't blended with what is round it. */
async function pixels(client: CDPSession, box: Box): Promise<Colour[]> {
  const clip = { ...box, scale: 3 }
  const picture = { format: 'png', captureBeyondViewport: true, optimizeForSpeed: true, clip } as const
  const { data } = await client.send('Page.captureScreenshot', picture)
  const { data: bytes, info } = await sharp(Buffer.from(data, 'base64'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Array.from({ length: info.width * info.height }, (_, index): Colour => {
    const [red = 0, green = 0, blue = 0] = bytes.subarray(index * info.channels, index * info.channels + 3)
    return [red, green, blue]
  })
}

/** Between the commonest colour, which is the ground, and the one farthest from it that more than a few pixels have. */
function strongestContrast(all: readonly Colour[]): number {
  const counts = [...Map.groupBy(all, String)].map(([, same]) => ({ colour: same[0], count: same.length }))
  const ground = counts.toSorted((a, b) => b.count - a.count)[0]?.colour
  if (!ground) return 1
  const others = counts.filter(({ count }) => count >= 6)
  return Math.max(...others.map(({ colour = ground }) => contrast(colour, ground)))
}

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Runs in the page: the first of every kind of text, with the box of its first line. */
function textSamples(): Sample[] {
  const samples = new Map<string, Sample>()
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const element = node.parentElement
    const words = node.textContent?.trim() ?? ''
    if (!element || words === '' || isUnseen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    // What lies above the page, like the link past the menu, is read when it has the focus (keyboard-walk.ts).
    const line = [...range.getClientRects()].find(
      ({ width, height, bottom }) => width > 6 && height > 6 && bottom + scrollY > 0,
    )
    const kind = kindOf(element)
    if (line && !samples.has(kind)) samples.set(kind, { kind, name: words.slice(0, 30), box: placed(line) })
  }
  return [...samples.values()]

  function isUnseen(element: Element): boolean {
    return (
      element.closest('.visually-hidden, script, style, noscript, template, option') !== null ||
      !element.checkVisibility()
    )
  }

  function kindOf(element: Element): string {
    const { color, fill } = getComputedStyle(element)
    const chain = [element, element.parentElement, element.parentElement?.parentElement]
    const path = chain.map(
      (each) => each && `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}`,
    )
    return [...path.toReversed(), color, element.tagName === 'text' ? fill : '', groundOf(element)].join(' ')
  }

  function groundOf(element: Element): string {
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { backgroundColor } = getComputedStyle(box)
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor
    }
    return ''
  }

  function placed({ x, y, width, height }: DOMRect): Box {
    return { x: x + scrollX, y: y + scrollY, width: Math.min(width, 240), height }
  }
}

/** Runs in the page: the first of every kind of button and field, with a strip across its left edge. */
function edgeSamples(): Sample[] {
  const samples = new Map<string, Sample>()
  const controls = 'button, .button, .ways a, input:not([type=hidden]), select, textarea'
  for (const element of document.querySelectorAll(controls)) {
    if (!element.checkVisibility()) continue
    const { x, y, height } = element.getBoundingClientRect()
    const { borderColor, backgroundColor } = getComputedStyle(element)
    const type = element.getAttribute('type') ?? ''
    const kind = [element.tagName.toLowerCase(), type, element.className, borderColor, backgroundColor].join(
      ' ',
    )
    const box = { x: x + scrollX - 8, y: y + scrollY + height / 2 - 3, width: 14, height: 6 }
    if (!samples.has(kind)) samples.set(kind, { kind, name: element.textContent.trim().slice(0, 30), box })
  }
  return [...samples.values()]
}
