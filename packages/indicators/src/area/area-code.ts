declare const areaCodeBrand: unique symbol

/** An official (ONS) code such as `E08000015`, or one of our demonstration codes such as `X08000001`. */
export type AreaCode = string & { readonly [areaCodeBrand]: true }

const shape = /^[EX]\d{8}$/

export const isAreaCode = (text: string): text is AreaCode => shape.test(text)

/** The text as an area code. Refuses text that has not the shape of one. */
export function areaCode(text: string): AreaCode {
  if (!isAreaCode(text)) throw new RangeError(`“${text}” is not an area code`)
  return text
}

/** Demonstration areas are invented; they never count in England or in a real region. */
export const isDemonstrationArea = (code: AreaCode): boolean => code.startsWith('X')

export const ENGLAND = 'E92000001' as AreaCode
