"""The engine of Proven Python: parse a snippet, run it, record, check and render it."""
