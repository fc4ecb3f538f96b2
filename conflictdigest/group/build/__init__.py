"""Scripts that make the tables in `group/data`. Never imported at run time."""
