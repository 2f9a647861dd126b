import type { Page } from 'puppeteer-core'

type Sheet = { svg: string; width: number; height: number }

/** Draws an SVG as the browser sees it; gives back a PNG as a `data:` address. */
export async function drawn(page: Page, { svg, width, height }: Sheet): Promise<string> {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  return page.evaluate(
    async (address: string, wide: number, high: number) => {
      const image = new Image(wide, high)
      image.src = address
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = wide
      canvas.height = high
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/png')
    },
    source,
    width,
    height,
  )
}

/**
 * How much two sheets of square cells differ, cell by cell: the share of a
 * cell's pixels whose color is clearly another. Soft edges may differ a little
 * from one browser to the next, and count for nothing.
 */
export async function differences(
  page: Page,
  one: string,
  other: string,
  cells: { count: number; pixels: number; columns: number },
): Promise<number[]> {
  return page.evaluate(
    async (first: string, second: string, { count, pixels, columns }: typeof cells) => {
      const read = async (address: string) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.naturalWidth
        canvas.height = image.naturalHeight
        const context = canvas.getContext('2d', { willReadFrequently: true })
        if (context === null) throw new Error('no canvas')
        context.drawImage(image, 0, 0)
        return context
      }
      const [a, b] = [await read(first), await read(second)]
      return Array.from({ length: count }, (_, cell) => {
        const x = (cell % columns) * pixels
        const y = Math.floor(cell / columns) * pixels
        const [p, q] = [a, b].map((context) => context.getImageData(x, y, pixels, pixels).data)
        let differ = 0
        for (let at = 0; at < pixels * pixels * 4; at += 4) {
          const apart = [0, 1, 2].map((channel) =>
            Math.abs((p?.[at + channel] ?? 0) - (q?.[at + channel] ?? 0)),
          )
          if (Math.max(...apart) > 90) differ += 1
        }
        return differ / (pixels * pixels)
      })
    },
    one,
    other,
    cells,
  )
}
