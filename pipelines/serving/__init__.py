"""The dashboard as a server on this machine: its pages live, full-text search, a file checked before it is issued."""
