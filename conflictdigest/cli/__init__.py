"""The command line: parse, call the pipeline, map errors to exit codes. Commands load when called."""
