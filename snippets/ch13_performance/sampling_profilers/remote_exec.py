# /// script
# requires-python = ">=3.14"
# ///
"""sys.remote_exec runs a file inside another process, at its next safe place in bytecode."""

import subprocess
import sys
import time
from pathlib import Path

SERVICE = """
def checkout(order):
    print("ready", flush=True)
    while True:
        pass

checkout(order=17)
"""
INJECTED = """
import os, sys
with open("answer.tmp", "w") as file:
    print(sys._getframe(1).f_code.co_name, sys._getframe(1).f_locals, file=file)
os.rename("answer.tmp", "answer")
"""


def wait_for(path: Path, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not path.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    return path.exists()


Path("injected.py").write_text(INJECTED)
with subprocess.Popen(
    [sys.executable, "-c", SERVICE], stdout=subprocess.PIPE
) as service:
    assert service.stdout
    service.stdout.readline()
    sys.remote_exec(service.pid, "injected.py")
    assert wait_for(Path("answer"), 5)
    print("interrupted in", Path("answer").read_text(), end="")
    service.kill()
assert Path("answer").read_text().startswith("checkout")
