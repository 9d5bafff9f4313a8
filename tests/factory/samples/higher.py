"""The plans that lower ones cite: the Prime Minister's decision (in our own words) and a province's."""

from dataclasses import replace
from datetime import date

from tests.factory.outlines import Basis, Proposal
from tests.factory.parts.awards import AwardLayout
from tests.factory.parts.criteria import CriteriaLayout
from tests.factory.parts.offices import CHAIR_ALONE, DEPUTY_PRIME_MINISTER, Office
from tests.factory.parts.times import TimesLayout
from tests.factory.plans import BasesLayout, Issue, Order, Shape
from tests.factory.samples.assembling import assemble_decision
from tests.factory.samples.bases import (
    DECISION_462,
    DECREE_152,
    LAW_ON_EMULATION,
    LAW_ON_GOVERNMENT,
    LAW_ON_LOCAL_GOVERNMENT,
)
from tests.factory.samples.renderers import COUNTED_WORD, PDF

_PRIME_MINISTER = Office(
    kind="Trung ương", name="", signer="Lương Hữu Mẫu", signing=DEPUTY_PRIME_MINISTER, hamlets="địa phương"
)
_PROVINCE = Office(kind="tỉnh", name="Hòa Giang", signer="Mạc Thị Giả", signing=CHAIR_ALONE, hamlets="địa phương")
_SUBMISSION = Basis(kind_vi="Tờ trình", code="212/TTr-SNV", issued_on=date(2026, 4, 20))

HIGHER = (
    assemble_decision(
        "trung-uong/thu-tuong-chinh-phu/quyet-dinh-462-tom-luoc.pdf",
        PDF,
        _PRIME_MINISTER,
        Issue(number="462", symbol="QĐ-TTg", day=22, month=3),
        shape=Shape(criteria=CriteriaLayout.DOTTED, awards=AwardLayout.DOTTED, times=TimesLayout.RUN_IN),
        proposal=Proposal(actor="Bộ trưởng Bộ Nội vụ"),
        bases=(LAW_ON_GOVERNMENT, LAW_ON_EMULATION, DECREE_152),
        plan_bases=(),
    ),
    assemble_decision(
        "lam-dong/uy-ban-nhan-dan-tinh/quyet-dinh-1163-hoa-giang.docx",
        COUNTED_WORD,
        _PROVINCE,
        Issue(number="1163", symbol="QĐ-UBND", day=24, month=4),
        shape=Shape(
            purpose=1,
            contents=1,
            criteria=CriteriaLayout.NUMBERED,
            awards=AwardLayout.PLUSES,
            times=TimesLayout.HEADED,
            solutions=1,
            bases=BasesLayout.STRUNG,
            order=Order.SEPARATE,
        ),
        proposal=Proposal(actor="Giám đốc Sở Nội vụ", submission=_SUBMISSION),
        bases=(LAW_ON_LOCAL_GOVERNMENT, LAW_ON_EMULATION, DECREE_152, DECISION_462),
        plan_bases=(replace(DECISION_462, is_long_date=False),),
    ),
)
