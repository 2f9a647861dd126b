/**
 * How much a text may hold where it is shown. The browser hands a notification to
 * the system, which cuts off what doesn't fit; push services measured where.
 */

/** One line of a macOS notification (35 to 43 characters); Windows has room for 50 to 70. */
export const NOTICE_TITLE = 40

/** Windows shows 120 to 140 characters of a message from Chrome, and 200 from Firefox. */
export const NOTICE_BODY = 120

/** macOS shows this much until the person opens the notification. The first sentence must fit. */
export const NOTICE_FIRST_LOOK = 90

/** Three lines of the popup at its width and 15 px. */
export const POPUP_TIP = 200

/** Two lines beside the figure of a guided break. */
export const BREAK_STEP = 120

/** Two lines of the relief page on a narrow window: read by somebody in pain. */
export const FIRST_AID_STEP = 130

/** Two lines on a care card. */
export const SIGN = 110

/** What a person reads in two minutes. */
export const ARTICLE_WORDS = 300
