"""Run one file as `python -I file` does; this runs inside Pyodide, before that file."""

import atexit
import builtins
import contextlib
import gc
import json
import os
import selectors
import sys
import time


class _Waiting(selectors.SelectSelector):
    """Waits for time only: a browser gives Python no file that could become ready."""

    def select(self, timeout: float | None = None) -> list[object]:
        time.sleep(max(0.0, 3600.0 if timeout is None else timeout))
        return []


def _own_event_loop() -> None:
    """Give `asyncio.run` CPython's own event loop in place of Pyodide's.

    Pyodide's runs callbacks from the browser's timers, in another order. CPython's
    needs two things that are not here: a socket pair, by which threads and signals wake
    it, and a selector that waits.
    """
    import asyncio
    from asyncio.selector_events import BaseSelectorEventLoop

    from pyodide import webloop

    asyncio.run, time.sleep = webloop._orig_run, webloop._orig_sleep
    asyncio._set_running_loop(None)
    asyncio.events._set_event_loop_policy(None)
    for name in ("_make_self_pipe", "_close_self_pipe", "_write_to_self"):
        setattr(BaseSelectorEventLoop, name, lambda _: None)
    selectors.DefaultSelector = _Waiting


def prepare() -> None:
    """Undo what Pyodide puts in the place of CPython's own."""
    _own_event_loop()
    sys.excepthook = sys.__excepthook__
    # As with -I: the folder of the file is not searched for modules.
    sys.path[:] = [entry for entry in sys.path if entry]
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True, encoding="utf-8")


def run(name: str) -> str:
    """Run a file of this folder.

    Returns:
        JSON: the exit status, and the exceptions that ended the run, each as
        "Type: message", the one that came out first and then those behind it.
    """
    main = type(sys)("__main__")
    main.__file__ = name
    main.__builtins__ = builtins
    main.__cached__ = None
    sys.modules["__main__"] = main
    sys.argv = [name]
    status, chain = 0, []
    try:
        with open(name, "rb") as file:
            code = compile(file.read(), name, "exec", dont_inherit=True)
        exec(code, main.__dict__)
    except SystemExit as error:
        status = _status(error.code)
    except BaseException as error:
        status, chain = 1, _chain(error)
        _show(error)
    atexit._run_exitfuncs()
    _flush()
    # As at the end of a process: what only the file held on to is finalised.
    del sys.modules["__main__"], main
    gc.collect()
    _flush()
    return json.dumps({"status": status, "chain": chain})


def _status(code: object) -> int:
    if code is None or isinstance(code, int):
        return (code or 0) & 0xFF
    print(code, file=sys.stderr)
    return 1


def _show(error: BaseException) -> None:
    """Print a traceback as the interpreter does, without the frames of this file."""
    _flush()
    trace = error.__traceback__
    while trace and trace.tb_frame.f_code is run.__code__:
        trace = trace.tb_next
    sys.excepthook(type(error), error.with_traceback(trace), trace)


def _chain(error: BaseException | None) -> list[str]:
    told: list[str] = []
    while error is not None and len(told) < 8:
        told.append(f"{type(error).__name__}: {error}")
        error = error.__cause__ or error.__context__
    return told


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        # The file may have closed or replaced them.
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()


VERSION = ".".join(map(str, sys.version_info[:3]))
os.chdir(os.environ["HOME"])
prepare()
