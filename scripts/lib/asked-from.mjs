// Loaded before each web process (node --import). Who asks is told by the connection itself; what a request says of it in
// X-Forwarded-For is believed from the server in front only, which the operator names in TRUSTED_PROXY. From anybody else
// the header is taken away, and the framework puts the address of the connection in its place: nobody escapes the counting
// of failed sign-ins, or uses up somebody else's, by writing a header.
import { subscribe } from 'node:diagnostics_channel'
import { isTrusted, trustedProxies } from './trusted-proxy.mjs'

const proxies = trustedProxies()

subscribe('http.server.request.start', (message) => {
  const { request } = /** @type {{ request: import('node:http').IncomingMessage }} */ (message)
  if (!isTrusted(proxies, request.socket.remoteAddress)) delete request.headers['x-forwarded-for']
})
