package dev.picket.git;

import static dev.picket.git.ScratchRepository.contents;
import static dev.picket.git.ScratchRepository.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a hook sees: the index, and how it differs from HEAD.
class StagedTest {
    @TempDir
    Path folder;

    @Test
    void theIndexCountsNotTheDisk() {
        var scratch = scratch().write("a.tf", "staged\n").stage().write("a.tf", "on disk\n");
        assertEquals("staged\n", contents(scratch.index()).get("a.tf"));
        assertEquals("on disk\n", contents(scratch.workTree()).get("a.tf"));
    }

    @Test
    void beforeTheFirstCommitEverythingIsChanged() {
        var scratch = scratch().write("a.tf", "a\n").stage();
        assertEquals(Map.of(), contents(scratch.head()));
        assertEquals(List.of("a.tf"), changed(scratch));
    }

    @Test
    void aRenameWithAnEditIsAChange() {
        var scratch = committed();
        scratch.delete("x/a.tf").write("x/b.tf", "a\nmore\n").stage();
        assertEquals(List.of("x/b.tf"), changed(scratch));
        assertEquals(List.of("x/a.tf"), scratch.index().removedFrom(scratch.head()));
    }

    @Test
    void aChangeOfKindIsAChange() {
        var scratch = committed();
        scratch.link("x/a.tf", "../y/c.tf").stage();
        assertEquals(List.of("x/a.tf"), changed(scratch));
    }

    @Test
    void whatTheIndexKnowsToBeUnchangedIsListedAllTheSame() {
        var scratch = committed();
        scratch.write("y/z/d.tf", "changed\n").stage();
        assertEquals(
                List.of("x/a.tf", "y/c.tf", "y/z/d.tf"),
                List.copyOf(contents(scratch.head()).keySet()));
        assertEquals("d\n", contents(scratch.head()).get("y/z/d.tf"));
        assertEquals(List.of("y/z/d.tf"), changed(scratch));
    }

    @Test
    void theIndexOfACommitInProgressIsHonoured() throws Exception {
        var scratch = committed();
        scratch.write("x/a.tf", "with -a\n").stage();
        var git = folder.resolve("work/.git");
        Files.copy(git.resolve("index"), git.resolve("index.lock"));
        scratch.write("x/a.tf", "later\n");
        Files.delete(git.resolve("index.lock"));
        Files.copy(git.resolve("index"), git.resolve("next-index-7.lock"));
        scratch.stage();
        for (var named : List.of(
                ".git/next-index-7.lock", git.resolve("next-index-7.lock").toString())) {
            var tree = found(scratch.open(Map.of("GIT_INDEX_FILE", named)).index(1 << 20));
            assertEquals("with -a\n", contents(tree).get("x/a.tf"));
        }
        assertEquals("later\n", contents(scratch.index()).get("x/a.tf"));
    }

    @Test
    void everySideOfAConflictIsThere() {
        var scratch = committed();
        scratch.branch("side").write("x/a.tf", "theirs\n").commit();
        scratch.checkout("main").write("x/a.tf", "ours\n").commit();
        scratch.merge("side");
        var index = scratch.index();
        assertEquals(
                List.of(1, 2, 3),
                index.sides().stream().map(BlobTree.Side::stage).toList());
        assertEquals("ours\n", contents(index).get("x/a.tf"));
        assertTrue(contents(scratch.workTree()).get("x/a.tf").contains("<<<<<<<"));
    }

    @Test
    void aBrokenIndexIsASentence() throws Exception {
        var scratch = committed();
        for (int length : List.of(0, 5, 12, 40, 100)) {
            var bytes = Files.readAllBytes(folder.resolve("work/.git/index"));
            Files.write(folder.resolve("work/.git/index"), java.util.Arrays.copyOf(bytes, length));
            var index = scratch.open().index(1 << 20);
            assertTrue(assertInstanceOf(GitRepository.Lookup.Failed.class, index)
                    .why()
                    .startsWith("The index cannot be read: "));
            Files.write(folder.resolve("work/.git/index"), bytes);
        }
    }

    private static List<String> changed(ScratchRepository scratch) {
        return List.copyOf(scratch.index().changedFrom(scratch.head()).keySet());
    }

    private ScratchRepository scratch() {
        return ScratchRepository.in(folder.resolve("work"));
    }

    private ScratchRepository committed() {
        var scratch = scratch().write("x/a.tf", "a\n").write("y/c.tf", "c\n").write("y/z/d.tf", "d\n");
        scratch.commit();
        return scratch;
    }
}
