"""The column schemas that Dagster shows, from the one description of every table."""

from dagster import MetadataValue, TableColumn, TableColumnConstraints, TableMetadataValue, TableSchema

from models.tables import TABLES, VIEWS, Table


def describe_tables(*, with_views: bool) -> dict[str, TableMetadataValue | MetadataValue[TableSchema]]:
    """Metadata with one column schema per table, and per view when the asset has them."""
    tables = (*TABLES, *VIEWS) if with_views else TABLES
    return {table.name: MetadataValue.table_schema(render_schema(table)) for table in tables}


def render_schema(table: Table) -> TableSchema:
    """A table's columns with type, Vietnamese meaning and whether they may be empty."""
    return TableSchema(
        columns=[
            TableColumn(
                column.name,
                column.type,
                description=column.comment,
                constraints=TableColumnConstraints(nullable=not column.is_required, unique=table.key == (column.name,)),
            )
            for column in table.columns
        ]
    )
