import { Link } from '@tanstack/react-router'
import { Page } from '../ui/Page.tsx'
import { states } from '../words/states.ts'

export const NotFoundPage = () => (
  <Page title={states.notFound}>
    <div className="prose">
      <p>{states.notFoundTyped}</p>
      <p>
        <Link to="/">Go to your home page</Link> or <Link to="/indicators">find an indicator</Link>.
      </p>
    </div>
  </Page>
)
