"""The dashboard as a server on this machine: the same pages live, full-text search, and a file checked before it goes."""
