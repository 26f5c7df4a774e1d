package dev.picket.git;

import static dev.picket.git.ScratchRepository.contents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.picket.tree.WorkTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which files on the disk count.
class WorkTreeTest {
    @TempDir
    Path folder;

    @Test
    void ignoredFilesAreLeftOutUnlessTracked() {
        var scratch = scratch().write("tracked.log", "t").write("build/kept.tf", "k");
        scratch.commit();
        scratch.write(".gitignore", "*.log\n!important.log\nbuild/\n/top.txt\nsub/*.tmp\n**/cache\n")
                .write("new.log", "n")
                .write("important.log", "i")
                .write("build/other.tf", "o")
                .write("top.txt", "x")
                .write("deep/top.txt", "y")
                .write("sub/a.tmp", "a")
                .write("sub/deep/a.tmp", "b")
                .write("a/cache/file", "c")
                .write("a/.gitignore", "*.md\n")
                .write("a/x.md", "m")
                .write("x.md", "m");
        assertEquals(
                Set.of(
                        ".gitignore",
                        "a/.gitignore",
                        "build/kept.tf",
                        "deep/top.txt",
                        "important.log",
                        "sub/deep/a.tmp",
                        "tracked.log",
                        "x.md"),
                contents(scratch.workTree()).keySet());
    }

    @Test
    void theRepositorysAndTheUsersExcludesCount() throws Exception {
        var scratch = scratch().write("a.one", "1").write("a.two", "2").write("a.three", "3");
        Files.createDirectories(folder.resolve("work/.git/info"));
        Files.writeString(folder.resolve("work/.git/info/exclude"), "*.one\n");
        var home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), "[core]\n\texcludesFile = ~/ignored # mine\n");
        Files.writeString(home.resolve("ignored"), "*.two\n");
        var tree = ScratchRepository.found(scratch.open().workTree(1 << 20, Map.of("HOME", home.toString())));
        assertEquals(Set.of("a.three"), contents(tree).keySet());
    }

    @Test
    void whatIsAskedForByNameCountsAlthoughItIsIgnored() {
        var scratch = scratch().write(".gitignore", "cdk.out\nlogs\n").write("a.tf", "a");
        scratch.commit();
        scratch.write("cdk.out/App.template.json", "{}")
                .write("cdk.out/nested/b.json", "{}")
                .write("cdk.out/asset.1/node_modules/x.js", "x")
                .write("logs/x.log", "x");
        assertEquals(Set.of(".gitignore", "a.tf"), contents(scratch.workTree()).keySet());
        var all = Set.of(".gitignore", "a.tf", "cdk.out/App.template.json", "cdk.out/nested/b.json");
        assertEquals(all, named(scratch, "cdk.out"));
        assertEquals(all, named(scratch, "cdk.out/App.template.json"));
    }

    private static Set<String> named(ScratchRepository scratch, String path) {
        return contents(ScratchRepository.found(scratch.open().workTree(1 << 20, Map.of(), List.of(path))))
                .keySet();
    }

    @Test
    void anotherRepositoryInsideIsNamedAndLeft() {
        var scratch = scratch().write("a.tf", "a");
        ScratchRepository.in(folder.resolve("work/other")).write("b.tf", "b").commit();
        assertEquals(
                Map.of("a.tf", "a", "other", "skipped: a git repository of its own"), contents(scratch.workTree()));
    }

    @Test
    void outsideGitOnlyToolFoldersAreLeft() {
        var scratch = scratch()
                .write("a.tf", "a")
                .write("x/.terraform/modules/m.tf", "m")
                .write("node_modules/n.js", "n")
                .write(".gitignore", "a.tf\n")
                .link("in", "a.tf")
                .link("out", "../x");
        var tree = WorkTree.of(scratch.top(), 1 << 20);
        assertEquals(
                Map.of(
                        ".gitignore",
                        "a.tf\n",
                        "a.tf",
                        "a",
                        "in",
                        "-> a.tf",
                        "out",
                        "skipped: a symbolic link out of the tree"),
                contents(tree));
    }

    @Test
    void aRepositoryIsFoundFromBelow() throws Exception {
        var scratch = scratch().write("x/y/a.tf", "a");
        var opened = GitRepository.open(folder.resolve("work/x/y"), Map.of());
        var top = assertInstanceOf(GitRepository.Opening.Opened.class, opened)
                .repository()
                .top();
        assertEquals(scratch.top(), top.orElseThrow());
        Files.createDirectories(folder.resolve("bare"));
        assertInstanceOf(GitRepository.Opening.None.class, GitRepository.open(folder.resolve("bare"), Map.of()));
    }

    @Test
    void aGitFileThatPointsAwayIsRefused() throws Exception {
        ScratchRepository.in(folder.resolve("victim")).write("a.tf", "a").commit();
        var trap = Files.createDirectories(folder.resolve("trap"));
        Files.writeString(trap.resolve(".git"), "gitdir: ../victim/.git\n");
        assertInstanceOf(GitRepository.Opening.Refused.class, GitRepository.open(trap, Map.of()));
    }

    @Test
    void aLinkedWorkTreeIsRead() throws Exception {
        var scratch = scratch().write("a.tf", "a");
        var commit = scratch.commit();
        var linked = Files.createDirectories(folder.resolve("linked"));
        var own = Files.createDirectories(folder.resolve("work/.git/worktrees/linked"));
        Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
        Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("HEAD"), commit.hex() + "\n");
        Files.copy(folder.resolve("work/.git/index"), own.resolve("index"));
        Files.writeString(linked.resolve("a.tf"), "a");
        var repository = ((GitRepository.Opening.Opened) GitRepository.open(linked, Map.of())).repository();
        assertEquals(Map.of("a.tf", "a"), contents(ScratchRepository.found(repository.head(1 << 20))));
        assertEquals(Map.of("a.tf", "a"), contents(ScratchRepository.found(repository.workTree(1 << 20, Map.of()))));
    }

    @Test
    void revisionsAreNamedAsGitNamesThem() throws Exception {
        var scratch = scratch().write("a", "1");
        var first = scratch.commit();
        var second = scratch.write("a", "2").commit();
        scratch.git()
                .tag()
                .setName("v1")
                .setAnnotated(true)
                .setMessage("x")
                .setSigned(false)
                .call();
        var third = scratch.write("a", "3").commit();
        var repository = scratch.open();
        var names = Map.of(
                "HEAD",
                third,
                "@",
                third,
                "main",
                third,
                "v1",
                second,
                "HEAD~2",
                first,
                "HEAD^^",
                first,
                "v1^{commit}",
                second,
                "main@{1}",
                second,
                second.abbreviated(),
                second,
                "refs/tags/v1~1",
                first);
        names.forEach((name, commit) -> assertEquals(commit, ScratchRepository.found(repository.resolve(name)), name));
        for (var wrong : List.of("nowhere", "HEAD~9", "v1^2", "HEAD@{99}", "0000", "../HEAD")) {
            assertInstanceOf(GitRepository.Lookup.Failed.class, repository.resolve(wrong), wrong);
        }
    }

    private ScratchRepository scratch() {
        return ScratchRepository.in(folder.resolve("work"));
    }
}
