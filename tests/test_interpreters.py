"""Interpreters are found, told apart and given the packages that snippets import."""

from __future__ import annotations

import base64
import hashlib
import os
import subprocess
import zipfile
from typing import TYPE_CHECKING

import pytest
from project import SNIPPET, Project, make

from proven import interpreters
from proven.interpreters import VERSIONS, environment, find, in_words, probe
from proven.problems import ProblemError

if TYPE_CHECKING:
    from pathlib import Path

    from proven.interpreters import Environment, Interpreter


@pytest.fixture
def one(found: dict[str, Interpreter]) -> Interpreter:
    return next(iter(found.values()))


def executable(path: Path, script: str) -> Path:
    path.write_text(script)
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["3.12"], "3.12"),
        (["3.11", "3.12"], "3.11 and 3.12"),
        (["3.11", "3.12", "3.13"], "3.11–3.13"),
        (["3.11", "3.13", "3.15"], "3.11, 3.13 and 3.15"),
        (["3.11", "3.12", "3.13", "3.15"], "3.11–3.13 and 3.15"),
        (["3.14t"], "3.14t"),
        (["3.14", "3.14t"], "3.14 and 3.14t"),
        (["3.14", "3.14t", "3.15"], "3.14, 3.15 and 3.14t"),
        (list(VERSIONS), "3.11–3.15 and 3.14t"),
    ],
)
def test_names_in_words(names: list[str], words: str) -> None:
    assert in_words(names) == words
    assert in_words(names[::-1]) == words


def test_what_is_found_is_what_answers(found: dict[str, Interpreter]) -> None:
    assert found
    assert list(found) == [name for name in VERSIONS if name in found]
    code = "import sys, sysconfig; print('%d.%d' % sys.version_info[:2], end='')\n"
    code += "print('t' if sysconfig.get_config_var('Py_GIL_DISABLED') else '')"
    for name, interpreter in found.items():
        answer = subprocess.check_output([interpreter.executable, "-c", code])
        assert answer.decode().strip() == name == interpreter.name
        assert interpreter.free_threaded == name.endswith("t")
        assert interpreter.version.startswith(name.removesuffix("t") + ".")


@pytest.mark.parametrize(
    "script",
    [
        "#!/bin/sh\nexit 1\n",
        "#!/bin/sh\necho Python 3.14.7\n",
        "#!/bin/sh\necho 3\n",
        "#!/nowhere/python\n",
        "",
        '#!/bin/sh\necho \'{"implementation": "pypy", "version": "3.11.1"}\'\n',
    ],
)
def test_what_does_not_answer_is_no_interpreter(script: str, tmp_path: Path) -> None:
    assert probe(str(executable(tmp_path / "python3.14", script))) is None


def test_what_is_not_there_is_no_interpreter(tmp_path: Path) -> None:
    assert probe(str(tmp_path / "python3.14")) is None


def test_broken_interpreters_on_path_are_ignored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in VERSIONS:
        executable(tmp_path / f"python{name}", "#!/bin/sh\nexit 1\n")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    left = find()  # those of uv, and the one that this runs on
    assert left
    assert not [i for i in left.values() if i.executable.startswith(str(tmp_path))]


def test_an_interpreter_is_named_by_what_it_is(
    one: Interpreter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in VERSIONS:
        script = f'#!/bin/sh\nexec "{one.executable}" "$@"\n'
        executable(tmp_path / f"python{name}", script)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(interpreters, "_managed", list)
    monkeypatch.setattr("sys._base_executable", one.executable)
    assert find() == {one.name: one}


def test_kind_and_exact_version(one: Interpreter) -> None:
    from dataclasses import replace

    plain = replace(one, version="3.15.2", free_threaded=False, jit=None)
    assert (plain.kind, plain.exact) == ("GIL, no JIT", "3.15.2")
    jit = replace(plain, free_threaded=True, jit=False)
    assert (jit.kind, jit.exact) == ("free-threaded, JIT built in, off", "3.15.2+jit")
    assert replace(jit, jit=True).kind == "free-threaded, JIT on"


WHEEL = "tiny-1.0-py3-none-any.whl"
USES_IT = """# /// script
# dependencies = ["Tiny>=1"]
# ///
\"\"\"The package tells its size.\"\"\"

import tiny

print(f"size = {tiny.SIZE}")
"""


def build_wheel(folder: Path) -> str:
    """Build a wheel by hand; return the hash of it."""
    info = "tiny-1.0.dist-info"
    members = {
        "tiny.py": "SIZE = 3\n",
        f"{info}/METADATA": "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: a test\n"
        "Root-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for name, text in members.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest())
        record += f"{name},sha256={digest.decode().rstrip('=')},{len(text)}\n"
    members[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n"
    folder.mkdir()
    with zipfile.ZipFile(folder / WHEEL, "w") as wheel:
        for name, text in members.items():
            wheel.writestr(name, text)
    return hashlib.sha256((folder / WHEEL).read_bytes()).hexdigest()


@pytest.fixture
def project(
    tmp_path: Path, found: dict[str, Interpreter], monkeypatch: pytest.MonkeyPatch
) -> Project:
    """A project whose snippet imports a package, which lies in a folder of wheels."""
    project = make(tmp_path / "project", found)
    digest = build_wheel(tmp_path / "wheels")
    pins = f"tiny==1.0 \\\n    --hash=sha256:{digest}\n"
    project.write("requirements/snippets.txt", pins)
    project.write(SNIPPET, USES_IT)
    monkeypatch.setenv("UV_FIND_LINKS", str(tmp_path / "wheels"))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("UV_NO_INDEX", "1")
    monkeypatch.setenv("UV_OFFLINE", "1")
    return project


def is_ready(packages: Environment) -> bool:
    """Ask anew: a type checker takes a property to stay what it was."""
    return packages.ready


def test_snippet_imports_its_dependency(project: Project) -> None:
    packages = environment(project.root, project.found[project.here])
    assert not is_ready(packages)
    assert not project.record(project.here)
    assert is_ready(packages)
    assert project.corpus.recording(project.snippet).outputs[project.here] == (
        "size = 3\n"
    )


def test_environment_is_out_of_date_with_its_pins(project: Project) -> None:
    packages = environment(project.root, project.found[project.here])
    packages.prepare()
    project.write("requirements/snippets.txt", "# none\n")
    assert not is_ready(packages)
    packages.prepare()
    assert is_ready(packages)
    check = [packages.python, "-c", "import tiny"]
    assert subprocess.run(check, capture_output=True, check=False).returncode == 1


def test_snippet_without_dependencies_cannot_import_one(project: Project) -> None:
    environment(project.root, project.found[project.here]).prepare()
    project.write(SNIPPET, USES_IT.partition("# ///\n")[2])
    (problem,) = project.record(project.here)
    assert problem.line == 3
    assert "ModuleNotFoundError: No module named 'tiny'" in problem.came


def test_package_with_another_hash_is_refused(project: Project) -> None:
    wrong = "0" * 64
    project.write("requirements/snippets.txt", f"tiny==1.0 --hash=sha256:{wrong}\n")
    packages = environment(project.root, project.found[project.here])
    with pytest.raises(ProblemError) as caught:
        packages.prepare()
    assert not packages.ready
    assert wrong in caught.value.problem.came


def test_package_that_cannot_be_installed_is_told_without_a_traceback(
    project: Project,
) -> None:
    project.write("requirements/snippets.txt", f"tiny==1.0 --hash=sha256:{'0' * 64}\n")
    done = project.cli("record", "--python", project.here)
    assert done.returncode == 1
    assert "requirements/snippets.txt:1: " in done.stdout
    assert "Traceback" not in done.stderr
