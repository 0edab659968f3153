"""The examples run, as a reader would run them."""

import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
OYSTERS = "https://theconversation.com/why-harbour-cities-are-bringing-back-their-oyster-reefs-900417"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with the examples in it, so that nothing is written into the checkout."""
    shutil.copytree(EXAMPLES, tmp_path / "examples")
    return tmp_path


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=project, capture_output=True, text=True, check=False)


def test_one_url_writes_a_package(project: Path) -> None:
    done = run(project, "examples/one_url.py", "examples/pages/oyster-reefs.html", OYSTERS)
    assert done.returncode == 0, done.stderr
    assert "This article is republished from The Conversation" in done.stdout
    assert (project / "out/one").is_dir()


def test_a_folder_of_pages_becomes_a_folder_of_packages(project: Path) -> None:
    done = run(project, "examples/folder_of_pages.py", "examples/pages", "out/folder")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("republished:") == 2
    assert len(list((project / "out/folder").iterdir())) == 2


def test_a_publishers_own_rules_change_the_sentence(project: Path) -> None:
    done = run(project, "examples/own_rules.py")
    assert done.returncode == 0, done.stderr
    assert "with rules:    This story first appeared in Lantern Weekly" in done.stdout


def test_the_notebook_shows_review_article_and_package(project: Path) -> None:
    notebook = nbformat.read(project / "examples/republish.ipynb", as_version=4)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(project / "examples")}}).execute()
    shown = [out["data"]["text/html"] for cell in notebook.cells for out in cell.get("outputs", []) if "data" in out]
    assert len(shown) == 5
    assert "Ann Bell, foreign desk" in shown[2]
    assert not any("<script" in html or "<style" in html for html in shown)


def test_the_notebook_is_kept_without_output() -> None:
    notebook = nbformat.read(EXAMPLES / "republish.ipynb", as_version=4)
    assert [cell for cell in notebook.cells if cell.get("outputs")] == []
