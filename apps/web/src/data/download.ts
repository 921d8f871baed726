/** Hands a file to the person, made in the browser. */
export function download(file: { readonly name: string; readonly type: string; readonly content: BlobPart }) {
  const url = URL.createObjectURL(new Blob([file.content], { type: file.type }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
