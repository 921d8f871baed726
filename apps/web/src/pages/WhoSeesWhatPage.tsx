import { Page } from '../ui/Page.tsx'
import { proseTitles } from '../words/states.ts'
import { WhoSeesWhatProse } from '../words/who-sees-what-prose.tsx'

export const WhoSeesWhatPage = () => (
  <Page title={proseTitles.whoSeesWhat} lede={proseTitles.whoSeesWhatLede}>
    <div className="prose">
      <WhoSeesWhatProse />
    </div>
  </Page>
)
