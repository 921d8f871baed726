import { download } from '../data/download.ts'
import { chartColours } from './theme.ts'
import { wrapWords } from './wrap-words.ts'

/** What a picture needs when it stands alone: a title, its legend, and where the figures are from. */
export interface PictureWords {
  readonly name: string
  readonly title: string
  /** What the picture shows, in a sentence or two. */
  readonly sentence: string
  readonly legend: readonly { readonly who: keyof typeof signs; readonly text: string }[]
  readonly source: string
}

const signs = {
  own: { sign: '●', colour: chartColours.own },
  neighbours: { sign: '■', colour: chartColours.neighbours },
  live: { sign: '□', colour: chartColours.neighbours },
  region: { sign: '▲', colour: chartColours.region },
  england: { sign: '◆', colour: chartColours.england },
  better: { sign: '●', colour: chartColours.better },
  worse: { sign: '◆', colour: chartColours.worse },
  high: { sign: '△', colour: chartColours.ink2 },
  low: { sign: '▽', colour: chartColours.ink2 },
  usual: { sign: '○', colour: chartColours.ink2 },
  limit: { sign: '—', colour: chartColours.ink2 },
  newest: { sign: '○', colour: chartColours.own },
  range: { sign: '▬', colour: chartColours.quarter },
} as const

const typeface = "'Source Sans 3', 'Segoe UI', Arial, sans-serif"

/** The drawing of a chart as a file's text: white ground, own size, with its words above and below. */
function chartSvg(figure: HTMLElement, words: PictureWords): string | null {
  const drawn = figure.querySelector('svg')
  if (!drawn) return null
  const { width, height } = drawn.getBoundingClientRect()
  const lines = (content: string, size: number) =>
    wrapWords(content, Math.floor((width - 16) / (size * 0.49)))
  const head = [
    ...lines(words.title, 18).map((line) => ({
      size: 18,
      inside: `<tspan font-weight="600">${escape(line)}</tspan>`,
    })),
    ...lines(words.sentence, 14).map((line) => ({ size: 14, inside: escape(line) })),
    ...legendLines(words.legend, width).map((inside) => ({ size: 14, inside })),
  ]
  const foot = lines(words.source, 13).map((line) => ({ size: 13, inside: escape(line) }))
  const above = heightOf(head) + 8
  const copy = drawn.cloneNode(true) as SVGSVGElement
  copy.setAttribute('y', String(above))
  copy.setAttribute('width', String(Math.round(width)))
  copy.setAttribute('height', String(Math.round(height)))
  const whole = above + Math.round(height) + heightOf(foot) + 12
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width)}" height="${whole}" font-family="${typeface}"><title>${escape(words.title)}</title><desc>${escape(words.sentence)}</desc><rect width="100%" height="100%" fill="#fff"/>${written(head, 4)}${new XMLSerializer().serializeToString(copy)}${written(foot, above + Math.round(height) + 4)}</svg>`
}

interface WrittenLine {
  readonly size: number
  readonly inside: string
}

const leading = 1.4
const heightOf = (lines: readonly WrittenLine[]): number =>
  Math.ceil(lines.reduce((sum, { size }) => sum + size * leading, 0))

/** Lines of text under one another from a height on. */
function written(lines: readonly WrittenLine[], from: number): string {
  let y = from
  return lines
    .map(({ size, inside }) => {
      y += size * leading
      return text(Math.round(y), size, inside)
    })
    .join('')
}

/** The legend in as many lines as the width needs. */
function legendLines(legend: PictureWords['legend'], width: number): readonly string[] {
  const lines: { letters: number; inside: string }[] = []
  for (const { who, text: name } of legend) {
    const { sign, colour } = signs[who]
    const inside = `<tspan fill="${colour}">${sign}</tspan><tspan>\u00a0${escape(name)}\u2003</tspan>`
    const last = lines[lines.length - 1]
    const letters = name.length + 5
    if (last && (last.letters + letters) * 7 <= width - 16) {
      last.letters += letters
      last.inside += inside
    } else lines.push({ letters, inside })
  }
  return lines.map(({ inside }) => inside)
}

const text = (y: number, size: number, inside: string): string =>
  `<text x="8" y="${y}" font-size="${size}" fill="${chartColours.ink}">${inside}</text>`

const escape = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export function saveSvg(figure: HTMLElement | null, words: PictureWords) {
  const content = figure && chartSvg(figure, words)
  if (content) download({ name: `${words.name}.svg`, type: 'image/svg+xml', content })
}

/** The drawing as a picture of twice its size on screen; null where there is nothing drawn. */
async function chartPng(figure: HTMLElement | null, words: PictureWords): Promise<Blob | null> {
  const content = figure && chartSvg(figure, words)
  if (!content) return null
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(content)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * 2
  canvas.height = picture.height * 2
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.scale(2, 2)
  pen.drawImage(picture, 0, 0)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

export async function savePng(figure: HTMLElement | null, words: PictureWords) {
  const blob = await chartPng(figure, words)
  if (blob) download({ name: `${words.name}.png`, type: 'image/png', content: blob })
}

/** Whether the browser can put a drawing itself on the clipboard. */
export const canCopySvg = (): boolean =>
  typeof ClipboardItem !== 'undefined' && ClipboardItem.supports?.('image/svg+xml') === true

/** Puts the drawing on the clipboard, to be pasted where it stays a drawing. False where it is not allowed. */
export async function copySvg(figure: HTMLElement | null, words: PictureWords): Promise<boolean> {
  const content = figure && chartSvg(figure, words)
  if (!content) return false
  try {
    const blob = new Blob([content], { type: 'image/svg+xml' })
    await navigator.clipboard.write([new ClipboardItem({ 'image/svg+xml': blob })])
    return true
  } catch {
    return false
  }
}

/** Puts the picture on the clipboard. False where the browser does not allow it. */
export async function copyPng(figure: HTMLElement | null, words: PictureWords): Promise<boolean> {
  try {
    const blob = await chartPng(figure, words)
    if (!blob) return false
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
    return true
  } catch {
    return false
  }
}
