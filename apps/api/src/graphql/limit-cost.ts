import { type ASTVisitor, GraphQLError, type SelectionSetNode, type ValidationContext } from 'graphql'

export interface CostLimits {
  /** Questions in one request: each opens a transaction of its own. */
  readonly roots: number
  /** Fields in all, with every use of a fragment counted. */
  readonly fields: number
}

/** A validation rule that refuses a request which asks for too much at once, before anything is run. */
export const limitCost =
  ({ roots, fields }: CostLimits) =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(node) {
      const budget = { left: fields }
      const asked = countRoots(node.selectionSet, context)
      spend(node.selectionSet, context, budget)
      if (asked > roots) context.reportError(new GraphQLError(`Ask at most ${roots} questions at once`))
      if (budget.left < 0) context.reportError(new GraphQLError(`Ask for at most ${fields} fields at once`))
    },
  })

function countRoots(set: SelectionSetNode, context: ValidationContext, depth = 0): number {
  if (depth > 10) return Number.POSITIVE_INFINITY
  return set.selections.reduce((sum, one) => {
    if (one.kind === 'Field') return sum + 1
    const inner =
      one.kind === 'FragmentSpread' ? context.getFragment(one.name.value)?.selectionSet : one.selectionSet
    return sum + (inner ? countRoots(inner, context, depth + 1) : 0)
  }, 0)
}

function spend(set: SelectionSetNode, context: ValidationContext, budget: { left: number }): void {
  for (const one of set.selections) {
    if (budget.left < 0) return
    budget.left -= 1
    const inner =
      one.kind === 'FragmentSpread' ? context.getFragment(one.name.value)?.selectionSet : one.selectionSet
    if (inner) spend(inner, context, budget)
  }
}
