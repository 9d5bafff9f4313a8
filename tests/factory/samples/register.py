"""The register of samples: the hand-written ones and those put together from parts."""

from models.vocabulary import Verdict
from tests.factory.samples import commune_decision, commune_draft, department_plan, ward_plan
from tests.factory.samples.communes import COMMUNES
from tests.factory.samples.communes_of_consistency import COMMUNES_OF_CONSISTENCY
from tests.factory.samples.communes_of_form import COMMUNES_OF_FORM
from tests.factory.samples.departments import DEPARTMENTS
from tests.factory.samples.earlier import EARLIER
from tests.factory.samples.higher import HIGHER
from tests.factory.samples.renderers import COUNTED_WORD, MARKDOWN, TYPED_WORD, WRAPPED_TEXT
from tests.factory.samples.sample import Sample

_BY_HAND = (
    Sample(
        path="lam-dong/phuong-cau-da-moi/ke-hoach-87-cau-da-moi.docx",
        outline=ward_plan.OUTLINE,
        render=TYPED_WORD,
    ),
    Sample(
        path="lam-dong/xa-song-tram/quyet-dinh-214-song-tram.docx",
        outline=commune_decision.OUTLINE,
        render=COUNTED_WORD,
        traits={"khen-thuong-hang-nam": Verdict.MISSING},
    ),
    Sample(
        path="lam-dong/so-khoa-hoc-va-cong-nghe/ke-hoach-52-skhcn.md",
        outline=department_plan.OUTLINE,
        render=MARKDOWN,
    ),
    Sample(
        path="lao-cai/xa-suoi-nghieng/du-thao-ke-hoach-suoi-nghieng.md",
        outline=commune_draft.OUTLINE,
        render=WRAPPED_TEXT,
        traits=commune_draft.VERDICTS,
    ),
)

SAMPLES = (*_BY_HAND, *HIGHER, *COMMUNES, *COMMUNES_OF_CONSISTENCY, *COMMUNES_OF_FORM, *DEPARTMENTS, *EARLIER)
