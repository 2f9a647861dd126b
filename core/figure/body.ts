/** The lengths of the drawn person, in units: 151 tall, 7.3 heads. */
export const BODY = {
  floorY: 184,
  trunk: 46,
  neck: 6,
  /** From the upper end of the neck to the middle of the head, and from there to crown and chin. */
  neckToHead: 9.9,
  headRadius: 10.4,
  upperArm: 27,
  forearm: 23,
  hand: 15,
  thigh: 37,
  shin: 37,
  /** From the ankle down to the sole. */
  ankleHeight: 6,
  /** From the ankle back to the heel, and forward to the ball of the foot and the tip of the toes. */
  heel: 6,
  ball: 10.5,
  toes: 17.6,
  /** From the middle of the hips to a hip joint, seen from the front. */
  halfHips: 7.3,
  /** A shoulder joint lies this far below the base of the neck. */
  shoulderDrop: 7.4,
  /** Where the hips are when sitting: at knee height. */
  seatedHipY: 141,
  hipX: 84,
  /** From the hip joint to the outside of the back, which a backrest touches. */
  backDepth: 9.6,
  /** From the hip joint down to the top of a seat. */
  seatDepth: 9.2,
} as const
