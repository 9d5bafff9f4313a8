"""Full-text search over the published plans: an inverted index with BM25, built in the server's memory."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from pipelines.serving.folding import fold_letters

# Accents go and đ becomes d, so that “ke hoach” finds “kế hoạch”.
TEXTS = """
CREATE OR REPLACE TABLE memory.main.searched_texts AS
SELECT row_number() OVER (ORDER BY document_id) AS number, document_id, lower(text) AS lowered,
    replace(strip_accents(lower(text)), 'đ', 'd') AS folded
FROM published.documents WHERE text <> '' AND list_contains($ids, document_id)
"""
POSTINGS = """
CREATE OR REPLACE TABLE memory.main.postings AS
SELECT term, number, count(*)::INTEGER AS frequency
FROM (SELECT number, unnest(regexp_extract_all(folded, '[a-z0-9]+')) AS term FROM memory.main.searched_texts)
GROUP BY term, number ORDER BY term, number
"""
LENGTHS = """
CREATE OR REPLACE TABLE memory.main.text_lengths AS
SELECT number, sum(frequency)::DOUBLE AS length FROM memory.main.postings GROUP BY number
"""
# BM25 with its usual k1 = 1.2 and b = 0.75; a text that has the words as they were typed goes before.
FOUND = """
WITH size AS (SELECT count(*) AS total, avg(length) AS mean FROM memory.main.text_lengths),
matched AS (SELECT term, number, frequency FROM memory.main.postings WHERE list_contains($words, term)),
common AS (SELECT term, count(*) AS spread FROM matched GROUP BY term),
scored AS (
    SELECT number, count(*) AS word_count, sum(
        ln(1 + (total - spread + 0.5) / (spread + 0.5))
        * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length / mean))
    ) AS score
    FROM matched JOIN common USING (term) JOIN memory.main.text_lengths USING (number), size GROUP BY number
)
SELECT document_id, count(*) OVER () AS total
FROM scored JOIN memory.main.searched_texts USING (number)
WHERE word_count >= $least AND (NOT $is_phrase OR contains(folded, $phrase))
ORDER BY contains(lowered, $typed)::INTEGER + contains(folded, $phrase)::INTEGER DESC, score DESC, document_id
LIMIT $most OFFSET $skipped
"""
MOST_WORDS = 12  # of a question; a longer one is a sentence, and its phrase finds it
_QUOTES = '"“”'
_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a person asks: as typed, its words without accents, and whether they must follow each other."""

    typed: str
    words: tuple[str, ...]
    is_phrase: bool

    @property
    def phrase(self) -> str:
        """The question without accents."""
        return fold_letters(self.typed)


@dataclass(frozen=True, slots=True)
class Found:
    """The documents found, the best first, a page of them, and how many there are."""

    document_ids: tuple[str, ...]
    total: int


def build_index(con: duckdb.DuckDBPyConnection, document_ids: Sequence[str]) -> None:
    """Index the texts of some documents. Reads: documents. Writes: tables in memory."""
    con.execute(TEXTS, {"ids": list(dict.fromkeys(document_ids))})
    con.execute(POSTINGS)
    con.execute(LENGTHS)


def read_question(typed: str) -> Question:
    """A question in a search box; quotation marks around it ask for the words as they follow each other."""
    bare = " ".join(typed.split())
    is_phrase = len(bare) > 2 and bare[0] in _QUOTES and bare[-1] in _QUOTES
    bare = bare.strip(_QUOTES).lower()
    words = tuple(dict.fromkeys(_WORD.findall(fold_letters(bare))))[:MOST_WORDS]
    return Question(typed=bare, words=words, is_phrase=is_phrase)


def find_documents(con: duckdb.DuckDBPyConnection, question: Question, *, most: int, skipped: int = 0) -> Found:
    """The documents that hold every word of a question; where none does, those that hold one."""
    if not question.words:
        return Found((), 0)
    for least in (len(question.words), 1):
        rows = con.execute(
            FOUND,
            {
                "words": list(question.words),
                "least": least,
                "is_phrase": question.is_phrase,
                "phrase": question.phrase,
                "typed": question.typed,
                "most": most,
                "skipped": skipped,
            },
        ).fetchall()
        if rows:
            return Found(tuple(row[0] for row in rows), rows[0][1])
    return Found((), 0)
