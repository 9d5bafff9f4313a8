"""Every table and view of the public contract, described once."""

from models.tables.catalogue import TABLES, VIEWS, find_table
from models.tables.description import Column, Table

__all__ = ["TABLES", "VIEWS", "Column", "Table", "find_table"]
