import { Link } from '@tanstack/react-router'

export const HelpProse = () => (
  <>
    <h2>Send a return</h2>
    <ol>
      <li>
        Open <Link to="/returns">Returns</Link> and choose the period.
      </li>
      <li>Download the template, CSV or XLSX. It holds last quarter’s values beside each row.</li>
      <li>
        Fill in value, numerator and denominator. Where a figure is missing, say why in the status column.
      </li>
      <li>Send the file. Each stage of reading is shown as it passes; you can leave the page.</li>
      <li>Answer the findings. Each says what was seen and what to do, and leads to its cell.</li>
      <li>Check the return, then submit it. An approver signs it off.</li>
    </ol>
    <h2>Words in the status column</h2>
    <ul>
      <li>suppressed, or c: 1 to 5, or hidden to protect another cell</li>
      <li>not applicable, or z: cannot exist for this council</li>
      <li>not available, or x: the source has no figure</li>
      <li>pending: promised later</li>
      <li>not due: the period has not ended</li>
    </ul>
    <h2>If somebody else is working on the same return</h2>
    <p>
      Nothing is overwritten unseen. Where both of you changed a cell, both figures are shown side by side and
      you choose one.
    </p>
    <h2>Keys in the grid of figures</h2>
    <ul>
      <li>Arrow keys: move from cell to cell</li>
      <li>Enter, F2 or any letter or digit: edit the cell; Enter again: keep it and go down</li>
      <li>Escape: leave the cell as it was</li>
      <li>Delete: clear the cell</li>
      <li>Control and V: paste a block copied from a spreadsheet</li>
      <li>Control and Z, Control and Y: undo, do again</li>
    </ul>
    <h2>Read a comparison</h2>
    <p>
      Start with the sentence at the top of the page. The <Link to="/methods">methods</Link> say how each
      figure is worked out, and every indicator leads to its definition.
    </p>
  </>
)
