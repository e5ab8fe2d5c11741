# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14t"]
# ///
"""On a free-threaded build sys._debugmallocstats() sees none of your objects."""

import re
import subprocess
import sys

CODE = """
import sys
blobs = [bytes(100) for _ in range(50_000)]
print(sys.getallocatedblocks() > 50_000)
sys._debugmallocstats()
"""
child = [sys.executable, "-I", "-c", CODE]
done = subprocess.run(child, capture_output=True, text=True, check=True)
found = re.search(r"Allocated Blocks: (\d+)", done.stderr)

assert found
assert int(found[1]) == 0
assert done.stdout == "True\n"
print("blocks in the report =", found[1])
print("getallocatedblocks() counts them =", done.stdout.strip())
