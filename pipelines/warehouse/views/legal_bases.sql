-- The bases an instrument is issued on; “Theo đề nghị của …” (role proposal) is none.
CREATE VIEW legal_bases AS
SELECT *
FROM citations
WHERE role = 'legal_basis';
