"""Read a rebound snapshot once: two fields, or two reads of the name, can disagree."""

import threading
from collections.abc import Callable, Iterator
from typing import NamedTuple


class Config(NamedTuple):
    host: str
    port: int


OLD, NEW = Config("old", 1), Config("new", 2)


class Service:
    host, port = OLD
    config = OLD

    def reload(self) -> None:
        self.host = NEW.host
        self.port = NEW.port
        self.config = NEW


def two_fields(service: Service) -> Iterator[str | int]:
    yield service.host
    yield service.port


def two_reads_of_the_name(service: Service) -> Iterator[str | int]:
    yield service.config.host
    yield service.config.port


def one_read_of_the_name(service: Service) -> Iterator[str | int]:
    config = service.config
    yield config.host
    yield config.port


def seen_around_a_reload(
    read: Callable[[Service], Iterator[str | int]],
) -> tuple[str | int, ...]:
    service = Service()
    steps = read(service)
    first = next(steps)
    writer = threading.Thread(target=service.reload)
    writer.start()
    writer.join()
    return first, *steps


for read in (two_fields, two_reads_of_the_name, one_read_of_the_name):
    seen = seen_around_a_reload(read)
    print(f"{read.__name__}: {seen}")
    assert (seen in (OLD, NEW)) is (read is one_read_of_the_name)
