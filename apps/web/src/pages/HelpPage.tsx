import { Page } from '../ui/Page.tsx'
import { HelpProse } from '../words/help-prose.tsx'
import { proseTitles } from '../words/states.ts'

export const HelpPage = () => (
  <Page title={proseTitles.help}>
    <div className="prose">
      <HelpProse />
    </div>
  </Page>
)
