import { browser, isFirefox } from './browser.ts'
import { withDefaultTimeout } from './with-timeout.ts'

/** What a system notification shows. Firefox has no buttons: a click there leads to a page. */
export type SystemNotification = {
  id: string
  title: string
  message: string
  buttons: readonly string[]
  /** Stays until it is answered, where the system can. */
  requiresInteraction: boolean
  silent: boolean
}

/** Firefox: when notifications were created that the browser hasn't reported as shown. */
const createdAtMs = new Map<string, number>()

const ICON = '/icon/notification-128.png'

/**
 * Shows a notification; one with the same id is replaced. Rejects when the
 * browser says that it can't. Each browser gets only the options that it knows:
 * Firefox throws at the others, and Chrome shows nothing without an icon.
 */
export async function showNotification(notification: SystemNotification): Promise<void> {
  if (!isFirefox && (await notificationLevel()) === 'denied') {
    throw new Error('notifications are turned off for this browser')
  }
  const basic = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL(ICON),
    title: notification.title,
    message: notification.message,
  }
  const full = {
    ...basic,
    buttons: notification.buttons.map((title) => ({ title })),
    requireInteraction: notification.requiresInteraction,
    silent: notification.silent,
  }
  if (isFirefox) createdAtMs.set(notification.id, performance.now())
  await browser.notifications.create(notification.id, isFirefox ? basic : full)
}

/** Takes a notification away; one that is gone already is no error. */
export async function clearNotification(id: string): Promise<void> {
  createdAtMs.delete(id)
  await withDefaultTimeout('clear-notification', browser.notifications.clear(id))
}

/** The ids of the notifications that the browser still holds. */
export async function shownNotifications(): Promise<string[]> {
  return Object.keys(await withDefaultTimeout('notifications', browser.notifications.getAll()))
}

/** Whether the browser lets notifications through. Firefox can't be asked. */
export async function notificationLevel(): Promise<'granted' | 'denied' | 'unknown'> {
  if (isFirefox) return 'unknown'
  const level = await withDefaultTimeout(
    'notification-level',
    browser.notifications.getPermissionLevel(),
  )
  return level === 'granted' ? 'granted' : 'denied'
}

/** A notification that closes sooner than this was never shown by the system. */
const MIN_SHOWN_MS = 1000

/** What people do with notifications. To be registered synchronously when the worker starts. */
export function onNotificationEvents(handlers: {
  clicked: (id: string) => void
  button: (id: string, index: number) => void
  /** Closed by the person's own hand. */
  dismissed: (id: string) => void
  /** Chrome: the system took it away; or it was cleared here. */
  expired: (id: string) => void
  /** The system took it and showed nothing. */
  neverShown: (id: string) => void
}): void {
  browser.notifications.onClicked.addListener(handlers.clicked)
  browser.notifications.onClosed.addListener((id, byUser) => {
    // Firefox says `byUser` whatever happened, so there it says nothing.
    if (!isFirefox && byUser) handlers.dismissed(id)
    if (!isFirefox && !byUser) handlers.expired(id)
    if (isFirefox && wasNeverShown(id)) handlers.neverShown(id)
    createdAtMs.delete(id)
  })
  if (isFirefox) {
    const { onShown } = browser.notifications as unknown as {
      onShown: { addListener: (callback: (id: string) => void) => void }
    }
    onShown.addListener((id) => createdAtMs.delete(id))
  } else {
    browser.notifications.onButtonClicked.addListener(handlers.button)
  }
}

function wasNeverShown(id: string): boolean {
  const sinceMs = createdAtMs.get(id)
  return sinceMs !== undefined && performance.now() - sinceMs < MIN_SHOWN_MS
}
