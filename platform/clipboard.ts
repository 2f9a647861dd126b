/** Puts text on the person's clipboard. Browsers allow it only right after a click or a key. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
