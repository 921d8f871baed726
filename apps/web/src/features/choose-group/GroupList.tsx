import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { groupSummary, groups as words } from '../../words/groups.ts'
import type { SavedGroup } from './groups.query.ts'
import { useDeleteGroup } from './use-groups.ts'

interface GroupListProps {
  readonly groups: readonly SavedGroup[]
  readonly names: ReadonlyMap<string, string>
  readonly own: string
  readonly may: 'change' | 'read'
  readonly onChange: (id: number) => void
}

/** The saved groups, each with its councils, and the way to its gaps. */
export function GroupList({ groups, names, own, may, onChange }: GroupListProps) {
  const [asked, setAsked] = useState<number | null>(null)
  const remove = useDeleteGroup()
  return (
    <ul className="list above">
      {groups.map((group) => (
        <li key={group.id}>
          <h2 className="part">{group.name}</h2>
          <p className="note">{groupSummary(group.areas.map((code) => names.get(code) ?? code))}</p>
          <p className="actions">
            <Link to="/councils/$area/gaps" params={{ area: own }} search={{ to: `group:${group.id}` }}>
              {words.see}
              <span className="hidden"> {group.name}</span>
            </Link>
            {may === 'change' && (
              <>
                <button type="button" className="plain" onClick={() => onChange(group.id)}>
                  {words.edit}
                  <span className="hidden"> {group.name}</span>
                </button>
                <button type="button" className="plain" onClick={() => setAsked(group.id)}>
                  {words.remove}
                  <span className="hidden"> {group.name}</span>
                </button>
              </>
            )}
          </p>
          {asked === group.id && (
            <p className="finding finding--held" role="alert">
              {words.sure(group.name)}{' '}
              <button type="button" className="btn btn--quiet" onClick={() => remove.mutate(group.id)}>
                {words.yes}
              </button>{' '}
              <button type="button" className="btn btn--quiet" onClick={() => setAsked(null)}>
                {words.no}
              </button>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
