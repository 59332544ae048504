import { toTheContest, toTheOpinion } from './services-contracted'
import type { Town } from './town'

/** Day rooms for children: three organisations ask for more than was announced; the director is to decide among them. */
export async function dayRooms(town: Town): Promise<void> {
  const start = 69
  const id = await toTheContest(town, {
    start,
    service: 'childrensDayCare',
    title: 'Świetlice dla dzieci w dzielnicach',
    targetGroups: ['familiesWithChildren'],
    people: 60,
    extent: '60 miejsc w trzech dzielnicach, pięć popołudni w tygodniu.',
    cost: 30_000_000,
    basis: '60 miejsc × 500 zł × 10 miesięcy.',
    standard: 'Standard placówki wsparcia dziennego, załącznik do ogłoszenia.',
  })
  await toTheOpinion(
    town,
    start,
    id,
    [
      {
        name: 'Stowarzyszenie „Razem”',
        amount: 14_800_000,
        scope: '30 miejsc w Śródmieściu, pedagog i psycholog, posiłek.',
        points: [54, 32],
      },
      {
        name: 'Caritas w Jasnowcu',
        amount: 11_200_000,
        scope: '20 miejsc na Północy, wolontariusze, kolonie.',
        points: [47, 34],
      },
      {
        name: 'Stowarzyszenie Rodziców „Krok po kroku”',
        amount: 9_900_000,
        scope: '15 miejsc, także dla dzieci z niepełnosprawnością.',
        points: [45, 30],
      },
    ],
    'Komisja rekomenduje dwie pierwsze oferty w całości, trzecią w kwocie, na którą wystarczy środków.',
  )
}
