import { formatList } from '../../src/domain/time/swedish.ts'

/** What somebody has to be told of, by its label. */
export type TroubleKind = 'stopp' | 'inställning' | 'överlämning' | 'rader' | 'programfel' | 'underhåll'

/** Something that a person has to do something about, with what to do in Markdown. */
export interface Trouble {
  kind: TroubleKind
  report: string
}

/** An open notice to those who run the site. */
export interface Notice {
  id: number
  body: string
  labels: readonly string[]
}

/** Where notices are kept: the repository's issues, or anything that can hold one open text. */
export interface NoticeBoard {
  /** By which our notice is known again. */
  label: string
  /** The open one of ours; null: there is none. */
  open(): Promise<Notice | null>
  create(notice: Omit<Notice, 'id'> & { title: string }): Promise<void>
  update(id: number, notice: Omit<Notice, 'id'> & { title: string }): Promise<void>
  comment(id: number, text: string): Promise<void>
  close(id: number): Promise<void>
}

/**
 * Tells somebody, once: opens one notice for all that is wrong, keeps it up to date without a word as long as the same kinds of thing
 * are wrong, says when another kind comes or goes, and closes it with a word when all is well again.
 */
export async function tell(troubles: readonly Trouble[], board: NoticeBoard): Promise<void> {
  const open = await board.open()
  if (troubles.length === 0) {
    if (!open) return
    await board.comment(open.id, 'Nu är det bra igen.')
    await board.close(open.id)
    return
  }
  const notice = noticeOf(troubles, board.label)
  if (!open) return board.create(notice)
  if (open.body !== notice.body || open.labels.join() !== notice.labels.join())
    await board.update(open.id, notice)
  if (open.labels.join() !== notice.labels.join())
    await board.comment(open.id, `Nu gäller det: ${notice.title}.`)
}

function noticeOf(troubles: readonly Trouble[], label: string): Omit<Notice, 'id'> & { title: string } {
  const kinds = [...new Set(troubles.map(({ kind }) => kind))]
  return {
    title: formatList(kinds.map((kind) => titles[kind])),
    body: [...troubles.map(({ report }) => report.trim()), closing].join('\n\n'),
    labels: [label, ...kinds].sort(),
  }
}

const titles: Readonly<Record<TroubleKind, string>> = {
  stopp: 'Webbplatsen uppdateras inte: stopp i kalkylarket',
  inställning: 'Webbplatsen uppdateras inte: en inställning behöver ändras',
  överlämning: 'Webbplatsen uppdateras inte: den kunde inte läggas ut',
  rader: 'Rader i kalkylarket har väntat i mer än två dygn på att rättas',
  programfel: 'Webbplatsen uppdateras inte: fel i programmet',
  underhåll: 'Se över det som Samvaro är byggt av',
}

const closing =
  'Det här meddelandet hålls aktuellt av sig självt och stängs när allt är bra igen. Du behöver inte svara.'
