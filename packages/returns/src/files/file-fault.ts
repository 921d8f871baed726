/** Why a file could not be opened as a return. Expected, typed, and never an exception to the person. */
export type FileFault =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly limit: number }
  | { readonly code: 'file-truncated' }
  | { readonly code: 'file-damaged'; readonly where: string }
  | { readonly code: 'file-of-another-kind'; readonly kind: string }
  | { readonly code: 'old-excel-file' }
  | { readonly code: 'password-protected' }
  | { readonly code: 'binary-workbook' }
  | { readonly code: 'zip-bomb' }
  | { readonly code: 'zip-without-workbook' }
  | { readonly code: 'too-many-cells'; readonly limit: number }
  | { readonly code: 'quote-left-open'; readonly line: number }
  | { readonly code: 'text-unreadable' }

export type FileFaultCode = FileFault['code']

/** Thrown inside `files/` only, and caught by `openFile`, because a fault may turn up deep in a parser. */
export class FileFaulted extends Error {
  override readonly name = 'FileFaulted'
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(fault.code)
    this.fault = fault
  }
}
