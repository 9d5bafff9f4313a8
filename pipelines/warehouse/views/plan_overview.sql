-- A row per plan. An attached plan has its decision's number, issuer and date where it has none of its own;
-- the counts are its own rows.
CREATE VIEW plan_overview AS
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
    (SELECT count(*) FROM issues AS t WHERE t.document_id = plan.document_id) AS issue_count
FROM instruments AS plan
LEFT JOIN instruments AS decision ON decision.instrument_id = plan.attached_to
WHERE plan.doc_type = 'ke_hoach'
ORDER BY plan.instrument_id;
