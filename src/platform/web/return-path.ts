/**
 * The place to come back to after signing in: a path of this site, or '/' for anything else. '//host', '/\host' and
 * whole addresses would lead away.
 */
export function returnPath(value: string | undefined): string {
  if (!value || !/^\/(?![/\\])/.test(value) || /[\u0000-\u001f\\]/.test(value)) return '/'
  const url = new URL(value, 'http://same.site')
  if (url.host !== 'same.site' || url.pathname.startsWith('//')) return '/'
  if (/^\/(logowanie|wylogowano|api)(\/|$)/.test(url.pathname)) return '/'
  url.searchParams.delete('_rsc')
  return `${url.pathname}${url.search}`
}
