/** How strongly the model asks: what is prescribed, what is recommended, what is allowed. */
export type RuleLevel = 'must' | 'should' | 'may'

export type ModelRule = {
  readonly number: string
  readonly level: RuleLevel
  readonly sentence: string
  readonly source: string
}

const must = (number: string, sentence: string, source: string): ModelRule => ({
  number,
  level: 'must',
  sentence,
  source,
})
const should = (number: string, sentence: string, source: string): ModelRule => ({
  number,
  level: 'should',
  sentence,
  source,
})
const may = (number: string, sentence: string, source: string): ModelRule => ({
  number,
  level: 'may',
  sentence,
  source,
})

/** Rules of the model on the institution, its structure and staff (8.1). */
const structureRules: readonly ModelRule[] = [
  must('R-001', 'The centre has one variant of responsibility.', 'T2, T3'),
  may('R-002', 'One process may have another variant than the centre, with its reason.', 's. 3.3.3'),
  must('R-003', 'People of the city department take part only where responsibility is dispersed.', 'T21*'),
  must('R-004', 'The centre alone runs benefit proceedings, in both variants.', 'T2'),
  must('R-005', 'The centre runs the diagnosis with the environment, in both variants.', 'T2'),
  must('R-006', 'In the dispersed variant the stages record both sides.', 'T2'),
  must('R-007', 'Somebody of the centre takes part in organising every service.', 's. 2.2'),
  must('R-008', 'Foster care and PFRON are county tasks: on for PCPR and cities with county rights.', 'T31'),
  must('R-009', 'The larger role of the social worker is the default.', 'L57, L1172'),
  must('R-010', 'Every area and key position that no unit holds is reported.', 's. 5.1'),
  may('R-011', 'Units have any name and may join several areas.', 's. 5.1'),
  must('R-012', 'No unit both organises and delivers services.', 's. 5.1'),
  must('R-013', 'A coordinator does not supervise what their own unit delivers.', 's. 5.1'),
  may('R-014', 'One person may hold several posts; a coordinator may serve several groups.', 'L1895, L1909'),
  may('R-015', 'Giving information is a post or an additional duty.', 'L1922'),
  must('R-016', 'More than 20 environments of a social worker are warned of.', 'T34'),
  must('R-017', 'More than 80 environments of a benefits worker are warned of.', 'T34'),
  must('R-018', 'One social-work specialist for each 50 000 inhabitants.', 'T34'),
  must(
    'R-019',
    'One consultant for each 50 000 inhabitants, the three obligatory kinds among them.',
    'T34, T31',
  ),
  must('R-020', 'One supervisor for each 50 social workers.', 'T34'),
  must('R-021', 'At least one information worker and one specialist for organisations.', 'T34'),
  must('R-022', 'Every service in use has a coordinator for each of its target groups.', 'T34'),
  must('R-023', 'A benefits worker meets the requirements of a social worker.', 'T32, T28'),
  must('R-024', 'Key positions require their education.', 'T32'),
  must('R-025', 'The director sets posts by table 34 and accepts scopes of duties.', 'T35'),
  must('R-026', 'A social worker does not edit the forms of the proceeding.', 'L1194, L1757'),
]

/** Rules of the model on organising a service, stages 1 to 5 (8.2). */
const processRules: readonly ModelRule[] = [
  must('R-027', 'Seven stages in fixed order; one is left out by R-053 or R-065 only.', 's. 3.3.1'),
  must('R-028', 'Steps are composed: by service, by form, and common ones.', 'T6, T15'),
  must('R-029', 'Diagnosis, supervision and evaluation depend on the service only.', 'D9'),
  must('R-030', 'The coordinator takes part in all stages; without one nothing starts.', 'L1124'),
  must('R-031', 'The scope waits for the information on needs.', 'T12'),
  must('R-032', 'The diagnosis uses yearly reports and the assessment of resources.', 'T7'),
  must('R-033', 'The benefits worker joins the diagnosis of services granted by a decision.', 'T21**'),
  must('R-034', 'Social workers contribute to the diagnosis from individual diagnoses.', 'T7'),
  must('R-035', 'Home care: annexes 1 and 2 and the interview are used in the diagnosis.', 'T16'),
  must('R-036', 'The club: the labour office takes part, competences are analysed.', 'T17'),
  must('R-037', 'Disability counselling: data of the assessing team and demography.', 'T18'),
  must('R-038', 'Family counselling: two steps of diagnosis.', 'T19'),
  must('R-039', 'Crisis intervention with violence: the interdisciplinary team takes part.', 'T20'),
  must('R-040', 'The scope names extent, recipients, number; accepted also the money.', 'T12'),
  must('R-041', 'The scope is accepted with the possibilities of the city in view.', 'T12'),
  must('R-042', 'A proposal of a form records search, analysis, conditions, reasons.', 'T13'),
  must('R-043', 'Forms are shown in the order of table 38, model forms marked.', 'T38, T5'),
  must('R-044', 'Passing over organisations needs its reason.', 'T13'),
  must('R-045', 'Staying in own structures or a unit needs the record of efforts outside.', 's. 3.2'),
  must('R-046', 'Counselling and the club stay in own structures in named situations only.', 's. 3.2, 3.4'),
  should('R-047', 'Buying has criteria other than price.', 's. 3.2'),
  must('R-048', 'The form is accepted, then decided by the mayor or with the mayor’s authorisation.', 'T13'),
  may('R-049', 'Decisions of other bodies on scope and form are registered too.', 'T21***'),
  must('R-050', 'The cost is set with the finance worker; sources outside are looked for.', 'T14'),
  must('R-051', 'Payments for services are no source of money.', 'fn 21'),
  must('R-052', 'Commissioned tasks stand in the city’s budget, others in the centre’s.', 'T14'),
  must('R-053', 'No financing stage for an organisation with other funds.', 's. 3.3.1.1'),
  must('R-054', 'Every specification has the condition of the standard.', 'T8–T10'),
  must('R-055', 'A contest is announced with all seven contents.', 'T8'),
  must('R-056', 'A recruitment of partners is announced with all four contents.', 'T9'),
  must('R-057', 'A committee has the coordinator and the proper specialist.', 'T8–T10'),
  must('R-058', 'The specification is accepted before the announcement.', 'T8, T9'),
  must('R-059', 'Opinions come before the award; the award is the mayor’s or by authorisation.', 'T8'),
  must('R-060', 'The result of a partnership is published and its documents are given out.', 'T9'),
  must('R-061', 'An agreement is signed by the public side and all partners.', 'T9'),
  must('R-062', 'Rules of cooperation are approved before the process becomes active.', 'T11'),
  must('R-063', 'No new service in the pilot.', 'fn 23'),
  must('R-064', 'Each path fits the form in which the service runs today.', 's. 3.4'),
  must('R-065', 'Partnerships have no choice of the contractor in the pilot.', 'L702'),
]

/** Rules of the model on supervision, monitoring and evaluation (8.3). */
const supervisionRules: readonly ModelRule[] = [
  must('R-066', 'One monthly report of every active service; a missing one is flagged.', 'T7, T16–T20'),
  must('R-067', 'The report is followed by the director’s analysis and actions.', 'T7*'),
  must('R-068', 'Monitoring covers conformity with the standard.', 'T7'),
  must('R-069', 'Social workers assess individual packages of persons in social work only.', 'T7'),
  must('R-070', 'Units and commissioned tasks are monitored with the body’s authorisation.', 'L637'),
  may('R-071', 'In the dispersed variant the city department may supervise.', 'L637'),
  must('R-072', 'Home care: annexes 3, 4, 5, 7 and 6.', 'T16'),
  must('R-073', 'The club: eight tools; with the labour office in local partnership only.', 'T17'),
  must('R-074', 'Disability counselling: annex 2 and the record of working time.', 'T18'),
  must('R-075', 'Family counselling: tools of part 5.4.', 'T19'),
  must('R-076', 'Crisis intervention: performance per person, conformity with chapter VII.', 'T20'),
  must('R-077', 'An evaluation without reports and opinions is warned of.', 'T7'),
  should('R-078', 'Recipients and others are surveyed where possible.', 'T7**'),
  must('R-079', 'The coordinator writes the evaluation; for the club also the labour office.', 'T7, T17'),
  must('R-080', 'The evaluation is followed by analysis and long-term actions.', 'T7'),
  must('R-081', 'The club is evaluated by one general and six specific aims.', 'T17'),
  must('R-082', 'Crisis intervention is evaluated by chapters III and IX.', 'T20'),
]

/** General rules of the model (8.6) that concern services and the centre. */
const generalRules: readonly ModelRule[] = [
  must('R-130', 'The same monitoring and standards whoever delivers the service.', 'L411'),
  must('R-131', 'Services are for those who cannot manage alone; social work is for everybody.', 'L124'),
  must('R-132', 'Implementation tasks name who is responsible.', 'T36'),
  must('R-133', 'The coordinator announces the result of a contest and of a recruitment.', 'T8, T9'),
  must('R-134', 'The director chooses the implementation path.', 's. 3.4'),
  must('R-135', 'Packages are counted by service, group, district and period.', 'T7, T17, T19'),
  must('R-136', 'The appraisal sheet is developed with social workers.', 'T29'),
  must('R-137', 'The director verifies the indicative times; norms have versions.', 'T29'),
  must('R-138', 'The specialist drafts the contract with the coordinator; the mayor signs.', 'T8, T9'),
  must('R-139', 'No contract without an award.', 'T8'),
]

/** The rules of the model on services and structure (R-001 … … R-139), one plain sentence each. */
export const modelRules: readonly ModelRule[] = [
  ...structureRules,
  ...processRules,
  ...supervisionRules,
  ...generalRules,
]

/** Rules of other chapters of the model (8.4–8.6: benefits, social work); they have no table yet, only numbers. */
export const otherRuleNumbers: readonly string[] = Array.from(
  { length: 129 - 83 + 1 },
  (_, at) => `R-${String(83 + at).padStart(3, '0')}`,
)
