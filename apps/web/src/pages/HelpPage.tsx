import { Page } from '../ui/Page.tsx'
import { HelpProse } from '../words/help-prose.tsx'

export const HelpPage = () => (
  <Page title="Help">
    <div className="prose">
      <HelpProse />
    </div>
  </Page>
)
