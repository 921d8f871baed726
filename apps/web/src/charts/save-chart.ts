import { download } from '../data/download.ts'

/** The drawing of a chart as a file's text: white ground, own size, no styles from outside. */
export function chartSvg(figure: HTMLElement): string | null {
  const drawn = figure.querySelector('svg')
  if (!drawn) return null
  const copy = drawn.cloneNode(true) as SVGSVGElement
  const { width, height } = drawn.getBoundingClientRect()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(Math.round(width)))
  copy.setAttribute('height', String(Math.round(height)))
  copy.setAttribute('font-family', 'Source Sans 3, Segoe UI, Arial, sans-serif')
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', '#fff')
  copy.prepend(ground)
  return new XMLSerializer().serializeToString(copy)
}

export function saveSvg(figure: HTMLElement | null, name: string) {
  const content = figure && chartSvg(figure)
  if (content) download({ name: `${name}.svg`, type: 'image/svg+xml', content })
}

/** The drawing as a picture of twice its size on screen. */
export async function savePng(figure: HTMLElement | null, name: string) {
  const text = figure && chartSvg(figure)
  if (!text) return
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * 2
  canvas.height = picture.height * 2
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.scale(2, 2)
  pen.drawImage(picture, 0, 0)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob) download({ name: `${name}.png`, type: 'image/png', content: blob })
}
