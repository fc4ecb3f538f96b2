"""Scripts that make the tables in `names/data`. Never imported at run time."""
