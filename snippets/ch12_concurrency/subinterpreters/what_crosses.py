# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""Between interpreters nearly every object is copied, shareable ones without pickle."""

from concurrent import interpreters


def round_trip(item: object) -> str:
    queue = interpreters.create_queue()
    try:
        queue.put(item)
    except interpreters.NotShareableError:
        return "refused"
    return "same object" if queue.get() is item else "a copy"


def local_function() -> object:
    count = 0
    return lambda: count


numbers = [1, 2]
items: dict[str, object] = {
    "None": None,
    "int (the type)": int,
    "float": 1.5,
    "str": "a string of some length",
    "bytes": bytes(1_000),
    "tuple": (1.5, "a"),
    "list": numbers,
    "closure": local_function(),
}
results = {name: round_trip(item) for name, item in items.items()}
for name, item in items.items():
    print(f"{name}: {results[name]}, shareable: {interpreters.is_shareable(item)}")
same = [name for name, result in results.items() if result == "same object"]
assert same == ["None", "int (the type)"]
assert results["closure"] == "refused"
assert interpreters.is_shareable(bytes(1_000))
assert not interpreters.is_shareable(numbers)

bound = True
interpreter = interpreters.create()
try:
    interpreter.prepare_main(numbers=numbers)
except interpreters.NotShareableError:
    bound = False
print(f"prepare_main takes the list: {bound}")
assert not bound
interpreter.close()
