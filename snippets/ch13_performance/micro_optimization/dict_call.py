# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "called / display"
# at_most = 2.5
# ///
"""A dict of three keys takes at most 2.5 times as long with dict(a=…) as with a display."""

ROUNDS = range(200)


def called() -> dict[str, int]:
    for number in ROUNDS:
        made = dict(low=number, high=number, step=1)  # noqa: C408
    return made


def display() -> dict[str, int]:
    for number in ROUNDS:
        made = {"low": number, "high": number, "step": 1}
    return made


assert called() == display()
