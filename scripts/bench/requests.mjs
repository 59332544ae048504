import { existsSync, readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { ROOT } from '../lib/paths.mjs'
import { clickOn } from './navigation.mjs'
import { send, textOf } from './open-loop.mjs'

/**
 * Sends scenarios to the application as a browser does: a click on a link asks for what changes on the open page, a
 * first visit for the whole document, actions are posted with the id the build gave them.
 * @param {{ url: string, distDir: string }} application
 */
export function requestsTo({ url, distDir }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256 })
  const idOf = actionIds(distDir)
  const fire = async ({ scenario, person, n, whole = !scenario.from }, due) => {
    const target = `${url}${scenario.path(person, n)}`
    const headers = { cookie: person.cookie, 'accept-encoding': 'gzip', connection: 'keep-alive' }
    if (!scenario.action && whole) return send({ agent, url: target, headers, due })
    if (!scenario.action) {
      const click = await clickOn({ from: scenario.from, to: scenario.path(person, n) })
      return send({ agent, url: `${url}${click.path}`, headers: { ...headers, ...click.headers }, due })
    }
    const answer = await send({
      agent,
      url: target,
      due,
      method: 'POST',
      body: JSON.stringify(scenario.action.input(person, n)),
      headers: {
        ...headers,
        'accept-encoding': 'identity',
        accept: 'text/x-component',
        'content-type': 'text/plain;charset=UTF-8',
        'next-action': idOf(scenario.action),
        origin: url,
      },
    })
    const text = textOf(answer)
    const refused = /"ok":false/.test(text) && !/"ok":true/.test(text)
    return refused ? { ...answer, status: 422 } : answer
  }
  return { fire, close: () => agent.destroy() }
}

function actionIds(distDir) {
  const file = path.join(ROOT, distDir, 'server', 'server-reference-manifest.json')
  if (!existsSync(file)) throw new Failure(`W ${distDir} nie ma zbudowanej aplikacji.`)
  const { node } = JSON.parse(readFileSync(file, 'utf8'))
  const entries = Object.entries(node)
  return ({ file: source, name }) => {
    const found = entries.find(
      ([, { filename, exportedName }]) => filename === source && exportedName === name,
    )
    if (!found) throw new Failure(`W zbudowanej aplikacji nie ma czynności ${name} z ${source}.`)
    return found[0]
  }
}

/** Every tenth page is a first visit of the morning, a new tab, a page loaded anew; the others are clicks. */
const WHOLE_EVERY = 10

/** The name first visits are counted under. */
export const WHOLE = { name: 'whole', label: 'First visit of any page (whole document)', kind: 'lista' }

/**
 * A sequence of shots in the proportions of the scenarios, the same in every run.
 * @param {import('./scenarios.mjs').Scenario[]} scenarios
 * @param {import('./people.mjs').Person[]} people
 */
export function shotsOf(scenarios, people) {
  const deck = scenarios.flatMap((scenario) => Array.from({ length: scenario.weight ?? 1 }, () => scenario))
  const step = [37, 31, 29, 23, 19, 17, 13].find((one) => deck.length % one !== 0) ?? 1
  const crews = new Map(scenarios.map((scenario) => [scenario.name, people.filter(scenario.who)]))
  return (n) => {
    const scenario = deck[(n * step) % deck.length]
    const crew = crews.get(scenario.name)
    // moved by one in every round of the deck, so that each page has its turn
    const turn = n + Math.floor(n / deck.length)
    const whole = Boolean(scenario.from) && turn % WHOLE_EVERY === WHOLE_EVERY - 1
    return {
      name: whole ? WHOLE.name : scenario.name,
      scenario,
      person: crew[n % crew.length],
      n,
      ...(whole ? { whole } : {}),
    }
  }
}
