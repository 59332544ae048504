import { actionNotes } from '../texts.mjs'

/** What happens in each social-work file and when: tables of this session. */
export function socialTables({ plan, dice: { dice, chance, id } }) {
  const { today } = plan
  return [
    // each file with the referral it began with, its recognition, certificates and terms
    `CREATE TEMP TABLE city_round AS
     SELECT r.*, r.recognised_on <= r.last_day AS is_recognised, r.certified_on <= r.last_day AS is_certified,
       r.possess AND r.agreed_on <= r.last_day AS has_terms, CASE WHEN r.days > 420 THEN r.agreed_on + 200 END AS updated_on
     FROM (
       SELECT s.*, w.user_id, o.proceeding_n, o.proceeding_id, o.applied_on, b.user_id AS benefits_user_id, least(s.closes_on, date '${today}') AS last_day,
         d1.back AS recognised_on, d2.back AS certified_on, d3.back AS agreed_on, ${dice('s.h', 'possess', 100)} < 86 AS possess,
         ${id('terms', `s.h || '/1'`)} AS first_terms_id, ${id('terms', `s.h || '/2'`)} AS second_terms_id
       FROM city_social s JOIN city_social_worker w ON w.no = s.worker_no
       JOIN city_file f ON f.h = s.h JOIN city_benefits_worker b ON b.no = f.worker_no
       LEFT JOIN LATERAL (
         SELECT p.n AS proceeding_n, p.id AS proceeding_id, p.applied_on FROM city_proceeding p
         WHERE p.h = s.h AND p.applied_on BETWEEN s.opened_on - 60 AND s.opened_on AND p.is_decided ORDER BY p.applied_on DESC, p.n LIMIT 1
       ) AS o ON true
       JOIN city_day d1 ON d1.day = s.opened_on + 18 JOIN city_day d2 ON d2.day = s.opened_on + 21 JOIN city_day d3 ON d3.day = s.opened_on + 30
     ) AS r`,
    `CREATE UNIQUE INDEX ON city_round (h)`,
    `ANALYZE city_round`,
    // the actions of the town shared out by the length of the work: exactly as many as planned
    `CREATE TEMP TABLE city_action_share AS
     SELECT r.id, r.h, r.head_id, r.user_id, r.opened_on, greatest(1, r.days) AS days, s.first, s.last
     FROM city_round r
     JOIN (SELECT h, floor((sum(days) OVER w - days) * ${plan.actions} / (sum(days) OVER ()))::int AS first, floor(sum(days) OVER w * ${plan.actions} / (sum(days) OVER ()))::int AS last
           FROM city_round WINDOW w AS (ORDER BY h)) AS s USING (h)`,
    // referrals: those the work began with, and those on their way
    `CREATE TEMP TABLE city_referral AS
     SELECT r.proceeding_n AS n, r.proceeding_id, r.h, f.id AS file_id, r.id AS social_file_id, r.head_id, r.district_id, r.user_id AS to_user_id, r.benefits_user_id AS by_user_id,
       least(r.applied_on + 3, r.opened_on) AS issued_on, CASE WHEN r.is_certified THEN 'completed' ELSE 'accepted' END AS state
     FROM city_round r JOIN city_file f USING (h) WHERE r.proceeding_id IS NOT NULL
     UNION ALL
     SELECT p.n, p.id, p.h, p.file_id, CASE WHEN p.state = 'awaitingCertificate' THEN s.id END, p.head_id, p.district_id, CASE WHEN p.state = 'awaitingCertificate' THEN w.user_id END,
       p.user_id, least(p.applied_on + 4, date '${today}'), CASE WHEN p.state = 'awaitingCertificate' THEN 'accepted' ELSE 'issued' END
     FROM city_proceeding p LEFT JOIN city_social s ON s.h = p.h AND s.closed_on IS NULL LEFT JOIN city_social_worker w ON w.no = s.worker_no
     WHERE p.state IN ('referred', 'awaitingCertificate')`,
    `CREATE INDEX ON city_referral (h)`,
    `ANALYZE city_referral`,
    `CREATE TEMP TABLE city_month AS
     SELECT r.h, m::date AS month, d.back AS issued_on,
       CASE WHEN r.updated_on IS NOT NULL AND m::date >= r.updated_on THEN r.second_terms_id ELSE r.first_terms_id END AS terms_id, ${dice(`r.h * 1000 + extract(month FROM m)::int`, 'cooperates', 100)} < 88 AS cooperates
     FROM city_round r
     CROSS JOIN LATERAL generate_series(date_trunc('month', r.agreed_on::timestamp), r.last_day::timestamp, interval '1 month') AS m
     JOIN city_day d ON d.day = (m + interval '1 month')::date + 1 + ${dice(`r.h`, 'certificateDay', 7)}::int
     WHERE r.has_terms AND r.is_certified AND d.back <= date '${today}'
       AND NOT (r.closed_on IS NULL AND m >= date_trunc('month', date '${today}' - interval '1 month') AND ${chance('r.h', 'missing')} < 0.25)`,
    `ANALYZE city_month`,
  ]
}

/** Recognitions, certificates, terms, actions and what else the social-work files hold. */
export function socialBatches({ plan, dice: { dice, chance, pick, id }, founder, file }) {
  const by = `'${founder}'::uuid`
  const at = (day, hour, row) =>
    `(${day} + time '${hour}' + ${dice(row, 'minute', 120)} * interval '1 minute') AT TIME ZONE 'Europe/Warsaw'`
  const certificate = (kind, key, { columns = '', values = '', affirmative, day, from }) =>
    `INSERT INTO certificate (id, case_file_id, person_id, kind, basis, client_informed_on, scope, affirmative, place, issued_on, signed_by, signed_at, file_id,
       read_at, read_by, created_at, created_by${columns})
     SELECT ${id(`certificate/${kind}`, key)}, r.id, r.head_id, '${kind}', CASE WHEN r.proceeding_id IS NULL THEN 'workersInitiative' ELSE 'referral' END::"CertificateBasis",
       ${day}, CASE WHEN ${dice('r.h', 'scope', 100)} < 40 THEN 'person' ELSE 'both' END::"CertificateScope", ${affirmative}, (SELECT city FROM centre), ${day}, r.user_id,
       ${at(day, '11:00', 'r.h')}, ${id(`file/${kind}`, 'r.h')}, t.read_at, CASE WHEN t.read_at IS NOT NULL THEN r.benefits_user_id END, ${at(day, '11:00', 'r.h')}, r.user_id${values}
     ${from} CROSS JOIN LATERAL (SELECT CASE WHEN ${day} < date '${plan.today}' - 12 THEN ${at(`${day} + 1`, '08:30', 'r.h')} END AS read_at) AS t`
  const certified = `FROM city_round r WHERE r.is_certified`
  return [
    [
      'rozpoznania',
      `INSERT INTO recognition (id, case_file_id, questionnaire_id, form_version, answers, summary, state, closed_on, created_at, created_by)
       SELECT ${id('recognition', 'r.h')}, r.id, 'recognition', 1, jsonb_build_object('familyNote', 'Rodzina utrzymuje bliskie kontakty z krewnymi.', 'summaryText', 'Rodzina ma siły, by zmienić swoją sytuację.'),
         CASE WHEN r.is_recognised THEN 'Rodzina ma siły, by zmienić swoją sytuację; potrzebuje wsparcia w kontaktach z urzędami.' ELSE '' END,
         CASE WHEN r.is_recognised THEN 'closed' ELSE 'open' END::"RecognitionState", CASE WHEN r.is_recognised THEN r.recognised_on END, ${at('r.opened_on', '09:00', 'r.h')}, r.user_id
       FROM city_round r`,
    ],
    [
      'spotkania rozpoznania',
      `INSERT INTO recognition_sitting (id, recognition_id, held_on, place, person_ids, note, created_at, created_by)
       SELECT ${id('sitting', 'r.h')}, ${id('recognition', 'r.h')}, r.opened_on, 'home', ARRAY[r.head_id], 'Rozmowa w domu klienta.', ${at('r.opened_on', '10:00', 'r.h')}, r.user_id FROM city_round r`,
    ],
    [
      'ustalenia rozpoznania',
      `INSERT INTO recognition_finding (id, recognition_id, kind, category, description, client_words, source, main, created_at, created_by)
       SELECT ${id('finding', `r.h || f.kind || f.no`)}, ${id('recognition', 'r.h')}, f.kind::"FindingKind", f.category, f.description, f.words, 'client', f.main, ${at('r.opened_on', '10:30', 'r.h')}, r.user_id
       FROM city_round r CROSS JOIN (VALUES
         (1, 'problem', 'unemployment', 'Brak stałej pracy od dwóch lat', 'Chcę pracować, ale nikt mnie nie chce.', true),
         (2, 'problem', 'poverty', 'Zaległości w czynszu', NULL, false),
         (3, 'resource', 'own', 'Doświadczenie w zawodzie krawcowej', 'Zawsze dobrze szyłam.', false),
         (4, 'resource', 'family', 'Wsparcie siostry', NULL, false)) AS f(no, kind, category, description, words, main)
       WHERE r.is_recognised`,
    ],
    [
      'skierowania',
      `INSERT INTO referral (id, proceeding_id, benefits_file_id, social_work_file_id, person_id, aims, to_user_id, to_district_id, issued_on, contact_by, state, file_id, created_at, created_by)
       SELECT ${id('referral', `r.n || '/' || r.state`)}, r.proceeding_id, r.file_id, r.social_file_id, r.head_id, '{resources,terms}', r.to_user_id,
         CASE WHEN r.to_user_id IS NULL THEN r.district_id END, r.issued_on, d.term_end, r.state::"ReferralState", ${id('file/referral', 'r.h')}, ${at('r.issued_on', '12:00', 'r.n')}, r.by_user_id
       FROM city_referral r JOIN city_day d ON d.day = r.issued_on + 7`,
    ],
    [
      'zasady współdziałania',
      `INSERT INTO cooperation_terms (id, case_file_id, previous_id, form, scope, agreed_on, goals, client_words, change_reason, ended_on, created_at, created_by)
       SELECT t.id, r.id, t.previous_id, 'socialWork', 'both', t.agreed_on, 'Spłata zaległości czynszowych i podjęcie pracy.', 'Chcę stanąć na nogi.', t.reason, t.ended_on, ${at('t.agreed_on', '12:00', 'r.h')}, r.user_id
       FROM city_round r CROSS JOIN LATERAL (VALUES
         (r.first_terms_id, NULL::uuid, r.agreed_on, NULL, coalesce(r.updated_on, r.closed_on), true),
         (r.second_terms_id, r.first_terms_id, r.updated_on, 'Zmiana sytuacji rodziny', r.closed_on, r.updated_on IS NOT NULL)) AS t(id, previous_id, agreed_on, reason, ended_on, exists)
       WHERE t.exists AND r.has_terms AND r.is_certified`,
    ],
    [
      'zadania',
      `INSERT INTO cooperation_task (id, terms_id, description, owner, due_on, state, created_at, created_by)
       SELECT ${id('task', `t.id::text || x.no`)}, t.id, x.description, x.owner::"TaskOwner", t.agreed_on + 30 * x.no, CASE WHEN t.ended_on IS NOT NULL OR x.no = 1 THEN 'done' ELSE 'planned' END::"TaskState", t.created_at, t.created_by
       FROM cooperation_terms t JOIN city_round r ON r.id = t.case_file_id CROSS JOIN (VALUES
         (1, 'Złoży wniosek o rozłożenie zaległości na raty', 'client'), (2, 'Pomoże w kontakcie ze spółdzielnią mieszkaniową', 'socialWorker'), (3, 'Wspólnie przejrzą oferty pracy', 'together')) AS x(no, description, owner)`,
    ],
    [
      'zaświadczenia zał. 4',
      certificate('resources', 'r.h', {
        affirmative: 'r.possess',
        day: 'r.certified_on',
        columns: ', referral_id',
        values: `, CASE WHEN r.proceeding_n IS NOT NULL THEN ${id('referral', `r.proceeding_n || '/completed'`)} END`,
        from: 'FROM (SELECT * FROM city_round WHERE is_certified) AS r',
      }),
    ],
    [
      'zaświadczenia zał. 5',
      certificate('terms', `r.h || '/' || x.no`, {
        affirmative: 'x.no = 1',
        day: 'x.day',
        columns: ', terms_id',
        values: ', x.terms_id',
        from: `FROM (SELECT * FROM city_round WHERE is_certified AND has_terms) AS r
          JOIN LATERAL (VALUES (1, r.agreed_on, r.first_terms_id), (2, r.updated_on, r.second_terms_id)) AS x(no, day, terms_id) ON x.day IS NOT NULL`,
      }),
    ],
    [
      'zaświadczenia zał. 6',
      certificate('cooperation', `r.h || '/' || m.month`, {
        affirmative: 'm.cooperates',
        day: 'm.issued_on',
        columns: ', terms_id, month',
        values: `, m.terms_id, to_char(m.month, 'YYYY-MM')`,
        from: 'FROM city_month m JOIN city_round r USING (h)',
      }),
    ],
    ...['resources', 'terms', 'cooperation', 'referral'].map((kind, index) => [
      `pliki: ${['zał. 4', 'zał. 5', 'zał. 6', 'skierowania'][index]}`,
      file.rows(`file/${kind}`, `'${['Zaświadczenie (zał. 4)', 'Zaświadczenie (zał. 5)', 'Zaświadczenie (zał. 6)', 'Skierowanie'][index]}.pdf'`, kind === 'referral' ? `'benefits.referral'` : `'certificate'`, 'r.head_id', 'r.h', at('r.opened_on', '11:00', 'r.h'), kind === 'referral' ? 'r.by_user_id' : 'r.user_id',
        kind === 'referral' ? 'FROM (SELECT DISTINCT ON (h) h, head_id, by_user_id, issued_on AS opened_on FROM city_referral ORDER BY h, n) AS r' : certified),
    ]), // prettier-ignore
    [
      'działania pracy socjalnej',
      `INSERT INTO social_work_action (id, case_file_id, kind_id, contact, done_on, minutes, place, person_ids, note, next_step, next_step_on, worker_id, created_at, created_by)
       SELECT ${id('action', 'a.no')}, s.id, k.id, CASE WHEN ${dice('a.no', 'contact', 100)} < 65 THEN 'direct' ELSE 'indirect' END::"ActionContact", a.done_on,
         (10 + 5 * ${dice('a.no', 'minutes', 19)})::int, ${pick('a.no', 'place', ['home', 'office', 'phone', 'partner'])}, ARRAY[s.head_id], ${pick('a.no', 'note', actionNotes)},
         CASE WHEN a.has_step THEN 'Zadzwonić i zapytać o wynik.' END, CASE WHEN a.has_step THEN a.done_on + 14 END, s.user_id, ${at('a.done_on', '13:00', 'a.no')}, s.user_id
       FROM city_action_share s
       CROSS JOIN LATERAL (SELECT n AS no, s.opened_on + floor((n - s.first + ${chance('n', 'when')}) * s.days / (s.last - s.first + 1))::int AS done_on, ${dice('n', 'step', 100)} < 5 AS has_step FROM generate_series(s.first, s.last - 1) AS n) AS a
       JOIN city_kind k ON k.no = ${dice('a.no', 'kind', '(SELECT count(*) FROM city_kind)')}
       ORDER BY a.done_on, a.no`, // as written down day after day, not family by family
    ],
    [
      'kontrakty socjalne',
      `INSERT INTO social_contract (id, case_file_id, number, signed_on, goals, provisions, valid_from, valid_to, created_at, created_by)
       SELECT ${id('contract', 'r.h')}, r.id, 'KS/' || (r.h + 1), r.agreed_on, 'Podjęcie zatrudnienia.', 'Klient szuka pracy, ośrodek pomaga w dojazdach.', r.agreed_on, r.agreed_on + 180, ${at('r.agreed_on', '12:30', 'r.h')}, r.user_id
       FROM city_round r WHERE r.has_terms AND r.is_certified AND ${dice('r.h', 'contract', 100)} < 12`,
    ],
    [
      'inne istotne informacje',
      `INSERT INTO other_information (id, case_file_id, proceeding_id, person_id, category, description, found_on, client_informed_on, read_at, read_by, created_at, created_by)
       SELECT ${id('information', 'r.h')}, r.id, r.proceeding_id, r.head_id, 'incomeChange', 'Klient podjął pracę dorywczą.', r.certified_on, r.certified_on, ${at('r.certified_on + 2', '09:00', 'r.h')}, r.benefits_user_id, ${at('r.certified_on', '12:45', 'r.h')}, r.user_id
       FROM city_round r WHERE r.is_certified AND r.proceeding_id IS NOT NULL AND r.certified_on < date '${plan.today}' - 5 AND ${dice('r.h', 'information', 100)} < 9`,
    ],
    [
      'historia pracy socjalnej',
      `INSERT INTO state_change (at, subject_type, subject_id, person_id, transition, "from", "to", user_id)
       SELECT ${at('s.day', '09:00', 'r.h')}, 'caseFile', r.id, r.head_id, s.transition, s."from", s."to", CASE WHEN s.transition = 'open' THEN ${by} ELSE r.user_id END
       FROM city_round r CROSS JOIN LATERAL (VALUES (r.opened_on, 'open', NULL, 'open'), (r.closed_on, 'close', 'open', 'closed')) AS s(day, transition, "from", "to")
       WHERE s.day IS NOT NULL ORDER BY s.day, r.h`,
    ],
  ]
}
