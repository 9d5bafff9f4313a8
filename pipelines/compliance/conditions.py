"""To which cases packs and rules apply."""

from pipelines.compliance.cases import Case
from pipelines.compliance.dates import earliest_day, latest_day
from pipelines.compliance.levels import is_departmental
from pipelines.compliance.packs import AppliesTo


def applies(condition: AppliesTo, case: Case) -> bool:
    """True when nothing known of the case speaks against the condition; a unit or province must be known to be it.

    A founding decision and its plan owe their own movement nothing, so that a movement's pack does not apply to them.
    """
    return (
        _is_of_movement(condition, case)
        and _is_of_kind(condition, case)
        and _is_of_place(condition, case)
        and _is_of_time(condition, case)
    )


def _is_of_movement(condition: AppliesTo, case: Case) -> bool:
    if condition.movement is None:
        return True
    movement = case.movement
    codes = {case.instrument.code, case.host.instrument.code if case.host else None}
    return movement is not None and movement.movement_id == condition.movement and movement.founding_code not in codes


def _is_of_kind(condition: AppliesTo, case: Case) -> bool:
    instrument = case.instrument
    if condition.doc_type and instrument.doc_type not in condition.doc_type:
        return False
    level = instrument.issuer_level
    if condition.issuer_level and level is not None and level not in condition.issuer_level:
        return False
    if condition.is_attached is not None and (case.host is not None) is not condition.is_attached:
        return False
    return condition.is_departmental is None or is_departmental(instrument) is condition.is_departmental


def _is_of_place(condition: AppliesTo, case: Case) -> bool:
    if condition.province_code and case.province_code not in condition.province_code:
        return False
    return not condition.unit_code or case.place.unit_code in condition.unit_code


def _is_of_time(condition: AppliesTo, case: Case) -> bool:
    header = (case.host or case.facts).instrument if case.instrument.issued_year is None else case.instrument
    parts = (header.issued_year, header.issued_month, header.issued_day)
    first, last = earliest_day(*parts), latest_day(*parts)
    if condition.issued_from is not None and last is not None and last < condition.issued_from:
        return False
    return not (condition.issued_to is not None and first is not None and first > condition.issued_to)
