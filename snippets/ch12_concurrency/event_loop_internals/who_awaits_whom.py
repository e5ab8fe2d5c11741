# /// script
# requires-python = ">=3.14"
# ///
"""`python -m asyncio pstree` draws the tasks of another process, without its help."""

import contextlib
import io
import re
import runpy
import subprocess
import sys

SERVICE = """
import asyncio

async def query():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("up", flush=True))
    await loop.create_future()  # a database that never answers

async def handle():
    await query()

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(handle(), name="request 7")

asyncio.run(main())
"""

with subprocess.Popen(
    [sys.executable, "-c", SERVICE], stdout=subprocess.PIPE
) as service:
    assert service.stdout is not None
    service.stdout.readline()
    # Run here, as the parent: Linux may forbid others to look into a process.
    sys.argv = ["asyncio", "pstree", str(service.pid)]
    with contextlib.redirect_stdout(io.StringIO()) as output:
        with contextlib.suppress(SystemExit):
            runpy.run_module("asyncio", run_name="__main__")
    service.kill()

tree = re.sub(r" \S+:\d+$", "", output.getvalue(), flags=re.MULTILINE).strip()
print(tree)
assert re.findall(r"\(T\) (.+)", tree) == ["Task-1", "request 7"]
assert tree.index("main") < tree.index("handle") < tree.index("query")
