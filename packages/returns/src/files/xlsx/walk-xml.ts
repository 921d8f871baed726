import { SaxesParser } from 'saxes'
import { FileFaulted } from '../file-fault.ts'

/** What is told of an XML part as it is read. Names come without their prefix. */
export interface XmlWalker {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** No part of a workbook nests deeper; endless nesting would fill the memory. */
const depthLimit = 100

/**
 * Reads an XML part piece by piece. A document type is refused: it could define entities that grow without end.
 * Damaged XML is the fault of the part named.
 */
export function walkXml(pieces: Iterable<Uint8Array>, part: string, walker: XmlWalker): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const damaged = () => new FileFaulted({ code: 'file-damaged', where: part })
  parser.on('error', () => {
    throw damaged()
  })
  parser.on('doctype', () => {
    throw damaged()
  })
  let depth = 0
  parser.on('opentag', (tag) => {
    if (++depth > depthLimit) throw damaged()
    walker.open?.(bare(tag.name), tag.attributes as Record<string, string>)
  })
  parser.on('text', (text) => walker.text?.(text))
  parser.on('cdata', (text) => walker.text?.(text))
  parser.on('closetag', (tag) => {
    depth--
    walker.close?.(bare(tag.name))
  })
  let decoder: TextDecoder | null = null
  for (const piece of pieces) {
    decoder ??= new TextDecoder(piece[0] === 0xff ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8')
    parser.write(decoder.decode(piece, { stream: true }))
  }
  parser.close()
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An attribute whatever its prefix: `attribute(tag, 'id')` finds `r:id`. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => bare(key) === name)?.[1]
}

/** `1`, `true` and `on` mean yes. */
export const isOn = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on'
