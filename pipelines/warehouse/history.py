"""What became of each defect from one review to the next: new, persisting, resolved."""

from datetime import UTC, datetime

import duckdb

# A defect is followed under its unit, movement and rule, so that a plan sent in again under another name or number
# goes on with the old one's record; without movement or unit, under the file that it came in.
_CURRENT = """
CREATE OR REPLACE TEMP TABLE current_findings AS
WITH placed AS (
    SELECT
        findings.*,
        coalesce(part.issuer, host.issuer) AS unit_name,
        coalesce(part_of.province_code, host_of.province_code) AS province_code,
        coalesce(part_of.unit_code, host_of.unit_code) AS unit_code,
        coalesce(part_of.movement_id, host_of.movement_id) AS movement_id,
        part.doc_type,
        part.ordinal AS part_ordinal,
        (SELECT min(source_path) FROM files WHERE files.document_id = part.document_id AND removed_at IS NULL) AS path
    FROM findings
    JOIN instruments AS part USING (instrument_id)
    LEFT JOIN instruments AS host ON host.instrument_id = part.attached_to
    LEFT JOIN assigned_instruments AS part_of ON part_of.instrument_id = part.instrument_id
    LEFT JOIN assigned_instruments AS host_of ON host_of.instrument_id = part.attached_to
    WHERE part_of.superseded_by IS NULL
)
SELECT
    md5(concat_ws('|', pack_id, rule_id,
        CASE WHEN movement_id IS NOT NULL AND coalesce(unit_code, unit_name) IS NOT NULL
            THEN concat_ws('|', province_code, coalesce(unit_code, lower(unit_name)), movement_id, doc_type)
            ELSE concat_ws('|', path, part_ordinal)
        END)) AS finding_key,
    *,
    waiver IS NULL AND verdict IN ('missing', 'conflict') AS is_defect,
    CASE
        WHEN waiver IS NOT NULL THEN 0
        WHEN verdict IN ('missing', 'conflict') THEN 3
        WHEN verdict = 'undetermined' THEN 2
        ELSE 1
    END AS weight
FROM placed
QUALIFY row_number() OVER (PARTITION BY finding_key ORDER BY weight DESC, finding_id) = 1
"""
# a defect of a plan that is gone, or that was waived, is followed no longer
_FORGET = """
DELETE FROM finding_history
WHERE finding_key NOT IN (SELECT finding_key FROM current_findings WHERE weight > 0)
"""
_RESOLVE = """
UPDATE finding_history SET resolved_at = ?
WHERE resolved_at IS NULL AND finding_key IN (SELECT finding_key FROM current_findings WHERE weight = 1)
"""
# what was found and cannot be told any more still stands
_PERSIST = """
UPDATE finding_history SET
    finding_id = now.finding_id, last_instrument_id = now.instrument_id, unit_name = now.unit_name,
    verdict = now.verdict, severity = now.severity, message = now.message, last_found_at = ?,
    first_found_at = CASE WHEN resolved_at IS NULL THEN first_found_at ELSE ? END, resolved_at = NULL
FROM current_findings AS now
WHERE now.finding_key = finding_history.finding_key AND (is_defect OR (weight = 2 AND resolved_at IS NULL))
"""
_BEGIN = """
INSERT INTO finding_history
SELECT finding_key, finding_id, instrument_id, unit_name, province_code, pack_id, rule_id, verdict, severity, message,
    ?, ?, NULL, ?
FROM current_findings
WHERE is_defect AND finding_key NOT IN (SELECT finding_key FROM finding_history)
"""


def record_history(con: duckdb.DuckDBPyConnection, reviewed_at: datetime) -> None:
    """Carry the defects on from the review before. Call it inside the transaction that writes the findings.

    Reads: findings, instruments, files, what is assigned. Writes: finding_history.
    """
    now = reviewed_at.astimezone(UTC).replace(tzinfo=None)
    con.execute(_CURRENT)
    con.execute(_FORGET)
    con.execute(_RESOLVE, [now])
    con.execute(_PERSIST, [now, now])
    con.execute(_BEGIN, [now, now, now])
    con.execute("UPDATE finding_history SET reviewed_at = ?", [now])
    con.execute("DROP TABLE current_findings")
