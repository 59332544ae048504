import { relatedPersonas, type Persona } from './world'

/** Who may see what; a persona that is not named is refused. */
const [leadBenefits, substituteBenefits, benefitsLeader, leadSocial, substituteSocial, socialLeader] =
  relatedPersonas

export const who = {
  nobody: [],
  leadsSocialWork: [leadSocial, substituteSocial],
  readsSocialWork: [leadSocial, substituteSocial, socialLeader],
  leadsBenefits: [leadBenefits, substituteBenefits],
  readsBenefits: [
    leadBenefits,
    substituteBenefits,
    benefitsLeader,
    leadSocial,
    substituteSocial,
    'director',
    'deputyDirector',
  ],
  /** another client of the same two workers, without substitutes */
  readsOtherBenefits: [leadBenefits, leadSocial, benefitsLeader, 'director', 'deputyDirector'],
  opensSocialWork: [
    leadSocial,
    substituteSocial,
    benefitsLeader,
    socialLeader,
    'socialWorker',
    'seniorSocialWorker',
    'teamLeader',
  ],
  opensBenefits: [
    leadBenefits,
    substituteBenefits,
    benefitsLeader,
    socialLeader,
    'benefitsWorker',
    'teamLeader',
  ],
  signs: [benefitsLeader, 'director', 'deputyDirector'],
  /** certificates, other information, requests: both sides of the door, and who signs on the benefits side */
  atTheDoor: [
    leadBenefits,
    substituteBenefits,
    benefitsLeader,
    leadSocial,
    substituteSocial,
    socialLeader,
    'director',
    'deputyDirector',
  ],
  leaders: [benefitsLeader, socialLeader, 'teamLeader'],
} as const satisfies Record<string, readonly Persona[]>
