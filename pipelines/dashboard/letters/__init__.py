"""Letters: to a unit about its plans, to those that sent nothing, and the plan given back with comments."""
