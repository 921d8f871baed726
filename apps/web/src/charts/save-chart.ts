import { download } from '../data/download.ts'
import { chartColours } from './theme.ts'

/** What a picture needs when it stands alone: a title, its legend, and where the figures are from. */
export interface PictureWords {
  readonly name: string
  readonly title: string
  readonly legend: readonly { readonly who: keyof typeof signs; readonly text: string }[]
  readonly source: string
}

const signs = {
  own: { sign: '●', colour: chartColours.own },
  neighbours: { sign: '■', colour: chartColours.neighbours },
  live: { sign: '□', colour: chartColours.neighbours },
  region: { sign: '▲', colour: chartColours.region },
  england: { sign: '◆', colour: chartColours.england },
} as const

const above = 60
const below = 34
const typeface = "'Source Sans 3', 'Segoe UI', Arial, sans-serif"

/** The drawing of a chart as a file's text: white ground, own size, with its words above and below. */
function chartSvg(figure: HTMLElement, words: PictureWords): string | null {
  const drawn = figure.querySelector('svg')
  if (!drawn) return null
  const { width, height } = drawn.getBoundingClientRect()
  const copy = drawn.cloneNode(true) as SVGSVGElement
  copy.setAttribute('y', String(above))
  copy.setAttribute('width', String(Math.round(width)))
  copy.setAttribute('height', String(Math.round(height)))
  const legend = words.legend.map(({ who, text: name }) => {
    const { sign, colour } = signs[who]
    return `<tspan fill="${colour}">${sign}</tspan><tspan>\u00a0${escape(name)}\u2003</tspan>`
  })
  const whole = Math.round(height) + above + below
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width)}" height="${whole}" font-family="${typeface}"><title>${escape(words.title)}</title><rect width="100%" height="100%" fill="#fff"/>${text(22, 18, `<tspan font-weight="600">${escape(words.title)}</tspan>`)}${text(46, 14, legend.join(''))}${new XMLSerializer().serializeToString(copy)}${text(whole - 12, 13, escape(words.source))}</svg>`
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
