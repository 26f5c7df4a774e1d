package dev.picket.git;

import static dev.picket.git.ScratchRepository.contents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same content gives the same tree: a clean checkout, its index and HEAD.
class OneTreeTest {
    @TempDir
    Path folder;

    ScratchRepository scratch;

    @BeforeEach
    void aRepositoryWithOddNames() {
        scratch = ScratchRepository.in(folder.resolve("work"))
                .write("main.tf", "locals {}\n")
                .write("café/naïve \"x\".tf", "é\r\n")
                .write("日本/🚀.yaml", "a: b\n")
                .write("a b/tab\tname.json", "{}")
                .write("a-b/x", "1")
                .write("a.b/x", "2")
                .write("ab/x", "3")
                .write("deep/er/and/deeper/file", new byte[] {0, 1, 2, (byte) 0xff})
                .write("empty", "")
                .write(".hidden/.dot", "x")
                .write(".gitattributes", "*.tf -diff\n*.yaml binary\n")
                .link("inside.tf", "main.tf")
                .link("café/up", "../main.tf")
                .link("outside", "../../elsewhere")
                .link("absolute", "/etc/passwd");
        var first = scratch.commit();
        scratch.stageSubmodule("vendor/sub", first).commitIndex();
    }

    @Test
    void workTreeIndexAndHeadAgree() {
        var index = contents(scratch.index());
        assertEquals(index, contents(scratch.head()));
        assertEquals(withoutAbsentSubmodule(index), withoutAbsentSubmodule(contents(scratch.workTree())));
        assertEquals("-> main.tf", index.get("café/up"));
        assertEquals("skipped: a symbolic link out of the tree", index.get("outside"));
        assertEquals("skipped: a symbolic link out of the tree", index.get("absolute"));
        assertEquals("skipped: a submodule", index.get("vendor/sub"));
        assertEquals(16, index.size());
    }

    @Test
    void aCheckedOutSubmoduleIsSkippedEverywhere() {
        ScratchRepository.in(folder.resolve("work/vendor/sub"))
                .write("inner.tf", "x")
                .commit();
        assertEquals(contents(scratch.index()), contents(scratch.workTree()));
    }

    @Test
    void packedObjectsReadAsLooseOnes() {
        var loose = contents(scratch.head());
        scratch.pack();
        var main = scratch.index().blob("main.tf").orElseThrow().id().hex();
        assertFalse(Files.exists(
                folder.resolve("work/.git/objects/" + main.substring(0, 2)).resolve(main.substring(2))));
        assertEquals(loose, contents(scratch.head()));
    }

    @Test
    void everyBlobReadsAsJGitReadsIt() throws Exception {
        for (int i = 0; i < 30; i++) {
            scratch.write("main.tf", "locals {}\n".repeat(200) + "# " + i + "\n".repeat(i));
            scratch.commit();
        }
        scratch.pack();
        var repository = scratch.open();
        var jgit = scratch.git().getRepository();
        int compared = 0;
        for (int back = 0; back < 30; back++) {
            var tree = ScratchRepository.found(repository.commit("HEAD~" + back, 1 << 20));
            for (var blob : tree.blobs().values()) {
                var expected = jgit.open(org.eclipse.jgit.lib.ObjectId.fromString(
                                blob.id().hex()))
                        .getBytes();
                var actual = repository.blob(blob.id(), 1 << 20);
                assertEquals(
                        new String(expected, StandardCharsets.ISO_8859_1),
                        new String(
                                ((dev.picket.tree.SourceTree.Content.Bytes) actual).bytes(),
                                StandardCharsets.ISO_8859_1));
                compared++;
            }
        }
        assertEquals(30 * 15, compared);
    }

    @Test
    void aBlobOverTheLimitIsNotRead() {
        scratch.write("big", "x".repeat(2_000_000)).commit();
        var expected = "unreadable: larger than 1 MB";
        assertEquals(expected, contents(scratch.index()).get("big"));
        assertEquals(expected, contents(scratch.workTree()).get("big"));
        scratch.pack();
        assertEquals(expected, contents(scratch.head()).get("big"));
    }

    private static Map<String, String> withoutAbsentSubmodule(Map<String, String> all) {
        var rest = new java.util.TreeMap<>(all);
        rest.remove("vendor/sub");
        return rest;
    }
}
