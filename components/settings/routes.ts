/** The pages of the options, in the order of the navigation. What else a new page needs: docs/recipes.md. */
export const ROUTES = [
  'timing',
  'reminders',
  'appearance',
  'body',
  'library',
  'statistics',
  'data',
  'about',
] as const
export type Route = (typeof ROUTES)[number]

/** The page that a hash such as `#timing` or `#library/neck-turn` names; the first one for any other. */
export function routeOf(hash: string): Route {
  const [page] = hash.replace(/^#/, '').split('/')
  return ROUTES.find((route) => route === page) ?? ROUTES[0]
}
