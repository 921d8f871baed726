import { Page } from '../ui/Page.tsx'
import { AccessibilityProse } from '../words/accessibility-prose.tsx'

export const AccessibilityPage = () => (
  <Page title="Accessibility statement">
    <div className="prose">
      <AccessibilityProse />
    </div>
  </Page>
)
