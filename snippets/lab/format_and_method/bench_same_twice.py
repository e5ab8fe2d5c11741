# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "one / other"
# between = [0.75, 1.33]
# ///
"""Two copies of one function compare as equal: the ratio is between 0.75 and 1.33."""


def one() -> int:
    return sum([number * number for number in range(100)])


def other() -> int:
    return sum([number * number for number in range(100)])


assert one() == other()
