-- One code under two titles or two dates in one document. Titles that differ only in case, quotes,
-- punctuation or blanks are one title.
CREATE VIEW citation_conflicts AS
WITH mentions AS (
    SELECT
        instruments.document_id,
        citations.code,
        citations.title,
        citations.issued_on,
        trim(regexp_replace(lower(citations.title), '[\s“”"''‘’.,;:–—-]+', ' ', 'g')) AS folded_title
    FROM citations
    JOIN instruments ON instruments.instrument_id = citations.instrument_id
    WHERE citations.code IS NOT NULL
),
titles AS (
    SELECT document_id, code, folded_title, min(title) AS title
    FROM mentions
    WHERE folded_title <> ''
    GROUP BY document_id, code, folded_title
),
titles_per_code AS (
    SELECT document_id, code, list(title ORDER BY title) AS titles
    FROM titles
    GROUP BY document_id, code
),
codes_mentioned AS (
    SELECT
        document_id,
        code,
        count(*) AS mention_count,
        list(DISTINCT issued_on ORDER BY issued_on) FILTER (WHERE issued_on IS NOT NULL) AS dates
    FROM mentions
    GROUP BY document_id, code
)
SELECT
    codes_mentioned.document_id,
    codes_mentioned.code,
    codes_mentioned.mention_count,
    coalesce(titles_per_code.titles, []) AS titles,
    coalesce(codes_mentioned.dates, []) AS dates
FROM codes_mentioned
LEFT JOIN titles_per_code
    ON titles_per_code.document_id = codes_mentioned.document_id AND titles_per_code.code = codes_mentioned.code
WHERE len(coalesce(titles_per_code.titles, [])) > 1 OR len(coalesce(codes_mentioned.dates, [])) > 1
ORDER BY codes_mentioned.document_id, codes_mentioned.code;
