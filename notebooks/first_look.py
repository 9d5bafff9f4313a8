"""Sổ tay: cái nhìn đầu tiên về những gì đã đọc và đã rà soát."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Cái nhìn đầu tiên")


@app.cell
def _():
    import marimo as mo

    from pipelines.warehouse.queries import fetch_published

    return fetch_published, mo


@app.cell
def _(mo):
    mo.md("""
    # Cái nhìn đầu tiên

    Kho đang có gì, kết quả rà soát ra sao, kế hoạch nào nên xem trước. Sổ tay chỉ đọc
    `published/plans.duckdb` trong thư mục mà biến `RASOAT_STATE` nêu (không đặt thì
    `data/`); chạy lại các ô sau mỗi lượt `rasoat run`.
    """)
    return


@app.cell
def _(fetch_published, mo):
    (totals,) = fetch_published("""
        SELECT
            (SELECT count(*) FROM files WHERE removed_at IS NULL) AS files,
            (SELECT count(*) FROM documents) AS documents,
            (SELECT count(*) FROM documents WHERE status <> 'parsed') AS unread,
            (SELECT count(*) FROM plan_overview) AS plans,
            (SELECT count(*) FROM plan_overview WHERE is_draft) AS drafts,
            (SELECT max(parsed_at) + INTERVAL 7 HOUR FROM documents) AS read_at
    """)
    mo.hstack(
        [
            mo.stat(value=totals["files"], label="Tệp"),
            mo.stat(value=totals["documents"], label="Tài liệu", caption=f"{totals['unread']} không đọc được"),
            mo.stat(value=totals["plans"], label="Kế hoạch", caption=f"{totals['drafts']} dự thảo"),
            mo.stat(value=f"{totals['read_at']:%d/%m/%Y}" if totals["read_at"] else "—", label="Đọc gần nhất"),
        ],
        justify="start",
    )
    return (totals,)


@app.cell
def _(fetch_published, mo):
    grades = fetch_published("""
        SELECT coalesce(k.label_vi, 'Chưa rà soát') AS "Xếp loại", count(*) AS "Số kế hoạch",
            bar(count(*), 0, max(count(*)) OVER (), 30) AS "Biểu đồ", any_value(k.description_vi) AS "Nghĩa là"
        FROM plan_overview AS o LEFT JOIN codes AS k ON k.domain = 'grade' AND k.code = o.grade
        GROUP BY ALL
        ORDER BY count(*) DESC
    """)
    mo.vstack([mo.md("## Xếp loại"), mo.ui.table(grades, selection=None, show_column_summaries=False)])
    return (grades,)


@app.cell
def _(fetch_published, mo):
    verdicts = fetch_published("""
        SELECT
            pack_id AS "Bộ quy tắc",
            count(DISTINCT instrument_id) AS "Văn bản",
            count(*) FILTER (verdict IN ('met', 'met_by_reference', 'inherited')) AS "Đạt",
            count(*) FILTER (verdict = 'missing') AS "Thiếu",
            count(*) FILTER (verdict = 'conflict') AS "Sai",
            count(*) FILTER (verdict = 'undetermined') AS "Chưa kết luận",
            count(*) FILTER (waiver IS NOT NULL) AS "Được miễn"
        FROM findings
        GROUP BY pack_id
        ORDER BY pack_id
    """)
    mo.vstack(
        [mo.md("## Kết luận theo bộ quy tắc"), mo.ui.table(verdicts, selection=None, show_column_summaries=False)]
    )
    return (verdicts,)


@app.cell
def _(fetch_published, mo):
    worst = fetch_published("""
        SELECT issuer AS "Cơ quan ban hành", coalesce(code, 'chưa có số') AS "Số, ký hiệu", file_name AS "Tệp",
            error_count AS "Lỗi", warning_count AS "Cảnh báo"
        FROM plan_overview
        WHERE error_count > 0
        ORDER BY error_count DESC, warning_count DESC, issuer
        LIMIT 15
    """)
    mo.vstack([mo.md("## Nên xem trước"), mo.ui.table(worst, selection=None, show_column_summaries=False)])
    return (worst,)


@app.cell
def _(fetch_published, mo):
    remarks = fetch_published("""
        SELECT k.label_vi AS "Mức", f.file_name AS "Tệp", s.page AS "Trang", s.message AS "Nội dung"
        FROM issues AS s
        LEFT JOIN files AS f USING (document_id)
        LEFT JOIN codes AS k ON k.domain = 'level' AND k.code = s.level
        WHERE f.removed_at IS NULL
        ORDER BY list_position(['error', 'warning', 'notice'], s.level), f.file_name, s.page
    """)
    mo.vstack(
        [
            mo.md("## Chỗ chưa đọc được hoặc chưa chắc"),
            mo.ui.table(remarks, selection=None, show_column_summaries=False) if remarks else mo.md("Không có."),
        ]
    )
    return (remarks,)


if __name__ == "__main__":
    app.run()
