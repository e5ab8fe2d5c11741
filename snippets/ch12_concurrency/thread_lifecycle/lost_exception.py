"""An exception in a thread reaches threading.excepthook; join and exit status say 0."""

import subprocess
import sys
import threading

PROGRAM = """
import threading
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
print("join returned, alive =", thread.is_alive())
"""
child = subprocess.run(
    [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
)
print(child.stdout.strip())
print(f"last line on stderr: {child.stderr.splitlines()[-1]}")
print(f"exit status = {child.returncode}")
assert child.returncode == 0
assert child.stderr.endswith("ZeroDivisionError: division by zero\n")

seen: list[str] = []


def hook(args: threading.ExceptHookArgs) -> None:
    name = args.thread.name if args.thread else "gone"
    seen.append(f"{name}: {args.exc_type.__name__}")


threading.excepthook = hook
for error in (KeyError, SystemExit):

    def fail(kind: type[BaseException] = error) -> None:
        raise kind

    thread = threading.Thread(target=fail, name=f"raises {error.__name__}")
    thread.start()
    thread.join()
print(f"own hook saw {seen}")
assert seen == ["raises KeyError: KeyError", "raises SystemExit: SystemExit"]
