"""In one process the second program finds what the first imported; in its own it does not."""

import subprocess
import sys

FIRST = "import decimal"
SECOND = "import sys; found = 'decimal' in sys.modules; print(found)"

own = subprocess.check_output([sys.executable, "-I", "-c", SECOND], text=True)
print(f"in a process of its own: {own.strip()}")

shared: dict[str, bool] = {}
exec(FIRST, {})
exec(SECOND.replace("; print(found)", ""), shared)
print(f"after another program: {shared['found']}")
assert (own.strip(), shared["found"]) == ("False", True)
