import { Link } from '@tanstack/react-router'
import { Page } from '../ui/Page.tsx'

export const NotFoundPage = () => (
  <Page title="Page not found">
    <div className="prose">
      <p>
        If you typed the address, check that it is right. If you pasted it, check that you copied all of it.
      </p>
      <p>
        <Link to="/">Go to your home page</Link> or <Link to="/indicators">find an indicator</Link>.
      </p>
    </div>
  </Page>
)
