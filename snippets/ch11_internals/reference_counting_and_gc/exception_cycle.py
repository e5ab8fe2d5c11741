"""A saved exception keeps every local of its frame alive until a collection."""

import gc
import weakref


class Payload:
    pass


def keep_error() -> weakref.ref[Payload]:
    payload = Payload()
    try:
        raise ValueError
    except ValueError as error:
        saved = error
    assert saved.__traceback__ is not None
    return weakref.ref(payload)


def drop_error() -> weakref.ref[Payload]:
    payload = Payload()
    try:
        raise ValueError
    except ValueError as error:
        saved = error
    try:
        return weakref.ref(payload)
    finally:
        del saved


gc.disable()
leaked, clean = keep_error(), drop_error()
print(f"payload alive with a saved error = {leaked() is not None}")
print(f"payload alive after del = {clean() is not None}")
assert leaked() is not None
assert clean() is None
gc.collect()
assert leaked() is None
