import { by, home, inhabitant, report } from './telling'
import type { Story } from './town'

/** S-11 and the day at the counter: a call-back that is due, anonymous advice, a redirection, a report of today. */
export const counterToday: Story = async (town) => {
  const earlier = await by(town, 'z.madej', 15, '12:30')
  const irena = await inhabitant(town, earlier, {
    first: 'Irena',
    last: 'Cieślak',
    age: 70,
    female: true,
    street: 'Ogrodowa',
    house: '19',
    phone: '511 220 330',
  })
  await report(earlier, {
    personId: irena,
    channel: 'phone',
    need: 'adviceOnly',
    description: 'Pyta o poradę prawną, dziś nie było terminu.',
    callBackPhone: '511 220 330',
  })
  await report(await by(town, 'z.madej', 1, '10:10'), {
    anonymous: true,
    need: 'adviceOnly',
    result: 'adviceGiven',
    description: 'Pytanie o dodatek mieszkaniowy.',
    informationGiven: ['benefits'],
    callBackPhone: null,
  })
  await report(await by(town, 'z.madej', 1, '13:40'), {
    anonymous: true,
    need: 'otherInstitution',
    result: 'redirected',
    institution: 'Powiatowy Urząd Pracy w Jasnowcu',
    description: 'Rejestracja bezrobotnego.',
    callBackPhone: null,
  })
  const today = await by(town, 'z.madej', 0, '00:05')
  const oleksandr = await inhabitant(town, today, {
    first: 'Łukasz',
    last: 'Żółkiewski',
    age: 29,
    street: 'Długa',
    house: '55',
    flat: '10',
    phone: '512 330 440',
  })
  await home(today, [[oleksandr, 'head']])
  await report(today, {
    personId: oleksandr,
    need: 'material',
    problems: ['crisis'],
    description: 'Zalanie mieszkania przez sąsiada, zniszczone meble.',
    papersToBring: ['identity', 'damageProof'],
    benefitsLeadId: town.userId('d.krupski'),
    callBackPhone: '512 330 440',
  })
}
