/** Which homes have which file, and when: tables of this session. */
export function fileTables({ plan, dice: { dice, chance, id } }) {
  const { today } = plan
  const workday = (day) => `(SELECT d.back FROM city_day d WHERE d.day = ${day})`
  return [
    // a benefits file of most homes; about three in ten are open now
    `CREATE TEMP TABLE city_file AS
     SELECT f.*, CASE WHEN f.closes_on < date '${today}' THEN f.closes_on END AS closed_on
     FROM (
       SELECT h.h, h.id AS household_id, h.head_n, h.head_id, h.district_id, h.benefits_worker AS worker_no, ${id('benefitsFile', 'h.h')} AS id,
         ${workday('s.opened_on')} AS opened_on,
         ${workday(`s.opened_on + 150 + floor(3500 * ${chance('h.h', 'length')})::int`)} AS closes_on
       FROM city_home h
       CROSS JOIN LATERAL (SELECT greatest(h.since + 5, date '${plan.dawn}', date '${today}' - 5 - floor(6560 * ${chance('h.h', 'opened')})::int) AS opened_on) AS s
       WHERE ${dice('h.h', 'file', 100)} < 88
     ) AS f`,
    `CREATE UNIQUE INDEX ON city_file (h)`,
    // social work with four in ten of them, within the same time
    `CREATE TEMP TABLE city_social AS
     SELECT s.*, CASE WHEN s.closes_on < date '${today}' THEN s.closes_on END AS closed_on,
       least(s.closes_on, date '${today}') - s.opened_on AS days
     FROM (
       SELECT f.h, f.household_id, f.head_n, f.head_id, f.district_id, h.social_worker AS worker_no, ${id('socialFile', 'f.h')} AS id,
         ${dice('f.h', 'restricted', 100)} < 3 AS restricted, f.id AS benefits_file_id, b.opened_on,
         ${workday(`least(f.closes_on - 10, b.opened_on + 120 + floor(1500 * ${chance('f.h', 'socialLength')})::int)`)} AS closes_on
       FROM city_file f JOIN city_home h USING (h)
       CROSS JOIN LATERAL (SELECT ${workday(`greatest(f.opened_on + 20, f.opened_on + floor((least(f.closes_on, date '${today}') - f.opened_on) * ${chance('f.h', 'socialOpened')} * 0.8)::int)`)} AS opened_on) AS b
       WHERE ${dice('f.h', 'social', 100)} < 42 AND f.closes_on - f.opened_on > 130 AND f.opened_on < date '${today}' - 60
     ) AS s
     WHERE s.opened_on < date '${today}' - 10 AND s.closes_on > s.opened_on + 60`,
    `CREATE UNIQUE INDEX ON city_social (h)`,
    `ANALYZE city_file`,
    `ANALYZE city_social`,
  ]
}

/** First contacts, the two kinds of files, and who led them. */
export function fileBatches({ plan, dice: { dice, pick, id }, founder }) {
  const { today } = plan
  const by = `'${founder}'::uuid`
  const at = (day, row) =>
    `(${day} + time '08:05' + ${dice(row, 'minute', 380)} * interval '1 minute') AT TIME ZONE 'Europe/Warsaw'`
  const problems = pick('c.n', 'problem', [
    '{poverty}',
    '{poverty,unemployment}',
    '{illness}',
    '{disability,illness}',
    '{unemployment}',
    '{helplessness}',
    '{addiction}',
    '{motherhood}',
    '{homelessness}',
    '{crisis}',
  ])
  const opens = (kind, columns, values, source) =>
    `INSERT INTO case_file (id, kind, person_id, household_id, lead_id, team_id, district_id, contact_id, state, opened_on, closed_on, close_reason,
       created_at, created_by${columns})
     SELECT f.id, '${kind}', f.head_id, f.household_id, w.user_id, w.team_id, f.district_id, c.id,
       CASE WHEN f.closed_on IS NULL THEN 'open' ELSE 'closed' END::"FileState", f.opened_on, f.closed_on, ${values.reason}, ${at('f.opened_on', 'f.h')}, ${by}${values.rest}
     ${source}`
  return [
    [
      'pierwsze kontakty',
      `INSERT INTO contact (id, number, person_id, anonymous, channel, contacted_at, problems, need, description, information_given, papers_to_bring,
         result, institution, explained_two_workers, district_id, state, created_at, created_by)
       SELECT c.id, (SELECT coalesce(max(number), 0) FROM contact) + row_number() OVER (ORDER BY c.contacted_on, c.n)::int, c.person_id, c.person_id IS NULL,
         ${pick('c.n', 'channel', ['inPerson', 'inPerson', 'inPerson', 'phone', 'phone', 'email', 'institutionReferral'])}::"ContactChannel",
         ${at('c.contacted_on', 'c.n')}, ${problems}::text[], c.need::"ContactNeed",
         ${pick('c.n', 'description', ['Trudna sytuacja po utracie pracy.', 'Choroba i wydatki na leki.', 'Zaległości w opłatach za mieszkanie.', 'Samotne wychowanie dzieci.', 'Prośba o poradę w sprawie zasiłku.'])},
         '{benefits,duties,terms,personalData}', CASE WHEN c.need = 'material' THEN '{identity,incomeCertificate,rentPapers}' ELSE '{identity}' END::text[],
         CASE c.need WHEN 'adviceOnly' THEN 'adviceGiven' WHEN 'otherInstitution' THEN 'redirected' ELSE 'appointment' END::"ContactResult",
         CASE WHEN c.need = 'otherInstitution' THEN ${pick('c.n', 'institution', ['Powiatowy Urząd Pracy', 'Zakład Ubezpieczeń Społecznych', 'Poradnia psychologiczno-pedagogiczna'])} END,
         c.need = 'both', c.district_id,
         CASE WHEN c.need IN ('adviceOnly', 'otherInstitution') THEN 'closed' WHEN c.contacted_on > date '${today}' - 3 AND NOT c.opened AND ${dice('c.n', 'waits', 100)} < 60 THEN 'registered' ELSE 'assigned' END::"ContactState",
         ${at('c.contacted_on', 'c.n')}, w.user_id
       FROM city_contact c JOIN city_information_worker w ON w.no = c.n % (SELECT count(*) FROM city_information_worker)`,
    ],
    [
      'licznik zgłoszeń',
      `SELECT setval(pg_get_serial_sequence('contact', 'number'), (SELECT max(number) FROM contact))`,
    ],
    [
      'akta świadczeniowe',
      opens(
        'benefits',
        '',
        { reason: `CASE WHEN f.closed_on IS NOT NULL THEN 'Zakończono pomoc' END`, rest: '' },
        `FROM city_file f JOIN city_benefits_worker w ON w.no = f.worker_no
         LEFT JOIN city_contact c ON c.file_h = f.h AND c.opened`,
      ),
    ],
    [
      'akta pracy socjalnej',
      opens(
        'socialWork',
        ', restricted, standard, main_problem, entry_reason, entry_criteria, cooperation, explained_rules_on',
        {
          reason: `CASE WHEN f.closed_on IS NOT NULL THEN ${pick('f.h', 'closing', ['goalReached', 'jointDecision', 'withdrawal', 'otherService', 'moved'])} END`,
          rest: `, f.restricted, CASE WHEN f.restricted THEN 'violence' ELSE ${pick('f.h', 'standard', ['familyWithChildren', 'unemployment', 'olderPerson', 'disability'])} END,
            ${pick('f.h', 'main', ['Zadłużenie mieszkania', 'Długotrwałe bezrobocie', 'Samotność w chorobie', 'Trudności wychowawcze', 'Uzależnienie w rodzinie'])},
            'Rodzina nie umie skorzystać z własnych możliwości.', ${pick('f.h', 'criterion', ['{cannotUse}', '{doesNotKnowHow}', '{noResources}'])}::text[],
            CASE WHEN f.closed_on IS NULL THEN 'active' ELSE 'ended' END, f.opened_on`,
        },
        `FROM city_social f JOIN city_social_worker w ON w.no = f.worker_no LEFT JOIN city_contact c ON false`,
      ),
    ],
    [
      'przydziały akt',
      `INSERT INTO file_assignment (id, case_file_id, user_id, reason, valid_from, created_at, created_by)
       SELECT ${id('assignment', 'f.id')}, f.id, f.lead_id, 'Przydział według rejonu', f.opened_on, f.created_at, ${by}
       FROM case_file f JOIN (SELECT id FROM city_file UNION ALL SELECT id FROM city_social) AS own USING (id)`,
    ],
    [
      'zakończenia pracy socjalnej',
      `INSERT INTO file_closing (id, case_file_id, closed_on, reason, client_statement, worker_statement, support_network, created_at, created_by)
       SELECT ${id('closing', 's.h')}, s.id, s.closed_on, f.close_reason, 'Dziękuję, dajemy radę sami.', 'Cele osiągnięto w większości.', 'Rodzina, parafia, świetlica.',
         ${at('s.closed_on', 's.h')}, f.lead_id
       FROM city_social s JOIN case_file f USING (id) WHERE s.closed_on IS NOT NULL`,
    ],
  ]
}

/** First contacts: one that opened each file, and those after which no file was opened. */
export function contactTable({ plan, dice: { dice, chance, id } }) {
  const { today } = plan
  return [
    `CREATE TEMP TABLE city_contact AS
     WITH opening AS (
       SELECT row_number() OVER (ORDER BY f.h) - 1 AS n, f.h AS file_h, f.head_id AS person_id, f.district_id, f.opened_on AS contacted_on,
         CASE WHEN ${dice('f.h', 'need', 100)} < 80 THEN 'material' ELSE 'both' END AS need, true AS opened
       FROM city_file f
     ), other AS (
       SELECT (SELECT count(*) FROM opening) + g AS n, NULL::bigint AS file_h,
         CASE WHEN ${dice('g', 'anonymous', 100)} < 12 THEN NULL ELSE h.head_id END AS person_id, h.district_id,
         (SELECT d.back FROM city_day d WHERE d.day = greatest(date '${today}' - floor(5400 * power(${chance('g', 'when')}, 1.4))::int, h.since)) AS contacted_on,
         ${`(ARRAY['adviceOnly', 'adviceOnly', 'otherInstitution', 'material', 'lifeSituation'])`}[1 + ${dice('g', 'otherNeed', 5)}] AS need, false AS opened
       FROM generate_series(0, greatest(0, ${plan.contacts} - (SELECT count(*) FROM opening) - 1)) AS g
       JOIN city_home h ON h.h = ${dice('g', 'home', '(SELECT count(*) FROM city_home)')}
     )
     SELECT a.*, ${id('contact', 'a.n')} AS id FROM (SELECT * FROM opening UNION ALL SELECT * FROM other) AS a`,
    `ANALYZE city_contact`,
  ]
}
