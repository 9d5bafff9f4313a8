"""A reference folder of a test's own: the real one's files with some added."""

import shutil
from pathlib import Path

from pipelines.compliance.units import REFERENCE

LAYER = """\
id: lam-dong-462
title: "Quy định riêng của tỉnh Lâm Đồng"
version: "2026-11-20"
source: {document: "Kế hoạch của tỉnh", clause: "phần III", basis: suy_ra}
extends: qd-462-ttg-2026
applies_to:
  province_code: ['68']
changes:
  - {rule: kiem-tra-giam-sat, severity: error, reason_vi: "Tỉnh yêu cầu kiểm tra hằng quý"}
  - {rule: hinh-thuc-tong-ket, is_off: true, reason_vi: "Tỉnh khen theo kế hoạch chung"}
rules:
  - id: so-ket-2026
    title: "Sơ kết năm 2026"
    clause: "Kế hoạch của tỉnh, phần V"
    severity: notice
    responsibility: don_vi_ban_hanh
    check: {operator: milestone_present, kind: so_ket, year: 2026}
    message_vi: "Kế hoạch không nêu việc sơ kết năm 2026; đã tìm trong {searched_in}."
    remedy_vi: "Ghi rõ việc sơ kết năm 2026."
"""


def copy_reference(folder: Path, files: dict[str, str]) -> Path:
    """The real reference folder's packs, movements and registers, with these files written over or beside them."""
    for name in ("packs", "movements"):
        shutil.copytree(REFERENCE / name, folder / name)
    for name in ("units.csv", "provinces.yaml"):
        shutil.copyfile(REFERENCE / name, folder / name)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder
