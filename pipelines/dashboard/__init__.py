"""The seventh room: pages, workbook and letters over the published database."""
