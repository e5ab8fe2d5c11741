"""A program that attaches and leaves destroys your block, unless it has track=False."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

CODE = (
    "from multiprocessing.shared_memory import SharedMemory; SharedMemory({}).close()"
)


def survives_visit(arguments: str) -> tuple[bool, bool]:
    """Let an unrelated program attach; is the block there, did the program complain?"""
    block = SharedMemory(create=True, size=8)
    visitor = [sys.executable, "-I", "-c", CODE.format(repr(block.name) + arguments)]
    run = subprocess.run(visitor, capture_output=True, text=True, check=True)
    complained = "leaked shared_memory" in run.stderr
    try:
        SharedMemory(block.name).close()
    except FileNotFoundError:
        SharedMemory(block.name, create=True, size=8).close()  # for the tracker
        return False, complained
    finally:
        block.close()
        block.unlink()
    return True, complained


exists, complained = survives_visit("")
print(f"by default: block exists: {exists}, leak reported: {complained}")
assert (exists, complained) == (False, True)
if sys.version_info >= (3, 13):
    exists, complained = survives_visit(", track=False")
    print(f"track=False: block exists: {exists}, leak reported: {complained}")
    assert (exists, complained) == (True, False)
