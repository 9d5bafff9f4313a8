-- What the judge found missing and nobody has waived.
CREATE VIEW missing_sections AS
SELECT instrument_id, pack_id, rule_id, severity, message, searched_in, remedy
FROM findings
WHERE verdict = 'missing' AND waiver IS NULL
ORDER BY instrument_id, pack_id, rule_id, ordinal;
