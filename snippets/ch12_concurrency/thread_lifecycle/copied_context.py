# /// script
# [tool.proven.benchmark]
# ratio = "copy_of_many / copy_of_one"
# at_most = 1.5
# ///
"""Copying 1,000 context variables takes at most 1.5 times as long as copying one."""

import contextvars


def context_with(count: int) -> contextvars.Context:
    context = contextvars.Context()
    for number in range(count):
        context.run(contextvars.ContextVar[int](f"v{number}").set, number)
    return context


one, many = context_with(1), context_with(1_000)


def copy_of_one() -> bool:
    return one.copy() is one


def copy_of_many() -> bool:
    return many.copy() is many


assert (len(one.copy()), len(many.copy())) == (1, 1_000)
assert copy_of_many() == copy_of_one()
