import type { Command } from '../messages.ts'
import {
  broughtBack,
  withFavorite,
  withHidden,
  withoutFavorite,
  withVote,
  type Choices,
} from './choices.ts'

/** The commands that say something of single items, routines and tips. */
export type ChoiceCommand = Extract<
  Command,
  { command: 'favorite' | 'unfavorite' | 'hide' | 'unhide' | 'vote' | 'item-hurt' }
>

/** The choices after the person said so on this day. Saying it twice changes nothing. */
export function choose(choices: Choices, said: ChoiceCommand, today: string): Choices {
  switch (said.command) {
    case 'favorite':
      return withFavorite(choices, said.of)
    case 'unfavorite':
      return withoutFavorite(choices, said.of)
    case 'hide':
      return withHidden(choices, said.of, 'by-hand', today)
    case 'unhide':
      return broughtBack(choices, said.of)
    case 'vote':
      return withVote(choices, said.of, said.vote, today)
    case 'item-hurt':
      return withHidden(choices, { is: 'item', id: said.itemId }, 'hurt', today)
  }
}
