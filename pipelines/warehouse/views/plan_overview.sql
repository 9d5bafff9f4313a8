-- A row per plan. An attached plan has its decision's number, issuer and date where it has none of its own, and its
-- decision's findings count for it; the other counts are its own rows.
CREATE VIEW plan_overview AS
WITH judged_under AS (
    SELECT instrument_id, instrument_id AS judged_id FROM instruments WHERE doc_type = 'ke_hoach'
    UNION ALL
    SELECT instrument_id, attached_to FROM instruments WHERE doc_type = 'ke_hoach' AND attached_to IS NOT NULL
),
judged AS (
    SELECT
        judged_under.instrument_id,
        findings.severity IN ('critical', 'error') AS is_error,
        findings.severity = 'warning' AS is_warning,
        findings.verdict IN ('missing', 'conflict') AS is_wrong,
        findings.verdict = 'undetermined' AS is_open,
        findings.waiver IS NOT NULL AS is_waived
    FROM judged_under
    JOIN findings ON findings.instrument_id = judged_under.judged_id
),
counted AS (
    SELECT
        instrument_id,
        count(*) FILTER (is_error AND is_wrong AND NOT is_waived) AS error_count,
        count(*) FILTER (is_warning AND is_wrong AND NOT is_waived) AS warning_count,
        count(*) FILTER (is_error AND is_open AND NOT is_waived) AS open_count,
        count(*) FILTER (is_waived) AS waived_count
    FROM judged
    GROUP BY instrument_id
)
SELECT
    plan.instrument_id,
    plan.document_id,
    (
        SELECT min(files.file_name)
        FROM files
        WHERE files.document_id = plan.document_id AND files.removed_at IS NULL
    ) AS file_name,
    coalesce(plan.code, decision.code) AS code,
    coalesce(plan.issuer, decision.issuer) AS issuer,
    coalesce(plan.issuer_level, decision.issuer_level) AS issuer_level,
    plan.title,
    coalesce(plan.issued_on, decision.issued_on) AS issued_on,
    plan.is_draft,
    (SELECT count(*) FROM legal_bases AS t WHERE t.instrument_id = plan.instrument_id) AS legal_basis_count,
    (SELECT count(*) FROM contents AS t WHERE t.instrument_id = plan.instrument_id) AS content_count,
    (SELECT count(*) FROM phases AS t WHERE t.instrument_id = plan.instrument_id) AS phase_count,
    (SELECT count(*) FROM milestones AS t WHERE t.instrument_id = plan.instrument_id) AS milestone_count,
    (SELECT count(*) FROM criteria AS t WHERE t.instrument_id = plan.instrument_id) AS criterion_count,
    (SELECT count(*) FROM award_tiers AS t WHERE t.instrument_id = plan.instrument_id) AS award_tier_count,
    (SELECT count(*) FROM solutions AS t WHERE t.instrument_id = plan.instrument_id) AS solution_count,
    (SELECT count(*) FROM responsibilities AS t WHERE t.instrument_id = plan.instrument_id) AS responsibility_count,
    (SELECT count(*) FROM recipients AS t WHERE t.instrument_id = plan.instrument_id) AS recipient_count,
    (SELECT count(*) FROM issues AS t WHERE t.document_id = plan.document_id) AS issue_count,
    coalesce(counted.error_count, 0) AS error_count,
    coalesce(counted.warning_count, 0) AS warning_count,
    CASE
        WHEN counted.instrument_id IS NULL THEN NULL
        WHEN counted.error_count > 0 THEN 'can_sua'
        WHEN counted.open_count > 0 THEN 'chua_ket_luan'
        WHEN counted.warning_count > 0 THEN 'dung_duoc'
        ELSE 'dat'
    END AS grade,
    coalesce(counted.waived_count, 0) AS waived_count,
    plan.movement_id,
    coalesce(plan.unit_code, decision.unit_code) AS unit_code,
    coalesce(plan.province_code, decision.province_code) AS province_code,
    plan.lineage,
    plan.superseded_by,
    (
        SELECT list(field ORDER BY field)
        FROM corrections
        WHERE
            corrections.document_id = plan.document_id
            AND corrections.is_applied
            AND corrections.instrument_ordinal IN (plan.ordinal, decision.ordinal)
    ) AS corrected_fields
FROM instruments AS plan
LEFT JOIN counted USING (instrument_id)
LEFT JOIN instruments AS decision ON decision.instrument_id = plan.attached_to
WHERE plan.doc_type = 'ke_hoach'
ORDER BY plan.instrument_id;
