// Loaded before each of several web processes (node --import). The primary process deals out connections, each to a process
// that is free to take it; a connection that is kept would tie everything a browser asks for to one process, however
// busy, while another is idle. So the connection ends with the answer that had to be drawn, and the next one is dealt anew.
import { subscribe } from 'node:diagnostics_channel'

/** Scripts, styles and fonts: many for a page, no work for anybody. */
const FILES = /^\/_next\/static\//

/** @param {string} [address] path and query of a request */
export const isDrawn = (address) => !FILES.test(address ?? '')

subscribe('http.server.request.start', (message) => {
  const { request, response } =
    /** @type {{ request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} */ (
      message
    )
  if (isDrawn(request.url)) response.setHeader('connection', 'close')
})
