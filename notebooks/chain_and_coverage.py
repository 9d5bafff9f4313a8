"""Sổ tay: ai đã gửi, ai chưa; mỗi kế hoạch có dẫn lên đến quyết định phát động phong trào hay không."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Chuỗi văn bản và độ phủ")


@app.cell
def _():
    import marimo as mo

    from pipelines.warehouse.queries import fetch_published

    return fetch_published, mo


@app.cell
def _(mo):
    mo.md("""
    # Chuỗi văn bản và độ phủ

    Độ phủ: mỗi đơn vị phải gửi (theo `data/reference/expected/`) đã có kế hoạch chưa, đúng hạn hay
    trễ. Chuỗi: kế hoạch dẫn văn bản nào, văn bản ấy có trong kho không, có lên đến quyết định phát động không.
    """)
    return


@app.cell
def _(fetch_published, mo):
    coverage = fetch_published("""
        SELECT
            c.movement_id AS "Phong trào",
            coalesce(p.name, 'chưa rõ') AS "Tỉnh",
            count(*) AS "Phải gửi",
            count(*) FILTER (c.status = 'issued') AS "Đã ban hành",
            count(*) FILTER (c.status = 'draft') AS "Dự thảo",
            count(*) FILTER (c.status = 'nothing') AS "Chưa có",
            count(*) FILTER (c.is_late) AS "Trễ hạn",
            round(100.0 * count(*) FILTER (c.status = 'issued') / count(*), 1) AS "Đã ban hành, %"
        FROM coverage AS c LEFT JOIN units AS p ON p.unit_code = c.province_code
        GROUP BY ALL
        ORDER BY ALL
    """)
    mo.vstack([mo.md("## Độ phủ"), mo.ui.table(coverage, selection=None, show_column_summaries=False)])
    return (coverage,)


@app.cell
def _(fetch_published, mo):
    states = fetch_published("""
        SELECT o.movement_id AS "Phong trào", k.label_vi AS "Chuỗi", count(*) AS "Số kế hoạch",
            any_value(k.description_vi) AS "Nghĩa là"
        FROM plan_overview AS o JOIN codes AS k ON k.domain = 'lineage' AND k.code = o.lineage
        GROUP BY ALL
        ORDER BY ALL
    """)
    mo.vstack([mo.md("## Chuỗi lên quyết định phát động"), mo.ui.table(states, selection=None)])
    return (states,)


@app.cell
def _(fetch_published, mo):
    absent = fetch_published("""
        SELECT parent_code AS "Văn bản chưa có trong kho", count(DISTINCT child_instrument_id) AS "Số văn bản dẫn",
            list(DISTINCT i.issuer ORDER BY i.issuer)[:3] AS "Ví dụ"
        FROM plan_links JOIN instruments AS i ON i.instrument_id = child_instrument_id
        WHERE state <> 'resolved'
        GROUP BY parent_code
        ORDER BY 2 DESC, 1
    """)
    mo.vstack([mo.md("## Nên xin thêm văn bản nào"), mo.ui.table(absent, selection=None)])
    return (absent,)


@app.cell
def _(fetch_published, mo):
    plans = fetch_published("""
        SELECT instrument_id, concat_ws(' · ', issuer, coalesce(code, 'chưa có số'), file_name) AS label
        FROM plan_overview
        WHERE lineage IS NOT NULL
        ORDER BY list_position(['broken', 'absent_parent', 'inherited', 'direct'], lineage), issuer, code
    """)
    plan = mo.ui.dropdown(
        {row["label"]: row["instrument_id"] for row in plans},
        value=plans[0]["label"] if plans else None,
        label="Kế hoạch",
        searchable=True,
    )
    mo.vstack([mo.md("## Chuỗi của một kế hoạch"), plan])
    return (plan,)


@app.cell
def _(fetch_published, mo, plan):
    chain = fetch_published(
        """
        SELECT l.depth, child.issuer AS who, l.parent_code, parent.issuer AS cited, k.label_vi AS state
        FROM plan_lineage AS l
        JOIN instruments AS child ON child.instrument_id = l.child_instrument_id
        LEFT JOIN instruments AS parent ON parent.instrument_id = l.parent_instrument_id
        LEFT JOIN codes AS k ON k.domain = 'link_state' AND k.code = l.state
        WHERE l.instrument_id = $plan
        ORDER BY l.depth, l.parent_code
        """,
        {"plan": plan.value},
    )
    steps = "\n".join(
        f"{'    ' * (row['depth'] - 1)}- {row['who']} → **{row['parent_code'] or '(không rõ số)'}** "
        f"{row['cited'] or ''} *({row['state']})*"
        for row in chain
    )
    mo.md(steps or "Kế hoạch này không dẫn văn bản nào.")
    return (chain,)


if __name__ == "__main__":
    app.run()
