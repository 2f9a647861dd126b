/** The pages of the options, in the order of the navigation. A new page is one more line here. */
export const ROUTES = ['timing', 'data', 'about'] as const
export type Route = (typeof ROUTES)[number]

/** The page that a hash such as `#timing` names; the first one for any other. */
export function routeOf(hash: string): Route {
  return ROUTES.find((route) => `#${route}` === hash) ?? ROUTES[0]
}
