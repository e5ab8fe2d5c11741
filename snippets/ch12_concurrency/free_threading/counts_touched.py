# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14t"]
# ///
"""A thread counts references to its own objects locally, to others' in a shared field."""

import ctypes
import threading


class Header(ctypes.Structure):
    _fields_ = (
        ("thread_id_flags_lock_gc_bits", ctypes.c_uint8 * 12),
        ("ob_ref_local", ctypes.c_uint32),
        ("ob_ref_shared", ctypes.c_ssize_t),
    )


class Config: ...


def field_that_changes(subject: object) -> str:
    header = Header.from_address(id(subject))
    local, shared = header.ob_ref_local, header.ob_ref_shared
    references = [subject] * 1000
    changed = (header.ob_ref_local != local, header.ob_ref_shared != shared)
    del references
    return {(True, False): "local", (False, True): "shared"}.get(changed, "neither")


def work() -> None:
    subjects["own object"] = Config()
    for name, subject in subjects.items():
        answers[name] = field_that_changes(subject)


subjects: dict[str, object] = {
    "main thread's object": Config(),
    "main thread's class": Config,
    "None": None,
    "literal 1.5": 1.5,
}
answers: dict[str, str] = {}
worker = threading.Thread(target=work)
worker.start()
worker.join()
for name, answer in answers.items():
    print(f"{name}: {answer}")
assert list(answers.values()) == ["shared", "shared", "neither", "neither", "local"]
