import { localData } from './local-data'
import { counterToday } from './day-at-the-counter'
import { overdue, returnedDraft, toBeSigned } from './people-awaiting-decisions'
import { casualWorker, pawlukFamily, restrictedFile, widow, withdrawn } from './people-of-stories'
import { baker, hairdresser, leavingHome } from './people-in-work'
import { refusalAppealed } from './people-who-appealed'
import { applicationWithdrawn } from './people-who-withdrew'
import { interviewBegun } from './people-with-applications'
import { assistantsByAccount } from './provider-account'
import { providersOfTheTown } from './providers-of-the-town'
import { personalAssistants, workshops } from './services-contracted'
import { servicePackages } from './service-packages'
import { dayRooms } from './services-to-award'
import { courses, familyCounselling, homeCare, selfHelp } from './services-in-seven-stages'
import { supervisedCounselling } from './supervised-counselling'
import { supervisedHomeCare } from './supervised-home-care'
import { ownTemplate } from './service-templates'
import { bathhouse, mealsAgain } from './services-next-cycle'
import { structure } from './structure'
import { winterShelter } from './winter-shelter'
import { receivingHours } from './telling'
import type { Story } from './town'

/** Every story of the town in the order it is told. Add a line: the name shown while loading, and the story. */
export const stories: readonly (readonly [title: string, tell: Story])[] = [
  ['struktura ośrodka', structure],
  ['godziny przyjęć', receivingHours],
  ['dane lokalne dwóch lat', localData],
  ['od cukiernika do ochroniarza (S-01)', baker],
  ['ukryty problem (S-02)', hairdresser],
  ['pięcioro dzieci i mieszkanie (S-03)', pawlukFamily],
  ['wyjście z domu (S-05)', leavingHome],
  ['wdowa i psycholog (S-06)', widow],
  ['akta poufne (S-09)', restrictedFile],
  ['niezbędne informacje (S-15)', casualWorker],
  ['klientka wycofuje się z kontaktu (S-22)', withdrawn],
  ['sprawa po terminie', overdue],
  ['projekt zwrócony do poprawy', returnedDraft],
  ['decyzja do podpisu', toBeSigned],
  ['odwołanie do przekazania kolegium', refusalAppealed],
  ['wywiad w toku', interviewBegun],
  ['wniosek cofnięty, postępowanie umorzone', applicationWithdrawn],
  ['rejestr wykonawców', providersOfTheTown],
  ['asystenci osób z niepełnosprawnością: zadanie rozliczone', personalAssistants],
  ['ogrzewalnia: dwie umowy w toku', winterShelter],
  ['warsztaty terapii zajęciowej: oferty do otwarcia', workshops],
  ['świetlice: oferty do wyboru', dayRooms],
  ['indywidualne pakiety usług', servicePackages],
  ['usługi opiekuńcze: wybór wykonawcy', homeCare],
  ['poradnictwo rodzinne: forma do akceptacji', familyCounselling],
  ['kursy zawodowe: przetarg', courses],
  ['środowiskowy dom samopomocy: koszt', selfHelp],
  ['usługi opiekuńcze: rok nadzoru', supervisedHomeCare],
  ['poradnictwo w partnerstwie: rok nadzoru', supervisedCounselling],
  ['asystenci: organizacja przesyła dane sama', assistantsByAccount],
  ['ciepły posiłek: następny cykl', mealsAgain],
  ['łaźnia: porozumienie do przygotowania', bathhouse],
  ['własny szablon usług opiekuńczych', ownTemplate],
  ['dzień przy okienku (S-11)', counterToday],
]
