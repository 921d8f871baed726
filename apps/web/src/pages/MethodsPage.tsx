import { Page } from '../ui/Page.tsx'
import { MethodsProse } from '../words/methods-prose.tsx'
import { proseTitles } from '../words/states.ts'

export const MethodsPage = () => (
  <Page title={proseTitles.methods} lede={proseTitles.methodsLede}>
    <div className="prose">
      <MethodsProse />
    </div>
  </Page>
)
