"""An exception that cannot be unpickled breaks the pool, not only its own call."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


class HttpError(Exception):
    def __init__(self, status: int, url: str) -> None:
        super().__init__(f"{status} for {url}")  # args is one string from now on


class PicklableHttpError(Exception):
    def __init__(self, status: int, url: str) -> None:
        super().__init__(status, url)


def fetch(error: type[HttpError | PicklableHttpError]) -> None:
    raise error(404, "/missing")


if __name__ == "__main__":
    for error in (PicklableHttpError, HttpError):
        with ProcessPoolExecutor(1) as pool:
            failed = pool.submit(fetch, error).exception()
            try:
                pool.submit(abs, -1).result()
                usable = True
            except BrokenProcessPool:
                usable = False
        print(
            f"{error.__name__} arrives as {type(failed).__name__}, pool usable: {usable}"
        )
        assert usable is isinstance(failed, error)
        assert usable is (error is PicklableHttpError)
