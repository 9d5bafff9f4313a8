"""The readers: a file becomes text, the text a divided instrument, the instrument facts. Pure: models only."""
