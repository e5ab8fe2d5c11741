"""An ordinary instance hides 16 bytes more before its address than a slotted one."""

import sys


class Ordinary:
    pass


class Slotted:
    __slots__ = ("name",)


class Empty:
    __slots__ = ()


def hidden_bytes(subject: object) -> int:
    return sys.getsizeof(subject) - subject.__sizeof__()


for kind in Ordinary, Slotted, Empty:
    size, hidden = kind.__basicsize__, hidden_bytes(kind())
    print(f"{kind.__name__} = {size} bytes + {hidden} hidden")
assert hidden_bytes(Ordinary()) == hidden_bytes(Slotted()) + 16
