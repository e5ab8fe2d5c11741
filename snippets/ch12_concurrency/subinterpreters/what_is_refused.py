# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""An interpreter refuses fork, exec, daemon threads, signals and some extensions."""

from concurrent import interpreters

ATTEMPTS = {
    "fork": "import os; os.fork()",
    "exec": "import os; os.execv('/bin/true', ['true'])",
    "daemon thread": "import threading; threading.Thread(daemon=True).start()",
    "signal handler": "import signal; signal.signal(2, signal.SIG_DFL)",
    "extension": "import readline",
    "plain thread": "import threading; threading.Thread().start()",
    "subprocess": "import subprocess; subprocess.run(['/bin/true'])",
}

interpreter = interpreters.create()
refused = []
for name, code in ATTEMPTS.items():
    try:
        interpreter.exec(code)
    except interpreters.ExecutionFailed as failed:
        print(f"{name}: {failed.excinfo.type.__name__}: {failed.excinfo.msg}")
        refused.append(name)
    else:
        print(f"{name}: works")
interpreter.close()
assert refused == ["fork", "exec", "daemon thread", "signal handler", "extension"]
