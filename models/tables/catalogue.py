"""The whole catalogue: tables and views by room, in the order a plan walks through them."""

from models.tables import comparisons, compliance, facts, intake, reference, structure, views
from models.tables.description import Table

TABLES: tuple[Table, ...] = (
    *intake.TABLES,
    *structure.TABLES,
    *facts.TABLES,
    *compliance.TABLES,
    *comparisons.TABLES,
    *reference.TABLES,
)
VIEWS: tuple[Table, ...] = (*views.VIEWS, *comparisons.VIEWS)


def find_table(name: str) -> Table:
    """The table or view of that name. Raises KeyError when the contract has none."""
    for table in (*TABLES, *VIEWS):
        if table.name == name:
            return table
    raise KeyError(name)
