"""The wording of derived rules: data/reference/templates."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from models.vocabulary import MilestoneKind, Occasion
from pipelines.compliance.checks import Check, Strict
from pipelines.compliance.packs import Messages, Rule
from pipelines.compliance.strict_yaml import read_model
from pipelines.compliance.units import REFERENCE

FILE = "ke-hoach.yaml"
# The template of each milestone and of each occasion that a rule may be made of.
REVIEWS = {MilestoneKind.SO_KET: "so-ket", MilestoneKind.TONG_KET: "tong-ket"}
OCCASIONS = {
    Occasion.HANG_NAM: "khen-thuong-hang-nam",
    Occasion.SO_KET: "khen-thuong-so-ket",
    Occasion.TONG_KET: "khen-thuong-tong-ket",
    Occasion.DOT_XUAT: "khen-thuong-dot-xuat",
}


class TemplateFile(Strict):
    """A file of data/reference/templates: rules whose years, codes and names are filled in."""

    rules: tuple[Rule, ...]


@cache
def load_templates(reference: Path = REFERENCE) -> Mapping[str, Rule]:
    """The templates by id, in the order in which a pack lists them. Raises PackError for a faulty file."""
    file = read_model(reference / "templates" / FILE, TemplateFile)
    return {rule.id: rule for rule in file.rules}


def fill_template(rule: Rule, rule_id: str, check: Check, words: Mapping[str, str]) -> Rule:
    """A template's rule with its id and check, and ``@words@`` put in their places."""

    def fill(text: str) -> str:
        for name, value in words.items():
            # a brace in a document's title would be read as a placeholder of the rule's own
            text = text.replace(f"@{name}@", value.replace("{", "(").replace("}", ")"))
        return text

    message = rule.message_vi
    filled = (
        Messages(missing=fill(message.missing), conflict=fill(message.conflict))
        if isinstance(message, Messages)
        else fill(message)
    )
    changed = {"id": rule_id, "title": fill(rule.title), "check": check, "message_vi": filled}
    return rule.model_copy(update=changed | {"remedy_vi": fill(rule.remedy_vi)})
