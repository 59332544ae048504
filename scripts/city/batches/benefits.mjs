import { literal, records } from '../dice.mjs'
import { SLICES } from '../plan.mjs'
import {
  amounts,
  duties,
  factualReasons,
  interviewAnswers,
  justifications,
  legalBases,
  legalReasons,
} from '../texts.mjs'

const TEMPLATES = { purpose: 'targetedBenefit', periodic: 'periodicBenefit', permanent: 'permanentBenefit' }
const NAMES = { purpose: 'zasiłek celowy', periodic: 'zasiłek okresowy', permanent: 'zasiłek stały' }

const byBenefit = (row, texts) =>
  `CASE ${row}.benefit ${Object.entries(texts)
    .map(([benefit, text]) => `WHEN '${benefit}' THEN ${literal(text)}`)
    .join(' ')} END`

/** Interviews, checks, income and evidence of the proceedings, and the decisions made in them. */
export function benefitsBatches({ plan, dice: { dice, pick, id }, founder, caseNumber, file }) {
  const { today } = plan
  const by = `'${founder}'::uuid`
  const at = (day, hour, row) =>
    `(${day} + time '${hour}' + ${dice(row, 'minute', 150)} * interval '1 minute') AT TIME ZONE 'Europe/Warsaw'`
  const examined = `p.state NOT IN ('applied', 'withdrawn')`
  const recent = `p.slice >= ${SLICES - 1} AND ${examined}`
  const visited = `least(p.applied_on + 2 + ${dice('p.n', 'visited', 3)}::int, p.decided_on, date '${today}')`
  const written = `p.is_decided OR p.state = 'awaitingSignature' OR (p.state = 'readyForDecision' AND ${dice('p.n', 'draft', 100)} < 60)`
  const rendered = (
    words,
  ) => `jsonb_build_object('id', q.form, 'version', 1, 'title', q.title, 'legalBasis', 'art. 107 ustawy o pomocy społecznej', 'sections',
    jsonb_build_array(jsonb_build_object('id', 'I', 'title', 'Diagnoza i wnioski', 'mandatory', true, 'unchanged', false, 'filled', true, 'questions',
      jsonb_build_array(jsonb_build_object('id', 'diagnosis', 'label', 'Opis sytuacji osoby lub rodziny', 'answer', ${words})))))`
  return [
    [
      'wywiady',
      `INSERT INTO interview (id, case_file_id, proceeding_id, part, questionnaire_id, form_version, answers, rendered, state, visited_on, joint_visit, previous_id,
         saved_at, submitted_at, file_id, created_at, created_by)
       SELECT i.id, i.file_id, i.proceeding_id, i.part::"InterviewPart", q.form, 1,
         jsonb_build_object('visitedOn', i.visited_on, 'visitPlace', 'home', 'reasons', jsonb_build_array('poverty'), 'diagnosis', i.words, 'conclusions', 'Wniosek o przyznanie pomocy.'),
         ${rendered('i.words')}, 'submitted', i.visited_on, false, i.previous_id, i.saved_at, i.saved_at, NULL, i.saved_at, i.user_id
       FROM (
         SELECT ${id('interview', 'p.n')} AS id, p.file_id, p.id AS proceeding_id, p.user_id, ${visited} AS visited_on, ${at(visited, '12:00', 'p.n')} AS saved_at,
           ${pick('p.n', 'words', interviewAnswers)} AS words,
           lag(${id('interview', 'p.n')}) OVER w AS previous_id, CASE WHEN lag(p.n) OVER w IS NULL THEN 'one' ELSE 'four' END AS part
         FROM city_proceeding p WHERE (p.nth_in_slice = 1 OR p.slice = ${SLICES}) AND ${examined}
         WINDOW w AS (PARTITION BY p.h ORDER BY p.applied_on, p.n)
       ) AS i
       JOIN (VALUES ('one', 'familyInterviewPart1', 'Rodzinny wywiad środowiskowy – część I'),
                    ('four', 'familyInterviewPart4', 'Rodzinny wywiad środowiskowy – część IV (aktualizacja)')) AS q(part, form, title) ON q.part = i.part`,
    ],
    [
      'badania sytuacji',
      `INSERT INTO examination_item (id, proceeding_id, code, answer, justification, created_at, created_by)
       SELECT ${id('examination', `p.n || x.code`)}, p.id, x.code, x.answer::"ExaminationAnswer", x.why, ${at(visited, '13:00', 'p.n')}, p.user_id
       FROM city_proceeding p
       JOIN ${records(
         'x',
         Object.entries(justifications).map(([code, [answer, why]]) => ({ code, answer, why })),
         'code text, answer text, why text',
       )}
         ON p.is_decided OR p.state IN ('readyForDecision', 'awaitingSignature') OR x.code NOT IN ('bad2b', 'bad7')
       WHERE ${recent}`,
    ],
    [
      'dowody',
      `INSERT INTO evidence (id, proceeding_id, title, received_on, file_id, created_at, created_by)
       SELECT ${id('evidence', 'p.n')}, p.id, ${pick('p.n', 'evidence', ['Zaświadczenie o dochodach', 'Decyzja ZUS o rencie', 'Zaświadczenie z urzędu pracy', 'Odcinek emerytury'])},
         p.applied_on, ${id('evidenceFile', 'p.n')}, ${at('p.applied_on', '09:00', 'p.n')}, p.user_id
       FROM city_proceeding p WHERE ${recent}`,
    ],
    [
      'dochody',
      `INSERT INTO income_line (id, proceeding_id, person_id, month, kind, gross, health_contribution, evidence_id, created_at, created_by)
       SELECT ${id('income', `p.n || '/' || m.n`)}, p.id, m.id, to_char(p.applied_on - interval '1 month', 'YYYY-MM'),
         CASE WHEN m.place = 1 THEN ${pick('p.n', 'income', ['disabilityPension', 'unemploymentBenefit', 'retirementPension', 'casualWork'])} WHEN m.age < 18 THEN 'familyAllowance' ELSE 'noIncome' END,
         CASE WHEN m.place = 1 THEN 60000 + 2000 * ${dice('p.n', 'gross', 30)} WHEN m.age < 18 THEN 12400 ELSE 0 END::int,
         CASE WHEN m.place = 1 THEN 5400 ELSE 0 END, CASE WHEN m.place = 1 THEN ${id('evidence', 'p.n')} END, ${at('p.applied_on', '10:00', 'p.n')}, p.user_id
       FROM city_proceeding p JOIN city_person m USING (h)
       JOIN household_member hm ON hm.person_id = m.id AND hm.valid_from <= p.applied_on AND (hm.valid_to IS NULL OR hm.valid_to >= p.applied_on)
       WHERE ${recent}`,
    ],
    [
      'decyzje',
      `INSERT INTO decision (id, proceeding_id, person_id, number, kind, benefit, state, amount, period_from, period_to, purpose, payment_method, bank_account,
         legal_basis, ruling, factual_reasons, legal_reasons, instruction, facts, thresholds, template_id, template_version, drafted_by, signed_by, signed_at, decided_on,
         authorisation_id, file_id, delivery_channel, sent_on, delivered_on, appeal_due_on, in_force_on, created_at, created_by)
       SELECT ${id('decision', 'p.n')}, p.id, p.head_id, CASE WHEN p.is_decided THEN ${caseNumber('p.class', 'c.number', 'p.year')} END,
         p.outcome::"DecisionKind", p.benefit::"BenefitKind",
         CASE p.state WHEN 'readyForDecision' THEN 'draft' WHEN 'decided' THEN 'signed' ELSE p.state END::"DecisionState",
         CASE WHEN g.granted THEN a.amount END, CASE WHEN g.granted AND p.benefit <> 'purpose' THEN date_trunc('month', p.applied_on)::date END,
         CASE WHEN g.granted AND p.benefit = 'periodic' THEN (date_trunc('month', p.applied_on) + interval '3 months' - interval '1 day')::date END, p.purpose,
         CASE WHEN g.granted THEN CASE WHEN g.transfer THEN 'bankTransfer' ELSE 'cashDesk' END END::"PaymentMethod",
         CASE WHEN g.granted AND g.transfer THEN lpad((98 - ((b.account || '252100')::numeric % 97))::text, 2, '0') || b.account END,
         ${byBenefit('p', legalBases)},
         CASE WHEN g.granted THEN 'Przyznaję ' || ${byBenefit('p', NAMES)} || coalesce(' na ' || p.purpose, '') || ' w kwocie ' || a.text || ' (słownie: ' || a.words || ').'
           ELSE 'Odmawiam przyznania świadczenia: ' || ${byBenefit('p', NAMES)} || coalesce(' na ' || p.purpose, '') || '.' END,
         ${pick('p.n', 'reasons', factualReasons)}, ${literal(legalReasons)}, ${literal(duties)},
         jsonb_build_object('income', NULL, 'terms', jsonb_build_object('kind', p.outcome, 'amount', CASE WHEN g.granted THEN a.amount END,
             'periodFrom', CASE WHEN g.granted AND p.benefit <> 'purpose' THEN date_trunc('month', p.applied_on)::date END,
             'periodTo', CASE WHEN g.granted AND p.benefit = 'periodic' THEN (date_trunc('month', p.applied_on) + interval '3 months - 1 day')::date END,
             'purpose', p.purpose, 'paymentMethod', CASE WHEN g.granted THEN 'cashDesk' END, 'bankAccount', NULL, 'incapacity', NULL,
             'grounds', CASE WHEN g.granted THEN '[]' ELSE '["incomeAboveCriterion"]' END::jsonb, 'groundDetails', NULL),
           'facts', jsonb_build_object('outcome', p.outcome, 'benefit', ${byBenefit('p', { purpose: 'targeted', periodic: 'periodic', permanent: 'permanent' })}, 'applicationOn', p.applied_on)), '[]'::jsonb, ${byBenefit('p', TEMPLATES)} || CASE WHEN g.granted THEN 'Grant' ELSE 'Refusal' END, 1, p.user_id,
         CASE WHEN p.is_decided THEN p.leader_id END, CASE WHEN p.is_decided THEN ${at('p.decided_on', '10:00', 'p.n')} END, CASE WHEN p.is_decided THEN p.decided_on END,
         CASE WHEN p.is_decided THEN p.authorisation_id END, CASE WHEN p.is_decided THEN ${id('decisionFile', 'p.n')} END,
         CASE WHEN g.delivered THEN ${pick('p.n', 'delivery', ['post', 'post', 'inPerson', 'electronicDelivery'])} END::"DeliveryChannel",
         CASE WHEN p.is_decided AND p.decided_on < date '${today}' THEN p.decided_on END,
         CASE WHEN g.delivered THEN p.delivered_on END, CASE WHEN g.delivered THEN p.appeal_due_on END, CASE WHEN p.state = 'inForce' THEN p.in_force_on END,
         ${at(`least(p.decided_on, date '${today}')`, '08:10', 'p.n')}, p.user_id
       FROM city_proceeding p JOIN city_number c USING (n)
       CROSS JOIN LATERAL (SELECT p.outcome = 'grant' AS granted, p.state IN ('delivered', 'inForce') AS delivered, ${dice('p.h', 'transfer', 100)} < 60 AS transfer) AS g
       JOIN ${records(
         'a',
         amounts.map(([amount, text, words], no) => ({ no, amount, text, words })),
         'no int, amount int, text text, words text',
       )}
         ON a.no = ${dice('p.n', 'amount', amounts.length)}
       CROSS JOIN LATERAL (SELECT '10200003' || lpad(${dice('p.h', 'account', 1_000_000_000)}::text, 16, '0') AS account) AS b
       WHERE ${written}`,
    ],
    [
      'pliki decyzji',
      file.rows(
        'decisionFile',
        `'Decyzja ' || ${caseNumber('p.class', 'c.number', 'p.year')} || '.pdf'`,
        `'decision'`,
        'p.head_id',
        'p.n',
        `${at('p.decided_on', '10:00', 'p.n')}`,
        'p.leader_id',
        'FROM city_proceeding p JOIN city_number c USING (n) WHERE p.is_decided',
      ),
    ],
    [
      'pliki dowodów',
      file.rows(
        'evidenceFile',
        `'Dowód.pdf'`,
        `'benefits.evidence'`,
        'p.head_id',
        'p.n',
        `${at('p.applied_on', '09:00', 'p.n')}`,
        'p.user_id',
        `FROM city_proceeding p WHERE ${recent}`,
      ),
    ],
    [
      'zawieszenia terminów',
      `INSERT INTO term_suspension (id, proceeding_id, reason, valid_from, valid_to, created_at, created_by)
       SELECT ${id('suspension', 'p.n')}, p.id, 'Oczekiwanie na informację z ZUS', p.applied_on + 2, p.applied_on + 4, ${at('p.applied_on + 2', '09:00', 'p.n')}, ${by}
       FROM city_proceeding p WHERE ${recent} AND p.is_decided AND p.decided_on > p.applied_on + 6 AND ${dice('p.n', 'suspended', 100)} < 4`,
    ],
  ]
}
