// Loaded before the web server (node --import): an address that cannot be decoded ("/%E0%A4%A") never reaches the routes,
// and the framework answers it in English. It is led to one that no page has, so the answer is the application's own.
import { subscribe } from 'node:diagnostics_channel'

const NOWHERE = '/nieczytelny-adres'

/** @param {string} address path and query of a request */
export function readable(address) {
  const [path = '/'] = address.split('?')
  try {
    decodeURIComponent(path)
    return address
  } catch {
    return NOWHERE
  }
}

subscribe('http.server.request.start', (message) => {
  const { request } = /** @type {{ request: { url?: string } }} */ (message)
  if (request.url) request.url = readable(request.url)
})
