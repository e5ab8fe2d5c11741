"""get_traced_memory tells the current bytes and the peak; reset_peak starts a new peak."""

import tracemalloc

MIB = 1 << 20


def read_all() -> int:
    return len(bytes(30 * MIB))  # gone when the function returns


def read_in_parts() -> int:
    return sum(len(bytes(MIB)) for _ in range(30))


tracemalloc.start()
peaks = {}
for function in (read_all, read_in_parts):
    tracemalloc.reset_peak()
    function()
    current, peak = tracemalloc.get_traced_memory()
    peaks[function.__name__] = peak // MIB
    print(
        f"{function.__name__}: peak {peak // MIB} MiB, held after it {current // MIB}"
    )
assert peaks == {"read_all": 30, "read_in_parts": 1}
