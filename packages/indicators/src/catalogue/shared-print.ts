/**
 * Labels and codes that councils print for more than one indicator. Only these may repeat: a reader must look at
 * the rows around them, and ask a person where that does not settle it.
 */
export const sharedPrint: readonly string[] = [
  // Children looked after in one block of a dashboard, child protection plans in another.
  'Number at period end',
  // One label under two age bands.
  '% Care leavers in suitable accommodation',
  '% Care leavers NEET',
  // One label for the national definition and for a local one.
  'Number of S47 enquiries',
  'Section 47 enquiries',
  'Number of children in need',
  'CIN at period end',
  'EHCPs issued within 20 weeks',
  'EHC plans within 20 weeks',
  // One heading over a number and a percentage.
  "Number and percentage of the EHA's initiated by external agencies per month",
  // One code over accommodation and over employment of the same age band.
  'CSC 286',
  'CSC 294',
  // One code over episodes and over children.
  'CSC 215',
  'CSC 246',
  // One code over a number and its percentage, over two standards of visiting, over refusals and completions.
  'CSC 191a',
  'CSC 252a',
  'CSC 252b',
  'CSC 250b',
  'CSC 251d',
]
