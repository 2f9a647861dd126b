import type { Point } from './geometry.ts'

/**
 * A movement as data. A pose says only what differs from its posture: joint
 * angles in degrees, or the place that a hand rests on. Written by hand in
 * `content/items/`, so names are short and everything has a default.
 */

/** Where a hand can be put; the arm bends so that it gets there. */
const HAND_TARGETS = [
  'thigh',
  'knee',
  'other-knee',
  'shin',
  'ankle',
  'toes',
  'hip',
  'low-back',
  'belly',
  'chest',
  'other-shoulder',
  'other-arm',
  'other-hand',
  'forehead',
  'face-side',
  'chin',
  'mouth',
  'ear',
  'head-back',
  'seat',
  'desk',
  'armrest',
  'wall',
] as const
export type HandTarget = (typeof HAND_TARGETS)[number]

export type Arm = {
  /** Upper arm: 0 hangs down, 90 straight ahead (side view) or out to the side (front view), 180 up. */
  shoulder?: number
  /** 0 straight; forward in the side view, inward in the front view (negative: outward). */
  elbow?: number
  /** + toward the palm, - back. */
  wrist?: number
  /** 0 an open hand, 1 a fist. */
  grip?: number
  /** The hand goes there, whatever the body does; shoulder and elbow follow. */
  to?: HandTarget | Point
  /** Moves the place that the hand goes to. */
  by?: Point
  /** Which way the elbow points when the hand has a place: 1 as it hangs, -1 the other. */
  bend?: 1 | -1
  /** Side view: how much of the arm's length is seen, where it comes toward the viewer: 1 all, 0.4 little. */
  depth?: number
  /** Front view: the hand's place stands out toward the viewer by so much. */
  out?: number
  /** Front view: which way the elbow points, in space; outward is +, as seen on the viewer's right. */
  pole?: readonly [x: number, y: number, z: number]
  /** Which way the hand points, as `shoulder` counts, whatever the forearm does; as for the viewer's right arm. */
  points?: number
  /** Which edge of the hand the thumb is at: 1 as it hangs, -1 the other; between them the hand turns. */
  thumb?: number
}

export type Leg = {
  /** Thigh: 0 hangs straight down, 90 straight ahead. */
  thigh?: number
  /** 0 straight; bending brings the heel back. */
  knee?: number
  /** + pulls the toes up, - points them. */
  ankle?: number
  /** The front of the foot against the rest of it: + up. */
  toes?: number
}

/** Everything of a head, in both views. */
type Head = {
  /** Looks down (+) or up (-). */
  nod?: number
  /** Toward the viewer's right (+) or left (-), from straight at the viewer. */
  turn?: number
  /** Eyes: 0 open, 1 closed. */
  lids?: number
  /** Where the eyes look, from -1 to 1: right and down. */
  gaze?: Point
  /** 0 closed, 1 a small opening. */
  jaw?: number
  /** 1: the tip of the tongue shows at the roof of the open mouth. */
  tongue?: number
}

export type SidePose = Omit<Head, 'turn'> & {
  /** Moves the whole body. */
  x?: number
  y?: number
  /** The trunk leans forward (+) or back (-). */
  trunk?: number
  /** The back rounds (+) or arches (-). */
  curl?: number
  /** The neck bends forward (+) or back (-). */
  neck?: number
  /** The chin slides forward (+) or back (-), in units. */
  glide?: number
  /** Shoulders forward (+) or back (-), in units. */
  blade?: number
  /** Shoulders up (+), in units. */
  shrug?: number
  /** The belly swells, 0 to 1. */
  belly?: number
  /** How far a glass in the hand is tipped toward the mouth. */
  tip?: number
  /** Where a bottle on the floor has rolled to, from under the foot of somebody who sits. */
  roll?: number
  arms?: Arm
  near?: Arm
  far?: Arm
  legs?: Leg
  nearLeg?: Leg
  farLeg?: Leg
}

/** A leg as seen from the front: where knee and foot are, from where they usually are. */
export type FrontLeg = { knee?: Point; foot?: Point; toes?: number }

export type FrontPose = Head & {
  x?: number
  y?: number
  /** The trunk leans to the viewer's right (+) or left (-). */
  trunk?: number
  /** The back bends sideways on the way up, the same way. */
  curl?: number
  /** The trunk turns to the viewer's right (+) or left (-). */
  twist?: number
  /** The trunk bows toward the viewer, 0 to 90: it is seen shortened. */
  bow?: number
  /** The head tilts to the viewer's right (+) or left (-). */
  tilt?: number
  /** Shoulders up (+), in units. */
  shrug?: number
  /** Shoulders wider (+: drawn back) or narrower (-: drawn forward), in units. */
  width?: number
  /** The belly swells, 0 to 1. */
  belly?: number
  arms?: Arm
  /** Sides as the viewer sees them. */
  left?: Arm
  right?: Arm
  leftLeg?: FrontLeg
  rightLeg?: FrontLeg
}

/** One hand close up, its forearm coming from the left. */
export type HandPose = {
  /** Fingers apart, 0 to 1. */
  spread?: number
  /** Fingers curled, 0 straight to 1 a fist. */
  curl?: number
  /** The thumb away from the hand, 0 to 1. */
  thumb?: number
  /** From above: the hand bends sideways; from the side: down (+) or back (-). Degrees. */
  bend?: number
  /** 1: another hand helps it along. */
  help?: number
}

/** One bare foot close up, from above. */
export type FootPose = {
  /** Toes apart, 0 to 1. */
  spread?: number
  /** Toes drawn in, 0 to 1. */
  curl?: number
}

/** What stands in the scene. Numbers are places along the floor, or heights. */
export type Prop =
  | { is: 'chair'; x?: number; back?: 'low' | 'high'; armrests?: true; faces?: 'left' }
  | { is: 'wheelchair' }
  /** A desk whose front edge is at x; its top at y. */
  | { is: 'desk'; x: number; y?: number; length?: number }
  | { is: 'wall'; x: number }
  /** A door frame, seen from its side. */
  | { is: 'door-frame'; x: number }
  | { is: 'screen'; x: number; y: number; low?: true }
  | { is: 'laptop'; x: number; y: number; raised?: number }
  | { is: 'keyboard'; x: number; y: number }
  /** `held`: it goes where the near hand goes; x is then unused. */
  | { is: 'mouse'; x: number; y: number; held?: true }
  | { is: 'footrest'; x: number }
  | { is: 'window'; x: number; y: number }
  | { is: 'mat'; x: number; length: number }
  /** Held in the near hand (or the right one). */
  | { is: 'cup' }
  | { is: 'pen' }
  | { is: 'phone' }
  /** Something soft and warm, or cold and wrapped. */
  | { is: 'pack' }
  | { is: 'headset' }
  /** From the hands to the ball of the near foot. */
  | { is: 'towel' }
  /** From each hand to the seat or the feet. */
  | { is: 'band' }
  /** On the floor, where the pose's `roll` says. */
  | { is: 'bottle' }
  /** A bent arrow: it goes around; the other way for a figure's `way`. */
  | { is: 'round-arrow'; around: 'foot' | 'hand' | 'shoulder' | 'cheek' | 'hips'; radius?: number }
  /** A straight arrow, where a picture alone would not tell the way. */
  | { is: 'arrow'; from: Point; to: Point; width?: number }
  /** A dashed line from the eye to a point: where to look. */
  | { is: 'sight'; to: Point; otherWay?: Point }

/** What lights up: where the work or the stretch is felt. */
const MUSCLES = [
  'eyes',
  'jaw',
  'neck-back',
  'neck-front',
  'neck-side',
  'shoulders',
  'shoulder',
  'chest',
  'upper-back',
  'lower-back',
  'ribs',
  'belly',
  'upper-arm',
  'forearm',
  'hand',
  'seat-muscle',
  'one-seat-muscle',
  'hip-front',
  'hamstring',
  'quad',
  'inner-thigh',
  'calf',
  'shin',
  'ankle',
  'sole',
] as const
export type Muscle = (typeof MUSCLES)[number]

/** How much of the scene the picture shows. */
export type Crop = 'body' | 'bust' | 'face' | 'legs' | 'feet'

type Movement<Pose> = {
  /** The resting pose, on top of the posture. */
  start?: Pose
  /** The poses of one repetition, each on top of `start`; a hold stays in each for its share. */
  to: readonly Pose[]
  /**
   * `hold` (usual): goes there, stays, comes back. `each`: the same, with the next
   * pose in each repetition. `flow`: goes around without stopping.
   */
  pace?: 'hold' | 'each' | 'flow'
  /** The pose that tells most, for a still picture: its place in `to`; else the first. */
  key?: number
  /** A flow's round takes so long; a repetition then has as many whole rounds as fit. Else one round. */
  roundSeconds?: number
  /** How many seconds it takes to get from one pose to the next, at most. */
  moveSeconds?: number
}

/** How hair lies, or what covers it. */
export type HairStyle = 'bob' | 'balding' | 'bun' | 'short' | 'scarf'
export type PersonId = 'older-woman' | 'older-man' | 'young-woman' | 'young-man' | 'headscarf'
/** Whom the drawing shows: everything of a person but the colors. */
export type Person = {
  build: 'broad' | 'slim'
  hair: HairStyle
  glasses?: true
  aged?: true
  longSleeves?: true
}

type FigureSetting = {
  /** Who does it; in colors of their own, or in those that were chosen for the page. */
  who?: { person: PersonId; colors: 'own' | 'chosen' }
  /** Without shoes: the near foot in the side view, the raised one in the front view. */
  bare?: boolean
  props?: readonly Prop[]
  crop?: Crop
  lit?: readonly Muscle[]
}

/**
 * What the second side of the dose looks like: the mirror image, or (for two
 * ways) poses of its own; with both, `way` comes between the sides.
 */
type Turns<Pose> = { turns?: 'mirror'; way?: readonly Pose[] }

export type SideFigure = {
  view: 'side'
  posture: 'sit' | 'stand' | 'lie'
  /** Which foot stays where it is on the floor; else the hips stay. */
  plant?: 'near' | 'far'
} & Movement<SidePose> &
  FigureSetting &
  Turns<SidePose>

export type FrontFigure = {
  view: 'front'
  posture: 'sit' | 'stand'
  /** Seen from behind. */
  from?: 'back'
  /** The arm that lies over the other; else the right one. */
  over?: 'left'
} & Movement<FrontPose> &
  FigureSetting &
  Turns<FrontPose>

export type HandFigure = { view: 'hand'; seen: 'above' | 'side' } & Movement<HandPose> &
  FigureSetting &
  Turns<HandPose>

export type FootFigure = { view: 'foot' } & Movement<FootPose> & FigureSetting & Turns<FootPose>

export type Figure = SideFigure | FrontFigure | HandFigure | FootFigure
