import { useEffect, useState } from 'preact/hooks'
import { routeOf, type Route } from '../settings/routes.ts'

/** The page that the address names, also after Back and Forward. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
