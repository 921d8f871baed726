import { Page } from '../ui/Page.tsx'
import { WhoSeesWhatProse } from '../words/who-sees-what-prose.tsx'

export const WhoSeesWhatPage = () => (
  <Page title="Who may see what" lede="Figures are shared only as far as councils agreed.">
    <div className="prose">
      <WhoSeesWhatProse />
    </div>
  </Page>
)
