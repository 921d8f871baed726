import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { ProfilePart } from '../features/reading-profile/ProfilePart.tsx'
import { profilesQuery } from '../features/reading-profile/profiles.query.ts'
import { Crumbs } from '../ui/Crumbs.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { places } from '../words/app.ts'
import { readingProfile as words } from '../words/reading-profile.ts'

/** What a council has settled about reading its own reports. */
export function ReadingProfilePage() {
  const me = useMe()
  const asked = useQuery(profilesQuery)
  return (
    <Page
      title={words.title}
      lede={words.lede}
      caption={me?.current.council?.name}
      crumbs={
        <Crumbs>
          <Link to="/returns">{places.returns}</Link>
        </Crumbs>
      }
    >
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data?.length === 0 && (
        <Empty title={words.none}>
          <p>{words.noneNote}</p>
        </Empty>
      )}
      {asked.data?.map((profile) => (
        <ProfilePart
          key={profile.layout}
          of={profile}
          may={me?.current.role === 'analyst' ? 'undo' : 'read'}
        />
      ))}
    </Page>
  )
}
