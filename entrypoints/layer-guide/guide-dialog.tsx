import { useState } from 'preact/hooks'
import type { GuideOrder } from '../../core/delivery/orders.ts'
import { Guide } from '../guide/guide.tsx'
import type { StagePorts } from './dialog-ports.ts'

type StageProps = {
  order: GuideOrder
  ports: StagePorts
  keysOn: EventTarget
  onClose: () => void
}

/** The guided break over a page: the same as on a page of our own, fed by its order alone. */
export function Stage({ order, ports, keysOn, onClose }: StageProps) {
  const [next, setNext] = useState<string | null>(null)
  return (
    <Guide
      breakId={order.breakId}
      picked={order.picked}
      everyItem={order.everyItem}
      regionNames={order.regionNames}
      figureFor={(itemId) => order.figures[itemId] ?? null}
      alreadyDoneSeconds={order.alreadyDoneSeconds}
      sound={order.sound}
      speech={order.speech}
      nextLine={next}
      onEnded={() => {}}
      onClose={onClose}
      keysOn={keysOn}
      ports={{
        ...ports,
        send: async (command) => {
          const reply = await ports.send(command)
          setNext(ports.next())
          return reply
        },
      }}
    />
  )
}
