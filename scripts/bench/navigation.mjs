import { createRequire } from 'node:module'

const { computeCacheBustingSearchParam } = createRequire(import.meta.url)(
  'next/dist/shared/lib/router/utils/cache-busting-search-param',
)

const part = (segment, children) => [segment, children ? { children } : {}, null, null, 0]

/** What the router of the browser tells of the page one stands on: the frame of the office, then its folders. */
function stateTree(path) {
  const folders = path.split('/').filter(Boolean)
  const page = folders.reduceRight((inner, folder) => part(folder, inner), part('__PAGE__'))
  const root = part('', part('(office)', page))
  // the part of the tree that carries the document
  return encodeURIComponent(JSON.stringify([...root.slice(0, 4), 16]))
}

/**
 * A click on a link of an open page, as the browser sends it: the frame stays, only what changes is asked for.
 * @param {{ from: string, to: string }} click
 * @returns {Promise<{ path: string, headers: Record<string, string> }>}
 */
export async function clickOn({ from, to }) {
  const tree = stateTree(from)
  const key = await computeCacheBustingSearchParam(undefined, undefined, tree, from)
  return {
    path: `${to}${to.includes('?') ? '&' : '?'}_rsc=${key}`,
    headers: { rsc: '1', 'next-router-state-tree': tree, 'next-url': from },
  }
}
