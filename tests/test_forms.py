"""The project's forms and files for GitHub: what would be refused only there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from conftest import ROOT
from site_pages import config

from proven import reports

if TYPE_CHECKING:
    from pathlib import Path

    from site_pages import Site

pytest_plugins = ["site_build"]

GITHUB = ROOT / ".github"
FORMS = sorted((GITHUB / "ISSUE_TEMPLATE").glob("*.yml"))
FORMS.remove(GITHUB / "ISSUE_TEMPLATE" / "config.yml")
# https://docs.github.com/communities/…/syntax-for-githubs-form-schema
ATTRIBUTES = {
    "markdown": {"value"},
    "input": {"label", "description", "placeholder", "value"},
    "textarea": {"label", "description", "placeholder", "value", "render"},
    "dropdown": {"label", "description", "multiple", "options", "default"},
    "checkboxes": {"label", "description", "options"},
}


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def fields(path: Path) -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in read(path)["body"] if "id" in one}


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_form_is_one_that_github_takes(path: Path) -> None:
    form = read(path)
    assert {"name", "description", "body"} <= set(form)
    assert set(form) <= {"name", "description", "title", "labels", "body"}
    assert all(isinstance(form[key], str) for key in ("name", "description", "title"))
    assert any(one["type"] != "markdown" for one in form["body"])
    ids = [one["id"] for one in form["body"] if one["type"] != "markdown"]
    assert len(ids) == len(set(ids))
    labels = [one["attributes"].get("label") for one in form["body"]]
    assert len(labels) == len(set(labels))
    for one in form["body"]:
        assert set(one) <= {"type", "id", "attributes", "validations"}
        assert set(one["attributes"]) <= ATTRIBUTES[one["type"]]
        assert one["type"] == "markdown" or one["attributes"]["label"]
        assert re.fullmatch(r"[A-Za-z0-9_-]+", one["id"])
        assert set(one.get("validations", {})) <= {"required"}
        assert isinstance(one.get("validations", {}).get("required", False), bool)


def test_report_of_a_claim_asks_for_interpreter_and_output() -> None:
    form = fields(GITHUB / "ISSUE_TEMPLATE" / reports.WRONG_CLAIM)
    assert {"interpreter", "output", "why"} <= set(form)
    assert form["interpreter"]["validations"]["required"]


def test_what_a_link_fills_in_is_a_field_of_its_form(site: Site) -> None:
    seen = set()
    for page in site.pages.values():
        for link in page.root.all("a"):
            address = urlsplit(link.attributes.get("href", ""))
            if not address.path.endswith("/issues/new"):
                continue
            told = parse_qs(address.query, strict_parsing=bool(address.query))
            (template,) = told.pop("template", [""])
            if not template:
                continue
            form = GITHUB / "ISSUE_TEMPLATE" / template
            assert form in FORMS, page.url
            assert set(told) <= set(fields(form)), page.url
            seen.add((template, *sorted(told)))
    filled = (reports.WRONG_CLAIM, *sorted((reports.SNIPPET, reports.PROVED_ON)))
    assert filled in seen
    assert ("missing-topic.yml",) in seen


def test_every_proof_can_be_reported_with_its_file_and_versions(site: Site) -> None:
    page = site.pages["ch11-internals/gil/index.html"]
    lines = page.root.all(cls="proof-line")
    assert lines
    for line in lines:
        (link,) = [
            one for one in line.all("a") if "/issues/new" in one.attributes["href"]
        ]
        told = parse_qs(urlsplit(link.attributes["href"]).query)
        (snippet,) = told[reports.SNIPPET]
        assert (ROOT / snippet).is_file()
        (versions,) = told[reports.PROVED_ON]
        for version in versions.split():
            assert version in line.text


def test_every_chapter_has_an_owner() -> None:
    owned = {
        line.split()[0]
        for line in (GITHUB / "CODEOWNERS").read_text().splitlines()
        if line and not line.startswith("#")
    }
    absent = [one for one in owned if one != "*" and not (ROOT / one[1:]).is_dir()]
    assert absent == []
    chapters = [*ROOT.glob("docs/ch[0-9]*/"), ROOT / "docs" / "lab"]
    wanted = {f"/docs/{path.name}/" for path in chapters}
    wanted |= {f"/snippets/{path.name.replace('-', '_')}/" for path in chapters}
    assert wanted <= owned


def test_dependabot_looks_where_something_is_locked() -> None:
    told = read(GITHUB / "dependabot.yml")
    assert told["version"] == 2
    places = {one["package-ecosystem"]: one["directory"] for one in told["updates"]}
    assert set(places) == {"pip", "npm", "github-actions"}
    assert list((ROOT / places["pip"].strip("/")).glob("*.txt"))
    assert (ROOT / places["npm"].strip("/") / "package-lock.json").is_file()
    assert places["github-actions"] == "/"


def test_pull_request_template_is_read_in_one_look() -> None:
    text = (GITHUB / "pull_request_template.md").read_text()
    assert len(text.splitlines()) == 5


def test_citation_names_the_project() -> None:
    told = read(ROOT / "CITATION.cff")
    assert {"cff-version", "message", "title", "authors"} <= set(told)
    settings = config()
    assert told["url"] == settings["site_url"]
    assert told["repository-code"] == settings["repo_url"]
    assert told["license"] in (ROOT / "LICENSE").read_text()
