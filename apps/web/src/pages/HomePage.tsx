import { AdministratorHome } from '../features/be-home/AdministratorHome.tsx'
import { CouncilHome } from '../features/be-home/CouncilHome.tsx'
import { ReaderHome } from '../features/be-home/ReaderHome.tsx'
import { RegionHome } from '../features/be-home/RegionHome.tsx'
import { useMe } from '../features/be-signed-in/me.query.ts'

/** What a person comes for, by the hat they wear. */
export function HomePage() {
  const me = useMe()
  if (!me) return null
  switch (me.current.role) {
    case 'analyst':
    case 'approver':
      return <CouncilHome me={me} />
    case 'director':
    case 'reader':
      return <ReaderHome me={me} />
    case 'regional_lead':
      return <RegionHome me={me} />
    case 'administrator':
      return <AdministratorHome me={me} />
  }
}
