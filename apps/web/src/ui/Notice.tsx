/** News or a success, as a banner that is read out when it appears. */
export const Notice = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <div className="govuk-notification-banner" role="status">
    <div className="govuk-notification-banner__header">
      <p className="govuk-notification-banner__title">{title}</p>
    </div>
    <div className="govuk-notification-banner__content">{children}</div>
  </div>
)
