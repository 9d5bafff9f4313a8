"""The warehouse: the private working database, its loading, and the published copy."""
