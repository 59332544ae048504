import { BlockList, isIP } from 'node:net'
import { Failure } from './failure.mjs'

/**
 * The servers in front whose word is taken: addresses or networks, by commas; nobody when there are none.
 * @param {{ TRUSTED_PROXY?: string | undefined }} [env]
 */
export function trustedProxies(env = process.env) {
  const list = new BlockList()
  const named = (env.TRUSTED_PROXY ?? '').split(',').map((text) => text.trim())
  for (const text of named.filter(Boolean)) {
    const [address = '', length, ...rest] = text.split('/')
    const family = isIP(address)
    const bits = Number(length ?? (family === 4 ? 32 : 128))
    if (
      family === 0 ||
      rest.length > 0 ||
      length === '' ||
      !Number.isInteger(bits) ||
      bits < 0 ||
      bits > (family === 4 ? 32 : 128)
    )
      throw new Failure(
        `TRUSTED_PROXY=${env.TRUSTED_PROXY} – podaj adres albo sieć serwera pośredniczącego, np. 127.0.0.1 lub 172.16.0.0/12.`,
      )
    list.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}

/**
 * @param {BlockList} proxies
 * @param {string | undefined} address of the connection
 */
export function isTrusted(proxies, address = '') {
  // a server that listens on both families gives IPv4 this form
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  const family = isIP(plain)
  return family !== 0 && proxies.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}
