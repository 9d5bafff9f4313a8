"""A draft pack and its movement as YAML files, the evidence in a comment behind each rule."""

from collections.abc import Iterator
from typing import Any

import yaml

from pipelines.compliance.deriving.drafting import Draft
from pipelines.compliance.movements import MovementFile
from pipelines.compliance.packs import Pack, Rule

_HEAD = """\
# Bộ quy tắc dự thảo, đọc từ {document}.
# Dưới mỗi quy tắc có ghi chứng cứ: nơi và nguyên văn trong văn bản. Hãy rà soát, sửa, bỏ bớt từng quy tắc, rồi chạy
# “rasoat pack check” trước khi dùng.
"""


def render_pack(draft: Draft) -> str:
    """The YAML of a draft pack, for a file that carries its id."""
    pack = draft.pack
    head = _dump(_describe_pack(pack))
    rules = "".join(_render_rule(rule, draft.evidence.get(rule.id, ())) for rule in pack.rules)
    return f"{_HEAD.format(document=pack.source.document)}{head}rules:\n{rules}"


def render_movement(movement: MovementFile, document: str) -> str:
    """The YAML of a new movement, for a file that carries its id."""
    content = movement.model_dump(exclude_defaults=True)
    content["key_phrases"] = list(movement.key_phrases)
    return f"# Nguồn: {document}. Dự thảo, cần người rà soát.\n{_dump(content)}"


def _describe_pack(pack: Pack) -> dict[str, Any]:
    content = pack.model_dump(mode="json", exclude={"rules", "changes", "extends", "applies_to"}, exclude_defaults=True)
    condition = pack.applies_to.model_dump(mode="json", exclude_defaults=True)
    if pack.applies_to.issued_from is not None:
        condition["issued_from"] = pack.applies_to.issued_from
    return content | {"applies_to": condition}


def _render_rule(rule: Rule, evidence: tuple[str, ...]) -> str:
    """A rule as an item of the list, its evidence in comments under it."""
    content = rule.model_dump(mode="json", exclude_defaults=True)
    lines = _dump([content]).splitlines()
    return "".join(f"  {line}\n" for line in (*lines, *_comment(evidence)))


def _comment(evidence: tuple[str, ...]) -> Iterator[str]:
    for place in evidence:
        yield f"  # Chứng cứ: {place}"


def _dump(content: object) -> str:
    dumped = yaml.dump(
        content, Dumper=_PlainDumper, allow_unicode=True, sort_keys=False, width=100_000, default_flow_style=None
    )
    return str(dumped)


class _PlainDumper(yaml.SafeDumper):
    """Writes a value twice where it stands twice: an office edits no anchors."""

    def ignore_aliases(self, _data: object) -> bool:
        """True for every value."""
        return True
