"""A dict lookup compares identity first: `__eq__` runs only for an equal, other key."""


class Key(str):
    __slots__ = ()
    calls: int

    def __eq__(self, other: object) -> bool:
        Key.calls += 1
        return super().__eq__(other)

    __hash__ = str.__hash__


def comparisons(table: dict[Key, None], key: Key) -> int:
    Key.calls = 0
    table.get(key)
    return Key.calls


stored = Key("status")
table = {stored: None}
found = comparisons(table, stored)
copied = comparisons(table, Key("status"))
absent = comparisons(table, Key("absent"))

print(f"the stored object itself = {found} comparisons")
print(f"an equal copy = {copied} comparisons")
print(f"a key with another hash = {absent} comparisons")

assert (found, copied, absent) == (0, 1, 0)
