/** Hands something to the person as a file, by way of a link that only this page knows. */
export function saveFile(fileName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The download has been handed over once the click is done; a moment later nobody needs the address.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
