/** Visits in the calendar, calls to make, and lines on the desks. */
export function intakeBatches({ plan, dice: { dice, pick, id }, founder }) {
  const { today } = plan
  const by = `'${founder}'::uuid`
  return [
    [
      'spotkania',
      `INSERT INTO appointment (id, user_id, person_id, starts_at, ends_at, place, purpose, state, created_at, created_by)
       SELECT ${id('appointment', `w.login || '/' || d.day || '/' || slot`)}, w.user_id, f.head_id, t.starts_at, t.starts_at + interval '30 minutes',
         ${pick("w.seed + slot + (d.day - date '2020-01-01') * 7", 'place', ['office', 'office', 'home'])}::"AppointmentPlace", 'Rozmowa o sytuacji',
         CASE WHEN d.day >= date '${today}' THEN 'planned' WHEN ${dice(`w.seed + slot + (d.day - date '2020-01-01')`, 'noShow', 100)} < 12 THEN 'noShow' ELSE 'held' END::"AppointmentState",
         t.starts_at - interval '6 days', w.user_id
       FROM (SELECT *, count(*) OVER (PARTITION BY kind, no) AS files, row_number() OVER (PARTITION BY kind, no ORDER BY h) - 1 AS rank FROM (
               SELECT 'benefits' AS kind, worker_no AS no, h, head_id FROM city_file WHERE closed_on IS NULL
               UNION ALL SELECT 'socialWork', worker_no, h, head_id FROM city_social WHERE closed_on IS NULL) AS led) AS f
       JOIN (SELECT 'benefits' AS kind, no, user_id, login, no AS seed FROM city_benefits_worker UNION ALL SELECT 'socialWork', no, user_id, login, 5000 + no FROM city_social_worker) AS w USING (kind, no)
       JOIN city_day d ON d.day BETWEEN date '${today}' - 365 AND date '${today}' + 28 AND d.working
       CROSS JOIN generate_series(0, 1) AS slot
       CROSS JOIN LATERAL (SELECT (d.day + time '09:00' + (slot * 150 + 30 * ${dice(`w.seed * 1000 + (d.day - date '2020-01-01')`, 'hour', 4)}) * interval '1 minute') AT TIME ZONE 'Europe/Warsaw' AS starts_at) AS t
       WHERE f.rank = (slot + 2 * (d.day - date '2020-01-01')) % f.files`,
    ],
    [
      'do oddzwonienia',
      `INSERT INTO call_back (id, contact_id, phone, responsible_id, due_on, state, attempts, outcome, created_at, created_by)
       SELECT ${id('callBack', 'c.n')}, c.id, '500 100 200', w.user_id, c.contacted_on + 7, CASE WHEN c.contacted_on > date '${today}' - 9 THEN 'waiting' ELSE 'done' END::"CallBackState",
         1, CASE WHEN c.contacted_on > date '${today}' - 9 THEN NULL ELSE 'Umówiono spotkanie.' END, c.contacted_on + time '10:00', ${by}
       FROM city_contact c JOIN city_information_worker w ON w.no = c.n % (SELECT count(*) FROM city_information_worker)
       WHERE NOT c.opened AND c.contacted_on > date '${today}' - 200 AND ${dice('c.n', 'callBack', 100)} < 15`,
    ],
    [
      'powiadomienia',
      `INSERT INTO notice (id, user_id, kind, subject_type, subject_id, person_id, created_at, created_by, read_at)
       SELECT ${id('notice', 'x.id::text')}, x.user_id, x.kind, x.subject_type, x.id, x.person_id, x.at, x.sender, CASE WHEN x.at < timestamptz '${today}' - interval '10 days' THEN x.at + interval '20 hours' END
       FROM (
         SELECT b.user_id, 'certificateIssued' AS kind, 'certificate' AS subject_type, c.id, c.person_id, c.created_at AS at, c.signed_by AS sender
         FROM certificate c JOIN city_social s ON s.id = c.case_file_id JOIN city_file f USING (h) JOIN city_benefits_worker b ON b.no = f.worker_no
         WHERE c.issued_on > date '${today}' - 365
         UNION ALL
         SELECT r.to_user_id, 'referralIssued', 'referral', r.id, r.person_id, r.created_at, r.created_by FROM referral r JOIN city_referral g ON g.proceeding_id = r.proceeding_id AND g.state = r.state::text
         WHERE r.to_user_id IS NOT NULL AND r.issued_on > date '${today}' - 365
         UNION ALL
         SELECT f.lead_id, 'fileAssigned', 'caseFile', f.id, f.person_id, f.created_at, f.created_by FROM case_file f JOIN (SELECT id FROM city_file UNION ALL SELECT id FROM city_social) AS own USING (id)
         WHERE f.opened_on > date '${today}' - 365 AND f.lead_id IS NOT NULL
       ) AS x`,
    ],
  ]
}
