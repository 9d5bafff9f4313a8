-- Who has sent what: a row per expected unit and movement, with the plan that stands. A unit's plans are those issued
-- under its code, by a body of its name in its province, or found in its folder. A date without its day is late only
-- when even its first day is; whoever has issued nothing is late once the due date has passed.
CREATE VIEW coverage AS
WITH plans AS (
    SELECT
        plan.instrument_id,
        plan.document_id,
        plan.movement_id,
        plan.is_draft,
        plan.superseded_by,
        coalesce(plan.issuer, decision.issuer) AS issuer,
        coalesce(plan.unit_code, decision.unit_code) AS unit_code,
        coalesce(plan.province_code, decision.province_code) AS province_code,
        coalesce(plan.issued_on, decision.issued_on) AS issued_on,
        coalesce(plan.issued_year, decision.issued_year) AS issued_year,
        coalesce(plan.issued_month, decision.issued_month) AS issued_month
    FROM instruments AS plan
    LEFT JOIN instruments AS decision ON decision.instrument_id = plan.attached_to
    WHERE plan.doc_type = 'ke_hoach' AND plan.movement_id IS NOT NULL
),
received AS (
    SELECT
        document_id,
        province_hint,
        regexp_replace(replace(strip_accents(lower(unit_hint)), 'đ', 'd'), '[^a-z0-9]', '', 'g') AS folder_key,
        CAST(first_seen_at AS DATE) AS received_on
    FROM files
    WHERE removed_at IS NULL
),
matched AS (
    SELECT expected_units.movement_id, expected_units.province_code, unit_name, plans.instrument_id
    FROM expected_units
    JOIN plans ON plans.movement_id = expected_units.movement_id AND plans.unit_code = expected_units.unit_code
    UNION
    SELECT expected_units.movement_id, expected_units.province_code, unit_name, plans.instrument_id
    FROM expected_units
    JOIN plans
        ON plans.movement_id = expected_units.movement_id
        AND plans.province_code = expected_units.province_code
        AND starts_with(lower(plans.issuer), lower(expected_units.unit_name))
    WHERE expected_units.unit_code IS NULL
    UNION
    SELECT expected_units.movement_id, expected_units.province_code, unit_name, plans.instrument_id
    FROM expected_units
    JOIN received
        ON received.province_hint = expected_units.province_code
        AND received.folder_key = expected_units.folder_key
    JOIN plans
        ON plans.document_id = received.document_id
        AND plans.movement_id = expected_units.movement_id
        AND (plans.unit_code IS NULL OR plans.unit_code = expected_units.unit_code)
),
standing AS (
    SELECT
        matched.*,
        plans.is_draft,
        plans.issued_on,
        plans.issued_year,
        plans.issued_month,
        (SELECT min(received_on) FROM received WHERE received.document_id = plans.document_id) AS received_on,
        count(*) OVER unit AS plan_count,
        count(plans.superseded_by) OVER unit AS superseded_count
    FROM matched
    JOIN plans ON plans.instrument_id = matched.instrument_id
    WINDOW unit AS (PARTITION BY matched.movement_id, matched.province_code, matched.unit_name)
    QUALIFY row_number() OVER (
        PARTITION BY matched.movement_id, matched.province_code, matched.unit_name
        ORDER BY plans.superseded_by IS NOT NULL, plans.is_draft, plans.issued_on DESC NULLS LAST, matched.instrument_id
    ) = 1
)
SELECT
    expected_units.movement_id,
    expected_units.province_code,
    expected_units.unit_code,
    expected_units.unit_name,
    expected_units.level,
    expected_units.due_on,
    CASE
        WHEN standing.instrument_id IS NULL THEN 'nothing'
        WHEN standing.is_draft THEN 'draft'
        ELSE 'issued'
    END AS status,
    CASE
        WHEN due_on IS NULL THEN NULL
        WHEN standing.instrument_id IS NULL OR standing.is_draft THEN current_date > due_on
        WHEN standing.issued_on IS NOT NULL THEN standing.issued_on > due_on
        WHEN make_date(standing.issued_year, coalesce(standing.issued_month, 1), 1) > due_on THEN true
        WHEN last_day(make_date(standing.issued_year, coalesce(standing.issued_month, 12), 1)) <= due_on THEN false
    END AS is_late,
    standing.received_on,
    standing.issued_on,
    coalesce(standing.superseded_count > 0, false) AS is_superseded,
    coalesce(standing.plan_count, 0) AS plan_count,
    standing.instrument_id
FROM expected_units
LEFT JOIN standing USING (movement_id, province_code, unit_name)
ORDER BY expected_units.movement_id, expected_units.province_code, expected_units.level DESC, expected_units.unit_name;
