"""Run a snippet under an audit hook, where the system grants no namespace.

Used as `python -I guard.py snippet.py writable-folder`. It imports as little as it
can, since what it imports the snippet finds imported. An audit hook does not reach into
child processes: it keeps honest snippets honest, and is no security boundary.
"""

import os
import sys

# In each of these events, these arguments are paths that are changed.
_CHANGES = {
    "os.mkdir": (0,),
    "os.remove": (0,),
    "os.rename": (0, 1),
    "os.rmdir": (0,),
    "os.link": (1,),
    "os.symlink": (1,),
    "sqlite3.connect": (0,),
}
_LOOK_UPS = (
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def _install(folder: str) -> None:
    def outside(path: object) -> bool:
        if not isinstance(path, (str, bytes)) or path in (":memory:", ""):
            return False
        real = os.path.realpath(os.fsdecode(path))
        return not (real + os.sep).startswith((folder + os.sep, "/dev/"))

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in _LOOK_UPS:
            raise OSError("proven: a snippet has no network")
        if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
            # AF_UNIX addresses are text or bytes: they do not leave the machine.
            if isinstance(arguments[1], tuple):
                raise OSError("proven: a snippet has no network")
        elif event == "open":
            path, _, flags = arguments
            if isinstance(flags, int) and flags & _WRITING and outside(path):
                raise OSError("proven: a snippet writes into its own folder only")
        elif any(outside(arguments[index]) for index in _CHANGES.get(event, ())):
            raise OSError("proven: a snippet writes into its own folder only")

    sys.addaudithook(hook)


def _hide_own_frames() -> None:
    """Leave this file out of the traceback that ends the process."""
    # CPython deletes the name `__file__` before it calls the hook.
    show, own = sys.excepthook, __file__

    def hook(kind, error, trace):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        while trace and trace.tb_frame.f_code.co_filename == own:
            trace = trace.tb_next
        show(kind, error.with_traceback(trace), trace)

    sys.excepthook = hook


def _run(path: str) -> None:
    sys.argv = [path]
    with open(path, "rb") as file:  # noqa: PTH123 - pathlib would be imported
        code = compile(file.read(), path, "exec", dont_inherit=True)
    main = type(sys)("__main__")
    main.__file__ = path
    main.__builtins__ = __builtins__  # type: ignore[attr-defined]
    if sys.version_info < (3, 15):
        main.__cached__ = None  # type: ignore[attr-defined]
    sys.modules["__main__"] = main
    exec(code, main.__dict__)  # noqa: S102 - running a snippet is the purpose


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    _install(os.path.realpath(sys.argv[2]))
    _hide_own_frames()
    _run(sys.argv[1])
