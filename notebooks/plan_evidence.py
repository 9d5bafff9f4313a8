"""Sổ tay: một kế hoạch, mọi kết luận về nó và chỗ chứng cứ trong toàn văn."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Chứng cứ của một kế hoạch")


@app.cell
def _():
    from html import escape

    import marimo as mo

    from pipelines.warehouse.queries import fetch_published

    return escape, fetch_published, mo


@app.cell
def _(mo):
    mo.md("""
    # Chứng cứ của một kế hoạch

    Chọn một kế hoạch để xem từng yêu cầu và kết luận, rồi chọn một kết luận có chứng cứ để xem câu ấy trong toàn
    văn: đúng từng chữ, `text[char_start:char_end]`.
    """)
    return


@app.cell
def _(fetch_published, mo):
    plans = fetch_published("""
        SELECT instrument_id, concat_ws(' · ', issuer, coalesce(code, 'chưa có số'), file_name) AS label
        FROM plan_overview
        ORDER BY error_count DESC, issuer, file_name
    """)
    plan = mo.ui.dropdown(
        {row["label"]: row["instrument_id"] for row in plans},
        value=plans[0]["label"] if plans else None,
        label="Kế hoạch",
        searchable=True,
    )
    plan
    return (plan,)


@app.cell
def _(fetch_published, plan):
    findings = fetch_published(
        """
        SELECT f.finding_id, coalesce(json_extract_string(f.details, '$.title'), f.rule_id) AS title,
            v.label_vi AS verdict, s.label_vi AS severity, f.message, f.quote, f.page, f.char_start, f.char_end,
            f.remedy
        FROM findings AS f
        LEFT JOIN codes AS v ON v.domain = 'verdict' AND v.code = f.verdict
        LEFT JOIN codes AS s ON s.domain = 'severity' AND s.code = f.severity
        WHERE f.instrument_id = $plan AND f.verdict <> 'not_applicable'
        ORDER BY list_position(['conflict', 'missing', 'undetermined'], f.verdict) NULLS LAST,
            list_position(['critical', 'error', 'warning', 'notice', 'info'], f.severity), f.ordinal
        """,
        {"plan": plan.value},
    )
    document = fetch_published(
        "SELECT text FROM documents JOIN instruments USING (document_id) WHERE instrument_id = $plan",
        {"plan": plan.value},
    )
    text = document[0]["text"] if document else ""
    return findings, text


@app.cell
def _(findings, mo):
    table = mo.ui.table(
        [
            {
                "Kết luận": row["verdict"],
                "Mức": row["severity"],
                "Yêu cầu": row["title"],
                "Nhận xét": row["message"],
                "Trang": row["page"] or "",
                "Cách khắc phục": row["remedy"],
            }
            for row in findings
        ],
        selection=None,
        wrapped_columns=["Yêu cầu", "Nhận xét", "Cách khắc phục"],
    )
    mo.vstack([mo.md("## Từng yêu cầu"), table])
    return


@app.cell
def _(findings, mo):
    quoted = [row for row in findings if row["char_start"] is not None]
    labels = {f"{number}. {row['verdict']}: {row['title']}": row for number, row in enumerate(quoted, start=1)}
    finding = mo.ui.dropdown(labels, value=next(iter(labels), None), label="Chứng cứ của", searchable=True)
    mo.vstack([mo.md("## Trong toàn văn"), finding])
    return (finding,)


@app.cell
def _(escape, finding, mo, text):
    around = 400
    evidence, shown = "", mo.md("Kế hoạch này không có kết luận nào kèm chứng cứ.")
    if finding.value is not None:
        start, end = finding.value["char_start"], finding.value["char_end"]
        evidence = text[start:end]
        before, after = text[max(start - around, 0) : start], text[end : end + around]
        shown = mo.Html(
            f"<p style='white-space: pre-wrap'>…{escape(before)}<mark>{escape(evidence)}</mark>{escape(after)}…</p>"
        )
    shown
    return (evidence,)


@app.cell
def _(fetch_published, mo, plan):
    facts = fetch_published(
        """
        SELECT 'Căn cứ' AS "Loại", page AS "Trang", raw_text AS "Nguyên văn"
        FROM legal_bases WHERE instrument_id = $plan
        UNION ALL SELECT 'Giai đoạn', page, raw_text FROM phases WHERE instrument_id = $plan
        UNION ALL SELECT 'Mốc thời gian', page, raw_text FROM milestones WHERE instrument_id = $plan
        UNION ALL SELECT 'Nội dung', page, text FROM contents WHERE instrument_id = $plan
        UNION ALL SELECT 'Tiêu chí', page, text FROM criteria WHERE instrument_id = $plan
        UNION ALL SELECT 'Khen thưởng', page, raw_text FROM award_tiers WHERE instrument_id = $plan
        UNION ALL SELECT 'Giải pháp', page, text FROM solutions WHERE instrument_id = $plan
        UNION ALL SELECT 'Nhiệm vụ', page, concat(actor, ': ', text) FROM responsibilities WHERE instrument_id = $plan
        """,
        {"plan": plan.value},
    )
    mo.vstack([mo.md("## Những gì máy đã trích"), mo.ui.table(facts, selection=None, wrapped_columns=["Nguyên văn"])])
    return (facts,)


if __name__ == "__main__":
    app.run()
