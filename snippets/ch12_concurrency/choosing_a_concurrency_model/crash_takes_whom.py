# /// script
# requires-python = ">=3.11"
# [tool.proven]
# timeout = 30
# ///
"""A crash in a thread or an interpreter ends the program; in a process only its pool."""

import subprocess
import sys

PROGRAM = """
import os
from concurrent.futures import {pool} as Pool
if __name__ == "__main__":
    with Pool(1) as pool:
        error = pool.submit(os.abort).exception()
    print(type(error).__name__)
"""
POOLS = {"ThreadPoolExecutor": "", "ProcessPoolExecutor": "BrokenProcessPool"}
if sys.version_info >= (3, 14):
    POOLS["InterpreterPoolExecutor"] = ""

for pool, expected in POOLS.items():
    done = subprocess.run(
        [sys.executable, "-I", "-c", PROGRAM.format(pool=pool)],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    survived = done.returncode == 0
    said = done.stdout.strip()
    print(f"{pool}: program survives = {survived}, caller gets = {said or 'nothing'}")
    assert (survived, said) == (bool(expected), expected)
