"""One thread loses updates too: every `await` between read and write lets others in."""

import asyncio
from collections.abc import Awaitable, Callable

TASKS = 100


class Account:
    balance = 0


async def no_await(account: Account) -> None:
    account.balance = account.balance + 1


async def across_await(account: Account) -> None:
    seen = account.balance
    await asyncio.sleep(0)  # a query, a log line sent over the network …
    account.balance = seen + 1


async def total(deposit: Callable[[Account], Awaitable[None]]) -> int:
    account = Account()
    await asyncio.gather(*(deposit(account) for _ in range(TASKS)))
    return account.balance


async def main() -> tuple[int, int, int]:
    lock = asyncio.Lock()

    async def locked(account: Account) -> None:
        async with lock:
            await across_await(account)

    return await total(no_await), await total(across_await), await total(locked)


without, across, locked = asyncio.run(main())
print(f"{TASKS} deposits, no await inside = {without}")
print(f"{TASKS} deposits, await inside = {across}")
print(f"{TASKS} deposits, await inside a lock = {locked}")
assert (without, across, locked) == (TASKS, 1, TASKS)
