-- A row per unit and movement that has sent a plan: its standing plans together, superseded ones left out. The unit's
-- grade is the worst of its plans'.
CREATE VIEW unit_overview AS
WITH graded AS (
    SELECT
        *,
        list_position(['can_sua', 'chua_ket_luan', 'dung_duoc', 'dat'], grade) AS place
    FROM plan_overview
    WHERE superseded_by IS NULL AND issuer IS NOT NULL
)
SELECT
    movement_id,
    province_code,
    unit_code,
    min(issuer) AS issuer,
    min(issuer_level) AS issuer_level,
    count(*) AS plan_count,
    sum(error_count)::BIGINT AS error_count,
    sum(warning_count)::BIGINT AS warning_count,
    sum(waived_count)::BIGINT AS waived_count,
    arg_min(grade, place) AS grade
FROM graded
GROUP BY movement_id, province_code, unit_code, CASE WHEN unit_code IS NULL THEN lower(issuer) END
ORDER BY movement_id, province_code, issuer;
