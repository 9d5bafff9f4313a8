"""What instruments and facts are assigned beside what their readers wrote: kept apart, joined in at publishing."""

from collections.abc import Mapping

from models.tables import Table, find_table


def _list_assigned(name: str, key: tuple[str, ...]) -> Table:
    """The key and the assigned (°) columns of a public table, as a table of the working database."""
    table = find_table(name)
    columns = tuple(column for column in table.columns if column.name in key or column.is_assigned)
    return Table(f"assigned_{name}", "compliance", f"{table.comment} (phần gán khi rà soát)", columns, key)


# the public table -> the working table that holds what is assigned to its rows
ASSIGNED_TABLES: Mapping[str, Table] = {
    "instruments": _list_assigned("instruments", ("instrument_id",)),
    "contents": _list_assigned("contents", ("instrument_id", "ordinal")),
    "responsibilities": _list_assigned("responsibilities", ("instrument_id", "ordinal")),
    "recipients": _list_assigned("recipients", ("instrument_id", "ordinal")),
}
