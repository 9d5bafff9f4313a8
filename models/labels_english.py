"""English names of the codes that the terminal shows; the database, the pages and the letters stay Vietnamese."""

from collections.abc import Mapping

ENGLISH_LABELS: Mapping[str, Mapping[str, str]] = {
    "status": {"parsed": "Read", "unreadable": "Unreadable", "unsupported": "Unsupported"},
    "stage": {
        "intake": "Listing",
        "text": "Reading",
        "structure": "Dividing",
        "facts": "Extracting",
        "warehouse": "Loading",
        "compliance": "Judging",
        "dashboard": "Rendering",
    },
    "level": {"error": "Error", "warning": "Warning", "notice": "Notice"},
    "doc_type": {
        "ke_hoach": "Plan",
        "quyet_dinh": "Decision",
        "nghi_quyet": "Resolution",
        "nghi_dinh": "Decree",
        "thong_tu": "Circular",
        "luat": "Law",
        "chi_thi": "Directive",
        "chuong_trinh": "Programme",
        "to_trinh": "Submission",
        "cong_van": "Official letter",
        "thong_bao": "Notice",
        "huong_dan": "Guidance",
        "ket_luan": "Conclusion",
        "de_an": "Scheme",
        "bao_cao": "Report",
        "khac": "Other document",
    },
    "verdict": {
        "met": "Met",
        "met_by_reference": "Met by reference",
        "inherited": "Inherited",
        "missing": "Missing",
        "conflict": "Conflict",
        "undetermined": "Undetermined",
        "not_applicable": "Not applicable",
    },
    "severity": {
        "critical": "Critical",
        "error": "Error",
        "warning": "Warning",
        "notice": "Notice",
        "info": "Information",
    },
}
