# /// script
# requires-python = ">=3.14"
# ///
"""PYTHON_DISABLE_REMOTE_DEBUG closes a process to sys.remote_exec."""

import os
import subprocess
import sys
from pathlib import Path

Path("injected.py").write_text("")
with subprocess.Popen(
    [sys.executable, "-c", "print('ready', flush=True); input()"],
    env={**os.environ, "PYTHON_DISABLE_REMOTE_DEBUG": "1"},
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
) as service:
    assert service.stdout
    service.stdout.readline()
    try:
        sys.remote_exec(service.pid, "injected.py")
    except RuntimeError as error:
        refused = str(error)
    else:
        raise AssertionError("a closed process was opened")
    finally:
        service.kill()
print("RuntimeError:", refused)
assert refused == "Remote debugging is not enabled in the remote process"
