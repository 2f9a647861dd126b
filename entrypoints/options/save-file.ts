/** Hands a text to the person as a file, by way of a link that only this page knows. */
export function saveFile(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The download has been handed over once the click is done; a moment later nobody needs the address.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
