export const AccessibilityProse = () => (
  <>
    <p>
      This statement is about the Outturn web service. We want as many people as possible to be able to use
      it. You should be able to:
    </p>
    <ul>
      <li>zoom in to 400% without text running off the screen</li>
      <li>do everything from a keyboard, the grid of figures included</li>
      <li>
        use a screen reader: every table has a caption and headers, every chart a name, a summary and a table
      </li>
      <li>tell every sign without its colour: each has a shape and a word</li>
      <li>print any page</li>
    </ul>
    <h2>How accessible it is</h2>
    <p>
      The service is built to meet the Web Content Accessibility Guidelines 2.2 at level AA. Every page is
      tested by a program at two widths each time the service changes. It has not been audited by an
      independent body yet.
    </p>
    <h2>What to know</h2>
    <ul>
      <li>Wide tables scroll inside themselves. Tab to the table, then use the arrow keys.</li>
      <li>
        In the grid of figures the arrow keys move from cell to cell. Enter or any letter starts editing.
        Escape stops it.
      </li>
      <li>Pasting a block of cells fills the grid from the cell you are in. Control and Z undoes it.</li>
      <li>
        Downloads of charts as pictures have no text that a screen reader can read; download the figures
        instead.
      </li>
    </ul>
    <h2>Tell us</h2>
    <p>
      If something is hard to use, tell your administrator, who can reach us. If you are not happy with the
      answer, the Equality Advisory and Support Service can help.
    </p>
  </>
)
