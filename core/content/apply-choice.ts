import type { Command } from '../messages.ts'
import {
  withoutHidden,
  withFavorite,
  withHidden,
  withoutFavorite,
  withVote,
  type Choices,
} from './choices.ts'

/** The commands that say something of single items, routines and tips. */
export type ChoiceCommand = Extract<
  Command,
  { command: 'favorite' | 'unfavorite' | 'hide' | 'unhide' | 'vote' }
>

/** The choices after the person said so on this day. Saying it twice changes nothing. */
export function applyChoice(choices: Choices, command: ChoiceCommand, today: string): Choices {
  switch (command.command) {
    case 'favorite':
      return withFavorite(choices, command.of)
    case 'unfavorite':
      return withoutFavorite(choices, command.of)
    case 'hide':
      return withHidden(choices, command.of, 'by-hand', today)
    case 'unhide':
      return withoutHidden(choices, command.of)
    case 'vote':
      return withVote(choices, command.of, command.vote, today)
  }
}

/** The choices after this item hurt on this day: it no longer comes unasked. */
export function withHurtItem(choices: Choices, itemId: string, today: string): Choices {
  return withHidden(choices, { is: 'item', id: itemId }, 'hurt', today)
}
