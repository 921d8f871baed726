/** Something for those who want to know more, folded away. */
export const Details = ({ summary, children }: { summary: string; children: React.ReactNode }) => (
  <details className="govuk-details">
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">{summary}</span>
    </summary>
    <div className="govuk-details__text">{children}</div>
  </details>
)
