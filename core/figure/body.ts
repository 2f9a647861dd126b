/** The lengths of the drawn person, in units. */
export const BODY = {
  floorY: 184,
  trunk: 45,
  neck: 6,
  headRadius: 12,
  upperArm: 27,
  forearm: 24,
  hand: 9,
  thigh: 37,
  shin: 37,
  /** From the ankle down to the sole. */
  ankleHeight: 5,
  /** From the ankle back to the heel, and forward to the ball of the foot and the tip of the toes. */
  heel: 4.5,
  ball: 10,
  toes: 15.5,
  /** From the middle of the hips to a hip joint, seen from the front. */
  halfHips: 8,
  halfShoulders: 17.5,
  /** Where the hips are when sitting: at knee height. */
  seatedHipY: 142,
  hipX: 84,
} as const
