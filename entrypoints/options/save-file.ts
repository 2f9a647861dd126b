/** Saves something as a file of the person, by a temporary link. */
export function saveFile(fileName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The download has begun once the click is done; a moment later the address isn't needed.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
