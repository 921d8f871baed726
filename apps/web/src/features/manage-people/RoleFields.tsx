import type { Contract } from '@outturn/contracts'
import { useQuery } from '@tanstack/react-query'
import { ChooseField } from '../../ui/ChooseField.tsx'
import { roleNames } from '../../words/app.ts'
import { people as words } from '../../words/people.ts'
import { councilsQuery } from '../agree-sharing/agreement.query.ts'
import { agreementsQuery } from '../collect-returns/collection.query.ts'
import { placeOfRole, type RoleDraft } from './check-person.ts'

interface RoleFieldsProps {
  readonly draft: RoleDraft
  readonly errorOf: (field: string) => string | undefined
  readonly onChange: (part: Partial<RoleDraft>) => void
}

/** A role, and the council or agreement that it is for. */
export function RoleFields({ draft, errorOf, onChange }: RoleFieldsProps) {
  const councils = useQuery(councilsQuery).data ?? []
  const agreements = useQuery(agreementsQuery).data ?? []
  const place = placeOfRole(draft.role)
  const nothing = { value: '', label: words.choose }
  return (
    <>
      <ChooseField
        id="role"
        label={words.role}
        value={draft.role}
        options={Object.entries(roleNames).map(([value, label]) => ({ value, label }))}
        onChange={(role) => onChange({ role: role as Contract.Role })}
      />
      {place === 'council' && (
        <ChooseField
          id="council"
          label={words.council}
          error={errorOf('council')}
          value={draft.council}
          options={[
            nothing,
            ...councils
              .filter(({ active }) => active)
              .map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          onChange={(council) => onChange({ council })}
        />
      )}
      {place === 'agreement' && (
        <ChooseField
          id="agreement"
          label={words.agreement}
          error={errorOf('agreement')}
          value={draft.agreement}
          options={[nothing, ...agreements.map(({ id, name }) => ({ value: String(id), label: name }))]}
          onChange={(agreement) => onChange({ agreement })}
        />
      )}
    </>
  )
}
