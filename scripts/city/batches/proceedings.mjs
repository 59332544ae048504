import { SLICES } from '../plan.mjs'
import { purposes } from '../texts.mjs'

/** The proceedings of the town with all their dates and states: a table of this session. */
export function proceedingTable({ plan, dice: { dice, pick, id } }) {
  const { today, since, current } = plan
  const slice = `((date '${current}' - date '${since}') / ${SLICES}.0)`
  return [
    `CREATE TEMP TABLE city_slice AS
     SELECT s AS slice, date '${since}' + floor(s * ${slice})::int AS first, date '${since}' + floor((s + 1) * ${slice})::int - 1 AS last, ${plan.decisionsOfSlice} AS number
     FROM generate_series(0, ${SLICES - 1}) AS s
     UNION ALL SELECT ${SLICES}, date '${current}', date '${today}' - 1, ${plan.currentProceedings}`,
    `CREATE TEMP TABLE city_active AS
     SELECT s.slice, f.h, w.first, w.last, row_number() OVER (PARTITION BY s.slice ORDER BY ${dice('f.h', 'turn', 1_000_000)}, f.h) - 1 AS rank
     FROM city_slice s CROSS JOIN city_file f
     CROSS JOIN LATERAL (SELECT greatest(s.first, f.opened_on) AS first, least(s.last, f.closes_on - 65) AS last) AS w
     WHERE w.last - w.first >= CASE WHEN s.slice = ${SLICES} THEN 1 ELSE 15 END
       AND (s.slice < ${SLICES} OR f.closed_on IS NULL)`,
    `CREATE INDEX ON city_active (slice, rank)`,
    `ANALYZE city_active`,
    `CREATE TEMP TABLE city_proceeding AS
     WITH turn AS (
       SELECT s.slice, s.slice * 1000000 + j AS n, a.h, a.first + ${dice('s.slice * 1000000 + j', 'applied', 'a.last - a.first + 1')}::int AS raw
       FROM city_slice s
       JOIN (SELECT slice, count(*) AS number FROM city_active GROUP BY slice) AS c USING (slice)
       CROSS JOIN LATERAL generate_series(0, s.number - 1) AS j
       JOIN city_active a ON a.slice = s.slice AND a.rank = j % c.number
     ), applied AS (
       SELECT t.slice, t.n, t.h, greatest(f.opened_on, d.back) AS applied_on, f.id AS file_id, f.head_id, f.head_n, f.household_id, f.district_id, f.worker_no
       FROM turn t JOIN city_file f USING (h) JOIN city_day d ON d.day = t.raw
     ), dated AS (
       SELECT p.*, d2.interview AS interview_due_on, d3.term_end AS due_on, greatest(p.applied_on, d4.back) AS decided_on,
         CASE WHEN ${dice('p.n', 'benefit', 100)} < 55 THEN 'purpose' WHEN ${dice('p.n', 'benefit', 100)} < 93 THEN 'periodic' ELSE 'permanent' END AS benefit,
         CASE WHEN ${dice('p.n', 'outcome', 100)} < 88 THEN 'grant' ELSE 'refuse' END AS outcome
       FROM applied p
       JOIN city_day d2 ON d2.day = p.applied_on
       JOIN city_day d3 ON d3.day = (p.applied_on + interval '1 month')::date
       JOIN city_day d4 ON d4.day = p.applied_on + 6 + ${dice('p.n', 'decided', 22)}::int
     ), finished AS (
       SELECT p.*, d5.back AS delivered_on, d6.term_end AS appeal_due_on, d6.term_end + 1 AS in_force_on,
         (date '${today}' - p.applied_on)::numeric / greatest(1, p.decided_on - p.applied_on) AS progress,
         p.slice = ${SLICES} AND ${dice('p.n', 'stuck', 100)} < 6 AS stuck, p.slice = ${SLICES} AND ${dice('p.n', 'withdrawn', 100)} < 3 AS withdrawn,
         EXISTS (SELECT 1 FROM city_social s WHERE s.h = p.h AND s.closed_on IS NULL AND s.opened_on <= p.applied_on) AS in_social_work
       FROM dated p
       JOIN city_day d5 ON d5.day = p.decided_on + 3 + ${dice('p.n', 'delivered', 8)}::int
       JOIN city_day d6 ON d6.day = d5.back + 14
     ), settled AS (
       SELECT p.*, CASE WHEN withdrawn THEN 'withdrawn'
           WHEN decided_on < date '${today}' AND NOT stuck THEN
             CASE WHEN in_force_on <= date '${today}' THEN 'inForce' WHEN delivered_on <= date '${today}' THEN 'delivered' ELSE 'decided' END
           WHEN progress < 0.25 THEN 'applied' WHEN progress < 0.4 THEN 'examined'
           WHEN progress < 0.75 OR stuck THEN CASE WHEN in_social_work THEN 'awaitingCertificate' ELSE 'referred' END
           WHEN progress < 0.9 THEN 'readyForDecision' ELSE 'awaitingSignature' END AS state
       FROM finished p
     )
     SELECT p.*, ${id('proceeding', 'p.n')} AS id, w.user_id, w.leader_id, w.authorisation_id,
       ${id('informing', `p.h || '/' || p.slice`)} AS informing_id, extract(year FROM p.applied_on)::int AS year,
       CASE p.benefit WHEN 'permanent' THEN '5020' WHEN 'periodic' THEN '5021' ELSE '5022' END AS class,
       CASE WHEN p.benefit = 'purpose' THEN ${pick('p.n', 'purpose', purposes)} END AS purpose,
       p.state IN ('decided', 'delivered', 'inForce') AS is_decided,
       row_number() OVER (PARTITION BY p.h, p.slice ORDER BY p.applied_on, p.n) AS nth_in_slice
     FROM settled p JOIN city_benefits_worker w ON w.no = p.worker_no`,
    // numbers of a class and year follow those the town has given already, without a gap
    `CREATE TEMP TABLE city_number AS
     SELECT p.n, coalesce(c.last, 0) + row_number() OVER (PARTITION BY p.class, p.year ORDER BY p.applied_on, p.n) AS number
     FROM city_proceeding p LEFT JOIN number_counter c ON c.symbol = p.class AND c.year = p.year`,
    `CREATE UNIQUE INDEX ON city_proceeding (n)`,
    `CREATE UNIQUE INDEX ON city_number (n)`,
    `CREATE INDEX ON city_proceeding (h, applied_on)`,
    `ANALYZE city_proceeding`,
    `ANALYZE city_number`,
  ]
}

/** Informings, applications with their numbers, and the counters of those numbers. */
export function proceedingBatches({ plan, dice: { dice }, caseNumber }) {
  const at = (day, minutes) =>
    `(${day} + time '08:00' + (${minutes}) * interval '1 minute') AT TIME ZONE 'Europe/Warsaw'`
  return [
    [
      'pouczenia',
      `INSERT INTO informing (id, case_file_id, person_id, informed_on, expectations, about_benefits, about_procedure, about_duties, file_id, created_at, created_by)
       SELECT p.informing_id, p.file_id, p.head_id, p.applied_on, 'Pomoc w opłaceniu podstawowych potrzeb.', true, true, true, NULL, ${at('p.applied_on', 5)}, p.user_id
       FROM city_proceeding p WHERE p.nth_in_slice = 1`,
    ],
    [
      'wnioski',
      `INSERT INTO proceeding (id, case_file_id, person_id, informing_id, case_number, benefit, state, applied_on, channel, request, requested_amount, purpose,
         due_on, interview_due_on, worker_id, unable_to_work, income_confirmed_at, income_confirmed_by, withdrawn_reason, created_at, created_by)
       SELECT p.id, p.file_id, p.head_id, p.informing_id, ${caseNumber('p.class', 'c.number', 'p.year')}, p.benefit::"BenefitKind", p.state::"ProceedingState",
         p.applied_on, (ARRAY['inPerson', 'inPerson', 'inPerson', 'post', 'electronic', 'oral'])[1 + ${dice('p.n', 'channel', 6)}]::"ApplicationChannel",
         CASE p.benefit WHEN 'purpose' THEN 'Proszę o pomoc na ' || p.purpose || '.' WHEN 'periodic' THEN 'Proszę o zasiłek okresowy z powodu braku pracy.'
           ELSE 'Proszę o zasiłek stały, nie mogę pracować.' END,
         CASE WHEN p.benefit = 'purpose' THEN (15000 + 2500 * ${dice('p.n', 'asked', 20)})::int END, p.purpose, p.due_on, p.interview_due_on, p.user_id,
         CASE WHEN p.benefit = 'permanent' THEN 'incapacity' END::"InabilityToWork",
         CASE WHEN p.is_decided OR p.state IN ('readyForDecision', 'awaitingSignature') THEN ${at('least(p.applied_on + 5, p.decided_on)', 200)} END,
         CASE WHEN p.is_decided OR p.state IN ('readyForDecision', 'awaitingSignature') THEN p.user_id END,
         CASE WHEN p.withdrawn THEN 'Wnioskodawca znalazł pracę.' END, ${at('p.applied_on', `15 + ${dice('p.n', 'minute', 380)}`)}, p.user_id
       FROM city_proceeding p JOIN city_number c USING (n)`,
    ],
    [
      'liczniki znaków spraw',
      `INSERT INTO number_counter (symbol, year, last)
       SELECT p.class, p.year, max(c.number) FROM city_proceeding p JOIN city_number c USING (n) GROUP BY p.class, p.year
       ON CONFLICT (symbol, year) DO UPDATE SET last = excluded.last`,
    ],
    [
      'historia spraw',
      `INSERT INTO state_change (at, subject_type, subject_id, person_id, transition, "from", "to", user_id)
       SELECT ${at('s.day', `20 + ${dice('p.n', 'minute', 380)}`)}, 'proceeding', p.id, p.head_id, s.transition, s."from", s."to", CASE WHEN s.transition = 'sign' THEN p.leader_id ELSE p.user_id END
       FROM city_proceeding p
       CROSS JOIN LATERAL (VALUES
         (0, p.applied_on, 'register', NULL, 'applied', true, true),
         (1, least(p.applied_on + 3, p.decided_on), 'examine', 'applied', 'examined', p.state NOT IN ('applied', 'withdrawn'), false),
         (2, least(p.applied_on + 4, p.decided_on), 'refer', 'examined', 'referred', p.state IN ('referred', 'awaitingCertificate'), false),
         (3, least(p.applied_on + 5, p.decided_on), 'acceptReferral', 'referred', 'awaitingCertificate', p.state = 'awaitingCertificate', false),
         (4, p.decided_on, 'complete', 'examined', 'readyForDecision', p.is_decided OR p.state IN ('readyForDecision', 'awaitingSignature'), false),
         (5, p.decided_on, 'submit', 'readyForDecision', 'awaitingSignature', p.is_decided OR p.state = 'awaitingSignature', false),
         (6, p.decided_on, 'sign', 'awaitingSignature', 'decided', p.is_decided, true),
         (7, p.delivered_on, 'deliver', 'decided', 'delivered', p.state IN ('delivered', 'inForce'), false),
         (8, p.in_force_on, 'putInForce', 'delivered', 'inForce', p.state = 'inForce', false),
         (9, least(p.decided_on, date '${plan.today}'), 'withdraw', 'applied', 'withdrawn', p.withdrawn, true)
       ) AS s(step, day, transition, "from", "to", happened, always)
       WHERE s.happened AND (s.always OR p.slice >= ${SLICES - 1})
       ORDER BY p.applied_on, p.n, s.step`,
    ],
  ]
}
