"""The section divider on random trees: what a tree of headings renders to divides back to the same paths."""

from dataclasses import dataclass, field

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.structure import divide
from tests.unit.extractors.sentences import read_outline

ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
LETTERS = "abcdđeghiklm"
# Letters in the order of offices that leave đ out.
LETTERS_WITHOUT_D = "abcdeghiklmn"
HEADINGS = (
    "Phòng Kinh tế",
    "Hạ tầng số",
    "Về dữ liệu",
    "Đối với tập thể",
    "Mục đích",
    "Công tác tuyên truyền",
    "Ưu tiên việc nhỏ",
    "Ủy ban nhân dân xã",
)
TEXTS = (
    "- Khơi dậy tinh thần thi đua.",
    "+ Làm việc nhỏ trước;",
    "Thôn nào cũng có tổ tự quản.",
    "- Năm 2026 có 15 thôn đăng ký.",
    "3 năm qua phong trào đã lan rộng khắp các thôn trong xã.",
    "a, b và c là ba việc đầu tiên.",
    "Căn cứ Kế hoạch số 12/KH-UBND ngày 02/4/2026.",
)


@dataclass
class Tree:
    heading: str
    texts: list[str]
    children: list["Tree"] = field(default_factory=list)


@dataclass(frozen=True)
class Styles:
    """How each of three levels is numbered (``roman arabic decimal letter bracket``), and the stop behind it."""

    levels: tuple[str, ...]
    stops: tuple[str, ...]
    skips_d: bool

    def mark(self, depth: int, number: int, above: str) -> tuple[str, str]:
        """The marker as paths hold it, and as the line begins."""
        style, stop = self.levels[depth], self.stops[depth]
        if style == "roman":
            return ROMANS[number], f"{ROMANS[number]}{'/' if stop == '/' else '.'} "
        if style == "letter":
            letter = (LETTERS_WITHOUT_D if self.skips_d else LETTERS)[number]
            return letter, f"{letter}{stop} "
        if style == "bracket":
            return str(number + 1), f"({number + 1}) "
        if style == "decimal":
            own = f"{above}.{number + 1}"
            return own, f"{own}{'.' if stop == ')' else ' '}".rstrip() + " "
        return str(number + 1), f"{number + 1}{stop} "


STYLES = st.builds(
    Styles,
    st.sampled_from(
        [
            ("roman", "arabic", "letter"),
            ("roman", "arabic", "decimal"),
            ("roman", "arabic", "bracket"),
            ("roman", "decimal", "letter"),
            ("arabic", "decimal", "letter"),
            ("arabic", "letter", "bracket"),
            ("roman", "letter", "bracket"),
            ("arabic", "decimal", "decimal"),
        ]
    ),
    st.sampled_from([(".", ".", ")"), ("/", "/", "/"), (".", ")", "."), (".", ".", ".")]),
    st.booleans(),
)


def trees(depth: int) -> st.SearchStrategy[list[Tree]]:
    children = trees(depth - 1) if depth > 1 else st.just([])
    node = st.builds(Tree, st.sampled_from(HEADINGS), st.lists(st.sampled_from(TEXTS), max_size=2), children)
    return st.lists(node, min_size=1 if depth == 3 else 0, max_size=11 if depth == 1 else 4)


def render(
    nodes: list[Tree], styles: Styles, depth: int, above: str, path: str
) -> tuple[list[str], list[tuple[str, str]]]:
    """The lines of the tree and its paths with their headings."""
    lines: list[str] = []
    expected: list[tuple[str, str]] = []
    for number, node in enumerate(nodes):
        marker, start = styles.mark(depth, number, above)
        heading = node.heading.upper() if styles.levels[depth] == "roman" else node.heading
        own = f"{path}/{marker}" if path else marker
        lines.append(f"{start}{heading}")
        expected.append((own, heading))
        lines.extend(node.texts or ["- Một việc."] if not node.children else node.texts)
        below, paths = render(node.children, styles, depth + 1, marker, own)
        lines.extend(below)
        expected.extend(paths)
    return lines, expected


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(trees(3), STYLES)
def test_round_trip(nodes: list[Tree], styles: Styles) -> None:
    lines, expected = render(nodes, styles, 0, "", "")
    text = "\n".join(["KẾ HOẠCH", "Tổ chức phong trào thi đua “Việc tốt mỗi ngày”", *lines])
    (part,) = divide(read_outline(text))
    found = [(s.path, s.heading.text_of(text) if s.heading else None) for s in part.sections]
    assert found == expected, text


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(TEXTS),
            st.sampled_from(HEADINGS),
            st.sampled_from(
                [
                    "KẾ HOẠCH",
                    "QUYẾT ĐỊNH:",
                    "Điều 1.",
                    "Nơi nhận:",
                    "PHỤ LỤC",
                    "TM. ỦY BAN NHÂN DÂN",
                    "(Kèm theo Quyết định số",
                ]
            ),
            st.text(st.sampled_from("IVX123.)/ab)đ-+(): ABC"), min_size=1, max_size=12),
        ),
        max_size=25,
    )
)
def test_any_lines_divide(lines: list[str]) -> None:
    """Whatever stands in a document, it divides; extents lie inside each other and paths are unique."""
    document = read_outline("\n".join(line for line in lines if not line.startswith("|")))
    for part in divide(document):
        paths = [section.path for section in part.sections]
        assert len(paths) == len(set(paths))
        for section in part.sections:
            if section.parent is not None:
                assert part.sections[section.parent - 1].extent.holds(section.extent)
