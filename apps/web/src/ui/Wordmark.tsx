/** The name with its mark: an interval with its figure. */
export const Wordmark = () => (
  <>
    <svg viewBox="0 0 30 18" aria-hidden="true">
      <path d="M1.5 3v12M28.5 3v12M1.5 9h27" stroke="currentColor" strokeWidth="2.6" />
      <circle cx="18.5" cy="9" r="5.6" fill="currentColor" stroke="#fff" strokeWidth="2" />
    </svg>
    Outturn
  </>
)
