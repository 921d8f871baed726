import { FileFaulted } from '../file-fault.ts'
import { type UnpackBudget, unpackEntry } from './unpack-entry.ts'
import { attributeOf, isOn, walkXml, type XmlWalker } from './walk-xml.ts'
import type { ZipEntry } from './zip-directory.ts'

/** The parts of an open workbook. */
export interface WorkbookParts {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly budget: UnpackBudget
}

/** Walks a part; false where the workbook has none of that name. */
export function walkPart(parts: WorkbookParts, name: string, walker: XmlWalker): boolean {
  const entry = parts.entries.get(name.toLowerCase())
  if (!entry) return false
  walkXml(unpackEntry(parts.bytes, entry, parts.budget), name, walker)
  return true
}

/** A part that another one points to. `kind` is the last word of the relation's type. */
export interface Relation {
  readonly id: string
  readonly kind: string
  readonly target: string
}

/** The parts that a part points to, by full name. */
export function readRelations(parts: WorkbookParts, of: string): readonly Relation[] {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const relations: Relation[] = []
  walkPart(parts, `${folder}_rels/${of.slice(folder.length)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      relations.push({
        id: attributes['Id'] ?? '',
        kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: resolvePart(folder, attributes['Target'] ?? ''),
      })
    },
  })
  return relations
}

function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

export interface WorkbookList {
  readonly part: string
  readonly sheets: readonly SheetEntry[]
  /** True where days are counted from 1904, as older Macs did. */
  readonly from1904: boolean
}

/** The workbook's sheets in their order. Chart sheets hold no cells and are left out. */
export function readWorkbookList(parts: WorkbookParts): WorkbookList {
  const part =
    readRelations(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const relations = new Map(readRelations(parts, part).map((relation) => [relation.id, relation]))
  const sheets: SheetEntry[] = []
  let from1904 = false
  const found = walkPart(parts, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isOn(attributes['date1904'])
      if (name !== 'sheet') return
      const relation = relations.get(attributeOf(attributes, 'id') ?? '')
      if (relation?.kind !== 'worksheet') return
      const hidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden'
      sheets.push({ name: attributes['name'] ?? '', part: relation.target, hidden })
    },
  })
  if (!found) throw new FileFaulted({ code: 'zip-without-workbook' })
  return { part, sheets, from1904 }
}
