# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "format_method / f_string"
# at_least = 1.1
# beside = ["percent_s", "percent_d", "plus", "join"]
# ///
"""str.format takes at least 1.1 times as long as an f-string of three fields."""

HOST, PORT, PATH = "db-1", 5432, "/orders"


def format_method() -> str:
    return "{}:{}{}".format(HOST, PORT, PATH)  # noqa: UP032


def f_string() -> str:
    return f"{HOST}:{PORT}{PATH}"


def percent_s() -> str:
    return "%s:%s%s" % (HOST, PORT, PATH)  # noqa: UP031


def percent_d() -> str:
    return "%s:%d%s" % (HOST, PORT, PATH)  # noqa: UP031


def plus() -> str:
    return HOST + ":" + str(PORT) + PATH


def join() -> str:
    return "".join((HOST, ":", str(PORT), PATH))


assert format_method() == f_string() == percent_s() == "db-1:5432/orders"
assert percent_d() == plus() == join() == f_string()
