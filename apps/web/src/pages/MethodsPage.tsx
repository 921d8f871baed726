import { Page } from '../ui/Page.tsx'
import { MethodsProse } from '../words/methods-prose.tsx'

export const MethodsPage = () => (
  <Page title="How figures are worked out" lede="Each method is named beside the figures that use it.">
    <div className="prose">
      <MethodsProse />
    </div>
  </Page>
)
