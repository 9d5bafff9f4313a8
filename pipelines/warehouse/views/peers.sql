-- A plan beside the plans of the other units of its level and province that rest on the same higher plan: what share of
-- them meets each rule. Superseded plans are left out, and so are verdicts that tell neither.
CREATE VIEW peers AS
WITH judged AS (
    SELECT
        plan.instrument_id,
        plan.parent_plan_id,
        plan.province_code,
        plan.issuer_level,
        findings.pack_id,
        findings.rule_id AS rule,
        findings.verdict,
        findings.verdict IN ('met', 'met_by_reference', 'inherited') AS is_met,
        findings.verdict IN ('met', 'met_by_reference', 'inherited', 'missing', 'conflict') AS is_told
    FROM findings
    JOIN instruments AS plan ON plan.instrument_id = findings.instrument_id
    WHERE plan.doc_type = 'ke_hoach' AND plan.parent_plan_id IS NOT NULL AND plan.superseded_by IS NULL
),
counted AS (
    SELECT
        *,
        count(*) FILTER (is_told) OVER peers_of - is_told::BIGINT AS peer_count,
        count(*) FILTER (is_met) OVER peers_of - is_met::BIGINT AS peer_met_count
    FROM judged
    WINDOW peers_of AS (PARTITION BY parent_plan_id, province_code, issuer_level, pack_id, rule)
)
SELECT
    instrument_id,
    parent_plan_id,
    pack_id,
    rule,
    verdict,
    peer_count,
    peer_met_count,
    peer_met_count / nullif(peer_count, 0) AS peer_share_met
FROM counted
ORDER BY instrument_id, pack_id, rule;
