import { useState } from 'preact/hooks'
import type { GuideOrder } from '../../core/delivery/orders.ts'
import { Guide } from '../guide/guide.tsx'
import type { DialogPorts } from './dialog-ports.ts'

type GuideDialogProps = {
  order: GuideOrder
  ports: DialogPorts
  keysOn: EventTarget
  onClose: () => void
}

/** The guided break over a page: the same as on a page of our own, fed by its order alone. */
export function GuideDialog({ order, ports, keysOn, onClose }: GuideDialogProps) {
  const [next, setNext] = useState<string | null>(null)
  return (
    <Guide
      breakId={order.breakId}
      picked={order.picked}
      everyItem={order.everyItem}
      regionNames={order.regionNames}
      figureFor={(itemId) => order.figures[itemId] ?? null}
      initialDoneSeconds={order.initialDoneSeconds}
      sound={order.sound}
      speech={order.speech}
      nextLine={next}
      onEnded={() => {}}
      onClose={onClose}
      keysOn={keysOn}
      ports={{
        ...ports,
        report: async (breakId, report) => {
          const reply = await ports.report(breakId, report)
          setNext(ports.next())
          return reply
        },
      }}
    />
  )
}
