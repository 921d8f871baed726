import { catalogue } from '@outturn/indicators'
import { Link } from '@tanstack/react-router'

interface DefinitionLinkProps {
  readonly indicator: string
  /** Spoken in place of the words shown, where those say nothing by themselves. */
  readonly label?: string
  readonly children: React.ReactNode
}

/** From a figure to what it counts. An id that the catalogue does not hold has no page, and is plain text. */
export const DefinitionLink = ({ indicator, label, children }: DefinitionLinkProps) =>
  catalogue.has(indicator) ? (
    <Link to="/indicators/$indicator" params={{ indicator }} aria-label={label}>
      {children}
    </Link>
  ) : (
    children
  )
