import { pages } from '../words/fields.ts'

/** The way back, as links. The page itself is not among them. */
export const Crumbs = ({ children }: { children: React.ReactNode }) => (
  <nav aria-label={pages.breadcrumb}>
    <ol className="crumbs">
      {(Array.isArray(children) ? children : [children]).map((link: React.ReactNode, at) => (
        // the links of one page never change their order
        <li key={at}>{link}</li>
      ))}
    </ol>
  </nav>
)
