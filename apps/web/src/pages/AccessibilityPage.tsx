import { Page } from '../ui/Page.tsx'
import { AccessibilityProse } from '../words/accessibility-prose.tsx'
import { proseTitles } from '../words/states.ts'

export const AccessibilityPage = () => (
  <Page title={proseTitles.accessibility}>
    <div className="prose">
      <AccessibilityProse />
    </div>
  </Page>
)
