/** What would be here, when, and one action. */
export const Empty = ({ title, children }: { title: string; children?: React.ReactNode }) => (
  <div className="empty">
    <p>
      <b>{title}</b>
    </p>
    {children}
  </div>
)
