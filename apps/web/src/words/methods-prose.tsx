/** How figures are worked out, for a reader. The analysts' page with formulas and vectors stands in the project's documents. */
export const MethodsProse = () => (
  <>
    <h2 id="average">Neighbours’ median and mean</h2>
    <p>
      The median is the middle figure of the ten statistical neighbours that have one. The mean is their plain
      average. The council itself is never among them. The number that had a figure is always shown, such as
      ‘7 of 10’.
    </p>
    <h2 id="rank">Rank</h2>
    <p>
      Best first, by unrounded figures. Equal figures share the better rank: 1, 2, 2, 4. A council without a
      figure has no rank. An indicator without a good direction has no ranks at all.
    </p>
    <h2 id="band">Quartile band</h2>
    <p>
      A to D, where A holds the best quarter of all councils in England. The cut points are quartiles of type
      7; a figure on a cut point belongs to the better side where low is good, and to the worse side where
      high is good.
    </p>
    <h2 id="outlier">Top and bottom fifth</h2>
    <p>
      A figure is an outlier where at most a fifth of the alliance’s figures stand there or further out. Equal
      figures are treated alike, so an end that too many share is empty. Fewer than five figures have no
      fifth. Counts and posts are left out, because councils are of unlike size.
    </p>
    <h2 id="change">Change</h2>
    <p>
      The latest figure less the one before, only where the two periods follow one another and both have a
      figure. Differences of percentages are called points. A year to date is not compared with the quarter
      before, because the two overlap.
    </p>
    <h2 id="interval">95% interval</h2>
    <p>
      The range in which the underlying figure probably lies, given how few children are counted. Percentages
      use the Wilson method. Rates use Byar’s method, or the exact Poisson method under ten events. Averages
      and posts have none.
    </p>
    <h2 id="verdict">Better, worse or similar</h2>
    <p>
      Better or worse means that the whole interval lies on one side of the comparator. Otherwise the figures
      are similar: the difference could be chance. Where no direction is good we say higher or lower.
    </p>
    <h2 id="signal">Signal or noise</h2>
    <p>
      The last change is a signal where the difference is larger than chance would make it, noise where it
      could be chance. Under twelve points of a series the limits are on trial. Posts, averages and
      overlapping periods are not tested, and we say so.
    </p>
    <h2 id="control-chart">Control chart</h2>
    <p>
      The figures in a row without a gap, their mean, and limits at 2.66 average moving ranges to either side;
      a moving range of 3.267 times the average or more is left out once. A point is marked where it lies
      outside the limits, or is one of seven in a row on one side or in one direction, or one of two in three
      near the same limit. Six figures are needed, and twelve for firm limits. Where somebody of the council
      says, with a reason, that a new process began, mean and limits start anew there, as soon as two figures
      stand on either side.
    </p>
    <h2 id="funnel">Funnel plot</h2>
    <p>
      Each council by its size, with the lines within which 95% and 99.8% of councils of that size would lie
      if they differed from the benchmark by chance alone. Sizes are denominators as published; for rates of
      children without one, the mid-year estimate. A note says when far more councils lie outside than chance
      would put there.
    </p>
    <h2 id="spine">Spine chart</h2>
    <p>
      Each indicator on a scale of its own: the mean of England’s councils in the middle, the council furthest
      from it at the end, turned round where low is good. Counts are left out, because they tell a council’s
      size.
    </p>
    <h2 id="children">The gap in children</h2>
    <p>
      The gap to the neighbours’ median times the council’s own denominator, rounded: how many more children,
      or fewer, would have closed it.
    </p>
    <h2 id="parts">Printed figures and their parts</h2>
    <p>
      A printed figure is kept as it was printed. It is checked against its own numerator and denominator. A
      difference of one in the last place is noted as rounding; a larger one is held until a person explains
      it.
    </p>
    <h2 id="refused">When we do not compare</h2>
    <p>
      A year to date against a full year. A quarter’s count against a year’s total. A local definition against
      the national one. Counts of councils of unlike size. Invented figures against real ones. The reason
      stands where the figure would be.
    </p>
    <h2 id="published">Published figures</h2>
    <p>
      National figures are used as published, each with its own period. A region’s or England’s figure that we
      worked out ourselves, from numerators and denominators, is labelled so and never mixed with published
      ones.
    </p>
  </>
)
