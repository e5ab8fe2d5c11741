"""Run a snippet under an audit hook, where the system grants no namespace.

Used as `python -I guard.py snippet.py writable-folder`. It imports as little as it
can, since what it imports the snippet finds imported. An audit hook does not reach into
child processes: it keeps honest snippets honest, and is no security boundary.
"""

import os
import sys


def _install(folder: str) -> None:
    network = {
        "socket.connect",
        "socket.bind",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.sendto",
    }
    changes = {"os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink"}
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

    def outside(path: object) -> bool:
        if not isinstance(path, (str, bytes)):
            return False
        real = os.path.realpath(os.fsdecode(path))
        return not real.startswith((folder, "/dev/"))

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in network:
            # AF_UNIX addresses are text or bytes: they do not leave the machine.
            address = arguments[1] if len(arguments) > 1 else None
            if event == "socket.getaddrinfo" or isinstance(address, tuple):
                raise OSError("proven: a snippet has no network")
        elif event == "open":
            path, _, flags = arguments
            if isinstance(flags, int) and flags & writing and outside(path):
                raise OSError("proven: a snippet writes into its own folder only")
        elif event in changes and outside(arguments[0]):
            raise OSError("proven: a snippet writes into its own folder only")

    sys.addaudithook(hook)


def _run(path: str) -> None:
    sys.argv = [path]
    with open(path, "rb") as file:  # noqa: PTH123 - pathlib would be imported
        code = compile(file.read(), path, "exec", dont_inherit=True)
    main = type(sys)("__main__")
    main.__file__ = path
    main.__builtins__ = __builtins__  # type: ignore[attr-defined]
    sys.modules["__main__"] = main
    exec(code, main.__dict__)  # noqa: S102 - running a snippet is the purpose


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    _install(os.path.realpath(sys.argv[2]))
    _run(sys.argv[1])
