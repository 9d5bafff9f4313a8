"""What the extractors look for: patterns and word lists, apart from the logic that uses them."""
