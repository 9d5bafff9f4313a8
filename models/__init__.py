"""The words: records, closed vocabularies and table descriptions. No I/O, no other package of ours."""
