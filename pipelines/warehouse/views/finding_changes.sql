-- What became of each defect at the last review that found anything changed; what was resolved before is in the history.
CREATE VIEW finding_changes AS
SELECT
    CASE
        WHEN resolved_at IS NOT NULL THEN 'resolved'
        WHEN first_found_at = reviewed_at THEN 'new'
        ELSE 'persisting'
    END AS change,
    *
FROM finding_history
WHERE resolved_at IS NULL OR resolved_at = reviewed_at
ORDER BY change, province_code, unit_name, pack_id, rule_id;
