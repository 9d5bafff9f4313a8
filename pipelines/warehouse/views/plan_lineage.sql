-- Every higher document of every plan, step by step. Links are resolved when plans are judged; this only walks them.
-- A document that is already on the way is not entered again: plans that cite each other end the walk.
CREATE VIEW plan_lineage AS
WITH RECURSIVE walk AS (
    SELECT
        child_instrument_id AS instrument_id,
        1 AS depth,
        child_instrument_id,
        parent_code,
        parent_instrument_id,
        relation,
        state,
        [child_instrument_id] AS passed
    FROM plan_links
    UNION
    SELECT
        walk.instrument_id,
        walk.depth + 1,
        link.child_instrument_id,
        link.parent_code,
        link.parent_instrument_id,
        link.relation,
        link.state,
        list_append(walk.passed, link.child_instrument_id)
    FROM walk
    JOIN plan_links AS link ON link.child_instrument_id = walk.parent_instrument_id
    WHERE NOT list_contains(walk.passed, link.child_instrument_id)
)
SELECT
    instrument_id,
    min(depth) AS depth,
    child_instrument_id,
    parent_code,
    parent_instrument_id,
    relation,
    state
FROM walk
GROUP BY instrument_id, child_instrument_id, parent_code, parent_instrument_id, relation, state
ORDER BY instrument_id, depth, child_instrument_id, parent_code, relation;
