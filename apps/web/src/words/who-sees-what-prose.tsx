export const WhoSeesWhatProse = () => (
  <>
    <h2>Your council’s return</h2>
    <p>
      A return goes from draft to checked, submitted and signed off. Until it is signed off only people of its
      own council see it. Whoever submits it cannot sign it off. A later correction is a numbered revision
      with a reason; a withdrawal is kept in the history too.
    </p>
    <h2>Sharing under an agreement</h2>
    <p>
      Councils sign agreements to share: the alliance of a region, or an exchange across regions, because
      neighbours are often elsewhere. An agreement says over which indicators, from when to when, and whether
      members see each other’s signed-off figures, marked ‘shared under agreement, not for publication’, or
      averages only. It holds for a council once its approver or director has accepted, and a changed
      agreement is accepted anew.
    </p>
    <p>
      A council can leave on any day. From then on it shares nothing new and is shown nothing new. What was
      shared before stays readable to both sides. When an agreement ends, the same holds for all its members,
      and its regional lead sees none of it any more.
    </p>
    <p>
      A figure in the alliance’s top or bottom fifth asks its council for a word of explanation. What the
      council writes and what the lead answers is read by the members of that agreement, for as long as it
      opens figures to them. That a council was reminded is seen by the lead and by that council alone.
    </p>
    <h2>Who looked</h2>
    <p>
      Each time somebody is shown another council’s signed-off figures, it is written down: whose, which page
      and period, which council and role looked, and when. No figure is in that list. A council reads it for
      its own figures; persons are named to their own council and to an administrator.
    </p>
    <h2>Everybody else</h2>
    <p>
      Outside an agreement there are published statistics, and averages that are safe. An average is shown
      only where
    </p>
    <ul>
      <li>at least four councils are in it, and at least three besides the one that looks</li>
      <li>no council makes up 80% or more of it</li>
      <li>nobody could work out one council’s figure by comparing it with another average already shown</li>
    </ul>
    <h2>By role</h2>
    <ul>
      <li>An analyst sends and mends the council’s returns.</li>
      <li>An approver checks a submitted return, signs it off or sends it back.</li>
      <li>A director and a reader see the council’s figures and its comparisons.</li>
      <li>A regional lead sees who has returned and the signed-off figures of the alliance’s members.</li>
      <li>An administrator manages councils, people and agreements, and sees no unpublished figures.</li>
    </ul>
    <h2>Small numbers</h2>
    <p>
      Counts of 1 to 5 children are suppressed when figures leave the circle that shares them, and so is any
      figure that would give them away. Zero is shown as zero.
    </p>
    <h2>Personal data</h2>
    <p>
      Returns hold totals, never children’s records. Names found in a document are dropped. Commentary that
      names somebody or holds a small count is warned about before it is shared.
    </p>
  </>
)
