"""Sổ tay: mỗi tỉnh, mỗi phong trào, những yêu cầu nào còn thiếu hoặc sai và ở bao nhiêu kế hoạch."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Phần còn thiếu theo tỉnh")


@app.cell
def _():
    import marimo as mo

    from pipelines.warehouse.queries import fetch_published

    return fetch_published, mo


@app.cell
def _(mo):
    mo.md("""
    # Phần còn thiếu theo tỉnh

    Chọn phong trào và tỉnh; bảng đầu đếm kế hoạch thiếu (hoặc sai) từng yêu cầu, bảng sau nêu từng kế hoạch.
    Kế hoạch của đơn vị chưa đối chiếu được với danh mục hành chính thì tính vào tỉnh của thư mục chứa
    tệp. Điểm đã được miễn không tính.
    """)
    return


@app.cell
def _(fetch_published):
    defects = fetch_published("""
        WITH places AS (
            SELECT document_id, min(province_hint) AS province_hint FROM files GROUP BY document_id
        )
        SELECT
            coalesce(p.name, 'chưa rõ') AS province,
            coalesce(i.movement_id, 'không thuộc phong trào') AS movement,
            f.rule_id,
            coalesce(json_extract_string(f.details, '$.title'), f.rule_id) AS title,
            v.label_vi AS verdict,
            s.label_vi AS severity,
            list_position(['critical', 'error', 'warning', 'notice', 'info'], f.severity) AS weight,
            i.instrument_id,
            i.issuer,
            coalesce(i.code, 'chưa có số') AS code,
            f.message,
            f.remedy
        FROM findings AS f
        JOIN instruments AS i USING (instrument_id)
        LEFT JOIN places USING (document_id)
        LEFT JOIN units AS p ON p.unit_code = coalesce(i.province_code, places.province_hint)
        LEFT JOIN codes AS v ON v.domain = 'verdict' AND v.code = f.verdict
        LEFT JOIN codes AS s ON s.domain = 'severity' AND s.code = f.severity
        WHERE f.verdict IN ('missing', 'conflict') AND f.waiver IS NULL AND i.doc_type = 'ke_hoach'
        ORDER BY weight, f.rule_id, i.issuer
    """)
    return (defects,)


@app.cell
def _(defects, mo):
    every_one = "tất cả"
    movement = mo.ui.dropdown(
        [every_one, *sorted({row["movement"] for row in defects})], value=every_one, label="Phong trào"
    )
    province = mo.ui.dropdown([every_one, *sorted({row["province"] for row in defects})], value=every_one, label="Tỉnh")
    mo.hstack([movement, province], justify="start")
    return every_one, movement, province


@app.cell
def _(every_one, defects, movement, province):
    chosen = [
        row
        for row in defects
        if movement.value in (every_one, row["movement"]) and province.value in (every_one, row["province"])
    ]
    return (chosen,)


@app.cell
def _(chosen, mo):
    from collections import Counter

    titles = {row["rule_id"]: (row["title"], row["severity"]) for row in chosen}
    plans_by_rule = Counter(rule for rule, _ in {(row["rule_id"], row["instrument_id"]) for row in chosen})
    ranking = [
        {"Yêu cầu": titles[rule][0], "Quy tắc": rule, "Mức": titles[rule][1], "Số kế hoạch": count}
        for rule, count in sorted(plans_by_rule.items(), key=lambda item: (-item[1], item[0]))
    ]
    mo.vstack([mo.md("## Yêu cầu nào vướng nhiều nhất"), mo.ui.table(ranking, selection=None)])
    return (ranking,)


@app.cell
def _(chosen, mo):
    by_province = {}
    for _row in chosen:
        by_province.setdefault(_row["province"], set()).add(_row["instrument_id"])
    provinces = [
        {"Tỉnh": name, "Kế hoạch có điểm thiếu, sai": len(plans)} for name, plans in sorted(by_province.items())
    ]
    mo.vstack([mo.md("## Theo tỉnh"), mo.ui.table(provinces, selection=None)])
    return (provinces,)


@app.cell
def _(chosen, mo):
    named = {
        "issuer": "Cơ quan ban hành",
        "code": "Số, ký hiệu",
        "severity": "Mức",
        "verdict": "Kết luận",
        "title": "Yêu cầu",
        "message": "Nhận xét",
        "remedy": "Cách khắc phục",
    }
    listed = [{label: row[key] for key, label in named.items()} for row in chosen]
    mo.vstack(
        [mo.md("## Từng kế hoạch"), mo.ui.table(listed, selection=None, wrapped_columns=["Nhận xét", "Cách khắc phục"])]
    )
    return (listed,)


if __name__ == "__main__":
    app.run()
