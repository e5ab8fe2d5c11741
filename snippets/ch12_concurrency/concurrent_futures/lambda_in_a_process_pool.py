"""`submit` accepts what it cannot pickle; the error comes out of the future."""

from concurrent.futures import ProcessPoolExecutor


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        future = pool.submit(lambda: square(3))
        print(f"the future holds: {type(future.exception()).__name__}")
        still_usable = pool.submit(square, 3).result()
    print(f"the same pool afterwards: {still_usable}")
    assert "pickle" in str(future.exception())
    assert still_usable == 9
