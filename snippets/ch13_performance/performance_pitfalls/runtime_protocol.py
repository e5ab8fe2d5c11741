# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "structural / nominal"
# at_least = 4
# ///
"""isinstance against a runtime-checkable protocol costs at least 4 times one against a class."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...

    def is_closed(self) -> bool: ...


class Resource:
    def close(self) -> None: ...

    def is_closed(self) -> bool:
        return False


RESOURCE = Resource()


def structural() -> bool:
    return isinstance(RESOURCE, Closable)


def nominal() -> bool:
    return isinstance(RESOURCE, Resource)


assert structural() is nominal() is True
