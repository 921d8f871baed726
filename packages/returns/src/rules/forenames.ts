/**
 * Common forenames in England that are not also common words or months (no Grace, Hope, Mark, April or Rose). A short
 * list on purpose: it warns, and a person reads the note anyway.
 */
export const forenames: ReadonlySet<string> = new Set(
  `Aaron Abdul Abigail Adam Ahmed Aisha Alan Alex Alexander Ali Alice Amanda Amelia Amy Andrea Andrew Angela Ann Anna
  Anne Anthony Barbara Ben Benjamin Brian Callum Carol Caroline Catherine Charles Charlie Charlotte Chloe Chris
  Christine Christopher Claire Colin Connor Craig Daniel Darren David Deborah Debbie Dawn Diane Donna Dylan Edward
  Eleanor Elizabeth Ella Emily Emma Ethan Fatima Fiona Gareth Gary Gemma George Georgia Graham Hannah Harriet Helen
  Henry Ian Ibrahim Isaac Isabella Jack Jacob Jacqueline Jake James Jamie Jane Janet Jason Jennifer Jessica Joanne Joe
  John Jonathan Joseph Joshua Judith Julie Karen Kate Katherine Kathryn Keith Kelly Kevin Kim Kyle Laura Lauren Leanne
  Lewis Liam Linda Lisa Louise Lucas Lucy Luke Madison Margaret Maria Marie Martin Mary Matthew Megan Mia Michael
  Michelle Mohammad Mohammed Muhammad Natalie Natasha Nathan Neil Nicholas Nicola Nigel Noah Oliver Olivia Oscar
  Patricia Paul Paula Peter Philip Rachel Rebecca Richard Robert Ruth Ryan Sally Samantha Samuel Sandra Sara Sarah
  Sharon Shaun Sian Simon Sophie Stephanie Stephen Steven Stuart Susan Suzanne Thomas Timothy Tony Tracey Tracy Vanessa
  Wayne William Yasmin Yusuf Zara Zoe`.split(/\s+/),
)
