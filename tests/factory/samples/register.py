"""The register of samples: path in the inbox, outline and rendering of each."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from tests.factory.outlines import Outline
from tests.factory.rendering import TextStyle, WordNumbering, render_text, render_word
from tests.factory.samples import commune_decision, commune_draft, department_plan, ward_plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One sample document; ``path`` is relative to the inbox, its stem names the gold."""

    path: str
    outline: Outline
    render: Callable[[Outline], bytes]

    @property
    def file_name(self) -> str:
        """The file's own name."""
        return self.path.rsplit("/", 1)[-1]

    @property
    def stem(self) -> str:
        """The file's name without its ending."""
        return self.file_name.rsplit(".", 1)[0]


SAMPLES = (
    Sample(
        path="lam-dong/phuong-cau-da-moi/ke-hoach-87-cau-da-moi.docx",
        outline=ward_plan.OUTLINE,
        render=partial(render_word, numbering=WordNumbering.TYPED),
    ),
    Sample(
        path="lam-dong/xa-song-tram/quyet-dinh-214-song-tram.docx",
        outline=commune_decision.OUTLINE,
        render=partial(render_word, numbering=WordNumbering.AUTOMATIC),
    ),
    Sample(
        path="lam-dong/so-khoa-hoc-va-cong-nghe/ke-hoach-52-skhcn.md",
        outline=department_plan.OUTLINE,
        render=partial(render_text, style=TextStyle(has_marks=True)),
    ),
    Sample(
        path="lao-cai/xa-suoi-nghieng/du-thao-ke-hoach-suoi-nghieng.md",
        outline=commune_draft.OUTLINE,
        render=partial(render_text, style=TextStyle(has_marks=False, width=96)),
    ),
)
