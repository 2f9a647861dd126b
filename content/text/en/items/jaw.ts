import type { jaw as facts } from '../../../items/jaw.ts'
import type { ItemTexts } from '../../contract.ts'

export const jaw: ItemTexts<typeof facts> = {
  'jaw-rest': {
    name: 'Jaw rest',
    steps: [
      'Let your lips touch lightly.',
      'Keep your teeth apart.',
      'Rest your tongue behind your top teeth.',
      'Breathe slowly through your nose.',
    ],
    caution: 'If your nose is blocked, breathe through your mouth.',
    picture: 'A person lets their jaw hang loose, with their lips lightly closed.',
  },
  'jaw-small-open': {
    name: 'Small jaw openings',
    steps: [
      'Put the tip of your tongue on the roof of your mouth.',
      'Open only as far as your tongue can stay there.',
      'Close slowly. Repeat 6 times.',
    ],
    caution: 'Skip it if your jaw locks, if it hurts, or after jaw or dental surgery.',
    picture: 'A person opens their mouth a little, with their tongue up, and closes it again.',
  },
  'jaw-cheek-circles': {
    name: 'Cheek circles',
    steps: [
      'Let your teeth come apart.',
      'Put your fingertips on your cheeks, in front of your ears.',
      'Make small, soft circles.',
    ],
    caution:
      'Skip it over sore skin, with a tooth infection, or soon after surgery. Press lightly if you bruise easily.',
    picture: 'A seated person makes small circles on both cheeks with their fingertips.',
  },
}
