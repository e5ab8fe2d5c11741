"""The corpus: all snippets and all pages, and the rules that hold between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from proven import (
    fences,
    flame,
    glossary,
    mutants,
    navigation,
    pages,
    parts,
    passages,
    prose,
    recording,
    related,
    releases,
    results,
    suite,
)
from proven.problems import Problem, ProblemError
from proven.snippet import SUFFIXES, Snippet, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from proven.pages import Page
    from proven.recording import Recording

# What in docs/ tells how the tools work; its numbers are settings, not measurements.
_ABOUT_THE_TOOLS = "contributing"
# The sections of a page of the lab.
_EXPERIMENT = [
    "Problem statement",
    "Setup",
    "Code",
    "Measurement results",
    "Engineering conclusions",
]


@dataclass
class Corpus:
    """Everything that is proved and everything that shows it.

    Attributes:
        root: The folder of the project.
        snippets: Each snippet by its name below `snippets/`.
        pages: The pages of `docs/`, README and CONTRIBUTING.
        problems: What could not be read at all.
    """

    root: Path
    snippets: dict[str, Snippet] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _recordings: dict[str, Recording] = field(default_factory=dict)
    _manifests: dict[Path, dict[str, Any]] = field(default_factory=dict)

    def recording(self, snippet: Snippet) -> Recording:
        """Return what is recorded of a snippet."""
        if snippet.name not in self._recordings:
            manifest = self.manifest(snippet.path.parent)
            self._recordings[snippet.name] = recording.read(snippet, manifest)
        return self._recordings[snippet.name]

    def values(self, snippet: Snippet) -> dict[str, dict[str, str]]:
        """Return what can be cited of a snippet: for each key, value by interpreter.

        These are the lines `key = value` of its outputs, and what was measured of a
        benchmark: `ratio`, `ratio@size`, `break-even` and the values of its functions.
        """
        values = self.recording(snippet).values()
        if snippet.benchmark:
            for name, result in results.read(snippet).by_interpreter.items():
                for key, value in results.cited(result, snippet.benchmark).items():
                    values.setdefault(key, {})[name] = value
        return values

    def manifest(self, folder: Path) -> dict[str, Any]:
        """Return the manifest of a folder of snippets."""
        if folder not in self._manifests:
            self._manifests[folder] = recording.read_manifest(folder)
        return self._manifests[folder]

    def forget_recordings(self) -> None:
        """Read recordings anew, after they were written."""
        self._recordings.clear()
        self._manifests.clear()

    @cached_property
    def docs(self) -> dict[str, Page]:
        """The pages of `docs/` by their paths below it."""
        folder = self.root / "docs"
        return {
            self.below_docs(page): page
            for page in self.pages
            if page.path.is_relative_to(folder)
        }

    def below_docs(self, page: Page) -> str:
        """Return the path of a page below `docs/`."""
        return page.path.relative_to(self.root / "docs").as_posix()

    @cached_property
    def shown_on(self) -> dict[str, list[Page]]:
        """The pages that embed each snippet."""
        shown: dict[str, list[Page]] = {}
        for page in self.pages:
            for embed in page.embeds:
                shown.setdefault(embed.name, []).append(page)
        return shown

    @cached_property
    def allowed_packages(self) -> set[str]:
        """The names of the packages that are pinned for snippets."""
        return {
            canonicalize_name(line.partition("==")[0].strip())
            for path in (self.root / "requirements").glob("snippets*.txt")
            for line in path.read_text(encoding="utf-8").splitlines()
            if "==" in line and not line.startswith((" ", "#"))
        }


def find_root(start: Path | None = None) -> Path:
    """Return the project's folder: the nearest one with `mkdocs.yml` and `snippets`.

    Raises:
        FileNotFoundError: There is none at or above `start`.
    """
    start = (start or Path.cwd()).resolve()
    for folder in (start, *start.parents):
        if (folder / "mkdocs.yml").is_file() and (folder / "snippets").is_dir():
            return folder
    raise FileNotFoundError(
        f"no mkdocs.yml beside snippets/ at or above {start}: change to the project"
    )


def load(root: Path) -> Corpus:
    """Read all snippets and pages; what cannot be read is in `problems`."""
    corpus = Corpus(root)
    snippets = root / "snippets"
    for path in sorted(snippets.rglob("*")):
        if path.suffix in SUFFIXES and not _hidden(path.relative_to(snippets)):
            try:
                snippet = parse(path, snippets)
            except ProblemError as error:
                corpus.problems.append(error.problem)
            else:
                corpus.snippets[snippet.name] = snippet
    documents = [root / "README.md", root / "CONTRIBUTING.md"]
    documents += sorted((root / "docs").rglob("*.md"))
    corpus.pages = [pages.parse(path) for path in documents if path.is_file()]
    return corpus


def _hidden(path: Path) -> bool:
    return any(part.startswith((".", "__")) for part in path.parts)


def static_problems(
    corpus: Corpus, only: Callable[[Path], bool] = lambda _: True
) -> Iterator[Problem]:
    """Yield what is wrong without running anything.

    Args:
        corpus: The corpus.
        only: Whether a page or a snippet, by its path, is looked at by itself: one
            file out of hundreds is checked in a third of the time. What holds between
            files is looked at anyway.
    """
    yield from corpus.problems
    for page in filter(lambda page: only(page.path), corpus.pages):
        yield from page.problems
        yield from _page_problems(page, corpus)
        yield from passages.problems(page)
        if _ABOUT_THE_TOOLS not in page.path.parts:
            yield from prose.problems(page, corpus)
    claims: dict[str, Snippet] = {}
    stems: dict[Path, Snippet] = {}
    for snippet in corpus.snippets.values():
        if only(snippet.path):
            yield from _snippet_problems(snippet, corpus)
        twin = claims.setdefault(snippet.claim.casefold(), snippet)
        if twin is not snippet:
            yield Problem(
                path=snippet.path,
                line=snippet.line,
                what=f"the claim is also made by {twin.name}",
                expected="one snippet for each claim",
                came=snippet.claim,
                mend="keep one of the two, and embed it on both pages",
            )
        beside = stems.setdefault(snippet.path.with_suffix(""), snippet)
        if beside is not snippet:
            yield Problem(
                path=snippet.path,
                what=f"its recording would be that of {beside.path.name}",
                expected="a name that no other snippet of the folder has",
                came=snippet.path.stem,
                mend="give the two different names",
            )
    yield from _orphans(corpus)
    yield from related.problems(corpus)
    yield from glossary.problems(corpus)
    yield from navigation.problems(corpus.pages, corpus.root)
    yield from parts.problems(corpus)
    yield from suite.rates_problems(corpus.root)
    yield from mutants.problems(corpus.root)
    yield from releases.problems(corpus.root)


def _snippet_problems(snippet: Snippet, corpus: Corpus) -> Iterator[Problem]:
    try:
        recorded = corpus.recording(snippet)
    except ProblemError as error:
        yield error.problem
        return
    yield from recording.problems(snippet, recorded, corpus.root)
    if snippet.benchmark:
        try:
            yield from results.problems(snippet, snippet.benchmark)
        except ProblemError as error:
            yield error.problem
    if snippet.name not in corpus.shown_on:
        page = "/".join(snippet.name.split("/")[:-1]).replace("_", "-")
        yield Problem(
            path=snippet.path,
            what="no page embeds the snippet",
            expected=f"a line @snippet({snippet.name}), for example in docs/{page}.md",
            came="no such line on any page",
            mend="embed it, or delete it with its recordings",
        )
    for dependency in snippet.dependencies:
        package = canonicalize_name(Requirement(dependency).name)
        if package not in corpus.allowed_packages:
            yield Problem(
                path=snippet.path,
                what=f"the dependency {package!r} is not pinned for snippets",
                expected=f"one of: {', '.join(sorted(corpus.allowed_packages)) or '–'}",
                came=dependency,
                mend="add it to [dependency-groups] snippets in pyproject.toml;"
                " run: make lock",
            )


def _orphans(corpus: Corpus) -> Iterator[Problem]:
    """Yield recordings whose snippet is gone."""
    folder = corpus.root / "snippets"
    kept = {
        path
        for snippet in corpus.snippets.values()
        for path in recording.recorded_files(snippet)
    }
    unreadable = {problem.path.with_suffix("") for problem in corpus.problems}
    for path in sorted(folder.rglob("*.out")):
        stem = path.with_name(path.name.partition(".")[0])
        if path not in kept and stem not in unreadable:
            yield Problem(
                path=path,
                what="a recording without a snippet",
                expected=f"a snippet {stem.name}.py or {stem.name}.sh beside it",
                came="neither",
                mend=f"git rm {path.relative_to(corpus.root)}",
            )
    for path in sorted(folder.rglob(recording.MANIFEST)):
        try:
            names = corpus.manifest(path.parent)
        except ProblemError as error:
            yield error.problem
            continue
        for name in names:
            if not (path.parent / name).is_file():
                yield Problem(
                    path=path,
                    what=f"the manifest names {name}, which is not there",
                    expected=f"a file {name} beside it",
                    came="no such file",
                    mend=f"run: proven record {path.parent.relative_to(corpus.root)}",
                )


def _embed_problems(page: Page, corpus: Corpus) -> Iterator[Problem]:
    for embed in page.embeds:
        if embed.name not in corpus.snippets:
            path = corpus.root / "snippets" / embed.name
            if path.is_file() and path.suffix in SUFFIXES:
                continue  # it is there, and its own problem is told
            yield Problem(
                path=page.path,
                line=embed.line,
                what=f"the page embeds {embed.name}, which is not there",
                expected=f"a file snippets/{embed.name}",
                came="no such file",
                mend="write it, or mend the name",
            )
        elif "flame" in embed.options and (
            wrong := _flame_problem(page, embed, corpus)
        ):
            yield wrong


def _page_problems(page: Page, corpus: Corpus) -> Iterator[Problem]:
    yield from _embed_problems(page, corpus)
    for cited in page.citations:
        problem = citation_problem(page, cited, corpus)
        if problem:
            yield problem
    for fence in page.fences:
        wrong = fences.problem(page, fence)
        if wrong:
            yield wrong
    if page.path.parent == corpus.root / "docs" / "lab" and page.path.stem != "index":
        titles = [section.title for section in page.sections if section.title]
        if titles != _EXPERIMENT:
            yield Problem(
                path=page.path,
                what="the experiment has other sections than every experiment",
                expected=", ".join(_EXPERIMENT),
                came=", ".join(titles) or "none",
                mend="give it these second-level headings, in this order",
            )


def _flame_problem(page: Page, embed: pages.Embed, corpus: Corpus) -> Problem | None:
    """Return why no flame graph can be drawn of an output, or None."""
    snippet = corpus.snippets[embed.name]
    output = corpus.recording(snippet).outputs.get(snippet.base, "")
    if flame.stacks(output):
        return None
    return Problem(
        path=page.path,
        line=embed.line,
        what=f"no flame graph can be drawn of what {snippet.path.name} prints",
        expected="a line for each stack, such as: main;load;parse 203",
        came=output.partition("\n")[0] or "no output",
        mend="print collapsed stacks only, or leave out the option flame",
    )


def citation_problem(
    page: Page, cited: pages.Citation, corpus: Corpus
) -> Problem | None:
    """Return why a citation cannot be filled from the recordings, or None."""

    def refuse(expected: str, came: str, mend: str) -> Problem:
        return Problem(
            path=page.path,
            line=cited.line,
            what=f"the cited value {cited.key!r} of {cited.name} is not recorded",
            expected=expected,
            came=came,
            mend=mend,
        )

    snippet = corpus.snippets.get(page.resolve(cited.name))
    if not snippet:
        return refuse(
            "a snippet that this page embeds, or its full name below snippets/",
            cited.name,
            "mend the name",
        )
    values = corpus.values(snippet)
    if cited.key not in values:
        known = ", ".join(repr(key) for key in values) or "no line 'key = value'"
        mend = f"print it in {snippet.name} and record"
        return refuse(f"one of {known}", repr(cited.key), mend)
    everywhere = snippet.interpreters
    if snippet.benchmark and cited.key not in corpus.recording(snippet).values():
        everywhere = snippet.benchmark.interpreters
    wanted = [cited.interpreter] if cited.interpreter else everywhere
    missing = [name for name in wanted if name not in values[cited.key]]
    if missing:
        return refuse(
            f"a value on {', '.join(missing)}",
            f"values on {', '.join(values[cited.key])}",
            "print the key on every interpreter, or cite one: @value(name, key, 3.14)",
        )
    return None
