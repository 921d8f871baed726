import { Link } from '@tanstack/react-router'
import { Page } from '../ui/Page.tsx'
import { states } from '../words/states.ts'

export const NotFoundPage = () => (
  <Page title={states.notFound}>
    <div className="prose">
      <p>{states.notFoundTyped}</p>
      <p>
        <Link to="/">{states.goHome}</Link> {states.or} <Link to="/indicators">{states.findIndicator}</Link>.
      </p>
    </div>
  </Page>
)
