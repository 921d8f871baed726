import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import {
  type GroupMember,
  nameOfGroup,
  parseGroup,
  readGroupMembers,
  readGroupName,
} from '../league-tables/index.ts'
import { readPublishedColumns } from '../published/index.ts'
import { publishedColumn } from './published-column.ts'
import { type PublishedCell, readPublishedCells } from './published-picture.store.ts'

/**
 * Every published measure of a group's councils, each of its latest year or of the year asked for, with each
 * council's quarter among all of England. Measures that none of them has are left out, and so are former councils
 * that stand nowhere. Null where there is no such group, or where the asker may not know who is in it.
 */
export async function getPublishedPicture(
  scope: ReadingScope,
  text: string,
  year: number | null,
): Promise<Contract.PublishedPicture | null> {
  const group = parseGroup(text)
  if (!group) return null
  const [name, all, { columns, years }] = await Promise.all([
    readGroupName(scope, group),
    readGroupMembers(scope, group, ''),
    readPublishedColumns(scope, year),
  ])
  if (all.length === 0 || (name === null && group.kind !== 'neighbours')) return null
  const cells = await readPublishedCells(
    scope,
    columns,
    all.map(({ area_code }) => area_code),
  )
  const members = membersShown(all, cells)
  const byColumn = Map.groupBy(cells, ({ indicator_id, basis }) => `${indicator_id} ${basis}`)
  return {
    group: text,
    groupName: name ?? nameOfGroup(group, all),
    years: [...years],
    members: members.map((member) => ({ areaCode: member.area_code, name: member.name })),
    columns: columns.flatMap((column) => {
      const own = byColumn.get(`${column.indicator} ${column.basis}`) ?? []
      if (own.every(({ amount }) => amount === null)) return []
      return [publishedColumn(column, members, new Map(own.map((cell) => [cell.area_code, cell])))]
    }),
  }
}

/** By name; a former council only where it stands among the others, not for a figure that was kept from its time. */
function membersShown(all: readonly GroupMember[], cells: readonly PublishedCell[]): readonly GroupMember[] {
  const standing = new Set(cells.filter(({ rank }) => rank !== null).map(({ area_code }) => area_code))
  return all
    .filter(({ area_code, status }) => status !== 'former' || standing.has(area_code))
    .sort((a, b) => a.name.localeCompare(b.name))
}
