"""`is` against a literal warns at compile time; between two names it fails silently."""

import warnings


def is_admin(role: str) -> bool:
    expected = "admin"
    return role is expected


def from_request(body: bytes) -> str:
    return body.decode()


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compile("role is 'admin'", "<review>", "eval")

role = from_request(b"admin")
print(f"warning = {caught[0].message}")
print(f"role == 'admin': {role == 'admin'}")
print(f"is_admin('admin') in a test = {is_admin('admin')}")
print(f"is_admin(role) from a request = {is_admin(role)}")

assert caught[0].category is SyntaxWarning
assert role == "admin"
assert is_admin("admin")
assert not is_admin(role)
