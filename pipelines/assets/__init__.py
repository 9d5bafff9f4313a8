"""The assets, one file per stage, in the order a plan walks through them."""
