import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { GroupForm } from '../features/choose-group/GroupForm.tsx'
import { GroupList } from '../features/choose-group/GroupList.tsx'
import { groupsQuery } from '../features/choose-group/groups.query.ts'
import { areasQuery } from '../features/choose-view/areas.query.ts'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { focusTitle, notePageMove } from '../ui/page-focus.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { groups as words } from '../words/groups.ts'

const route = getRouteApi('/inside/groups')

/** The groups of councils that a council compares itself with: saved, renamed, changed and deleted here. */
export function GroupsPage() {
  const { group: chosen } = route.useSearch()
  const navigate = useNavigate({ from: '/groups' })
  const me = useMe()
  const own = me?.current.council?.areaCode ?? ''
  const [saved, setSaved] = useState<string | null>(null)
  const asked = useQuery({ ...groupsQuery, enabled: own !== '' })
  const areas = useQuery(areasQuery).data?.areas ?? []
  // The button that was pressed is gone with the form or the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the form opens or closes
  useEffect(focusTitle, [chosen])
  if (own !== '' && asked.isPending) return <Waiting what={words.waiting} />
  const groups = asked.data ?? []
  const may = me && ['analyst', 'approver', 'director'].includes(me.current.role) ? 'change' : 'read'
  const changing = groups.find(({ id }) => id === chosen) ?? null
  const isOpen = may === 'change' && chosen !== undefined
  const go = (group: number | undefined) => {
    notePageMove()
    return navigate({ to: '/groups', search: group === undefined ? {} : { group } })
  }
  return (
    <Page
      title={isOpen ? (changing ? words.change(changing.name) : words.new) : words.title}
      tab={words.title}
      lede={isOpen ? undefined : words.lede}
    >
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {saved && !isOpen && <Notice title={words.title}>{words.saved(saved)}</Notice>}
      {isOpen ? (
        <GroupForm
          key={changing?.id ?? 0}
          group={changing}
          own={own}
          onSaved={(name) => {
            setSaved(name)
            void go(undefined)
          }}
          onCancel={() => void go(undefined)}
        />
      ) : (
        <>
          {groups.length === 0 && <p className="note above">{words.none}</p>}
          <GroupList
            groups={groups}
            names={new Map(areas.map(({ code, name }) => [code, name]))}
            {...{ own, may }}
            onChange={(id) => void go(id)}
          />
          {may === 'change' ? (
            <p className="actions section">
              <button type="button" className="btn" onClick={() => void go(0)}>
                {words.new}
              </button>
            </p>
          ) : (
            <p className="note above">{words.readOnly}</p>
          )}
        </>
      )}
    </Page>
  )
}
