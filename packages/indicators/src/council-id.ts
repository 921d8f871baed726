declare const councilIdBrand: unique symbol

/** Our own number of a council that signs in and owns returns. Not an area code. */
export type CouncilId = number & { readonly [councilIdBrand]: true }

/** The number as a council's id. Refuses anything but a positive whole number. */
export function councilId(id: number): CouncilId {
  if (!Number.isSafeInteger(id) || id < 1) throw new RangeError(`${id} is not a council's id`)
  return id as CouncilId
}
