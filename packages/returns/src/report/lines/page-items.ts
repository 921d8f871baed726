/** A run of text on a page: where it begins, its base line from the bottom, how wide and how high it is, in points. */
export interface PageItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Words that stand close enough to be one cell. */
export interface Phrase {
  readonly text: string
  readonly from: number
  readonly to: number
}

export interface PageRow {
  readonly y: number
  readonly height: number
  readonly phrases: readonly Phrase[]
}

/** Items on one base line as a row, from the top of the page; words less than 0.7 of their height apart are one phrase. */
export function rowsOfPage(items: readonly PageItem[]): readonly PageRow[] {
  const rows: { y: number; height: number; items: PageItem[] }[] = []
  for (const item of [...items]
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(row.y - item.y) <= 0.4 * Math.max(row.height, item.height)) {
      row.items.push(item)
      row.height = Math.max(row.height, item.height)
    } else rows.push({ y: item.y, height: item.height, items: [item] })
  }
  return rows.map(({ y, height, items: own }) => ({ y, height, phrases: phrasesOf(own, height) }))
}

/** A figure stands in a column of its own more often than a word does: less room parts it from words. */
const isBareFigure = (text: string): boolean => /^\s*-?\d[\d,.]*%?\s*$/.test(text)

function phrasesOf(items: readonly PageItem[], height: number): readonly Phrase[] {
  const phrases: Phrase[] = []
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    const last = phrases.at(-1)
    const gap = last ? item.x - last.to : Number.POSITIVE_INFINITY
    const text = item.text.replace(/\s+/g, ' ')
    if (last && gap <= (isBareFigure(text) !== isBareFigure(last.text) ? 0.4 : 0.7) * height) {
      const joined =
        gap > 0.12 * height && !last.text.endsWith(' ') && !text.startsWith(' ')
          ? `${last.text} ${text}`
          : last.text + text
      phrases[phrases.length - 1] = {
        text: joined,
        from: last.from,
        to: Math.max(last.to, item.x + item.width),
      }
    } else phrases.push({ text, from: item.x, to: item.x + item.width })
  }
  return phrases.map((phrase) => ({ ...phrase, text: phrase.text.trim() }))
}

/** Words of one cell on two lines as one text; what is broken after its hyphen is joined again: `q-` and `on-q`. */
export const joinLines = (above: string, below: string): string =>
  above === '' || (/[A-Za-z\d]-$/.test(above) && /^[a-z\d]/.test(below)) ? above + below : `${above} ${below}`
