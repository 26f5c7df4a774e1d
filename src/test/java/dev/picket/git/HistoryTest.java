package dev.picket.git;

import static dev.picket.git.ScratchRepository.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.tree.SourceTree.Content;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever was ever committed is found, however it got there.
class HistoryTest {
    @TempDir
    Path folder;

    ScratchRepository scratch;

    @BeforeEach
    void aRepository() {
        scratch = ScratchRepository.in(folder.resolve("work"));
        scratch.write("main.tf", "one\n").commit();
    }

    @Test
    void aDeletedFileIsThere() {
        scratch.write("key", "gone\n").commit();
        scratch.delete("key").commit();
        assertTrue(texts().contains("key: gone\n"));
    }

    @Test
    void textThatOnlyAMergeHoldsIsThere() {
        mergeWith("merged and more\n");
        assertTrue(texts().contains("main.tf: merged and more\n"));
    }

    @Test
    void everyStashIsThere() {
        scratch.write("main.tf", "first stash\n").stash();
        scratch.write("main.tf", "second stash\n").stash();
        assertTrue(texts().containsAll(List.of("main.tf: first stash\n", "main.tf: second stash\n")));
        var history = everything();
        assertTrue(history.tips().containsKey("refs/stash"));
        assertTrue(history.tips().containsKey("stash@{1}"), history.tips().toString());
    }

    @Test
    void whatAReflogRemembersIsThere() throws Exception {
        var dropped = scratch.write("key", "dropped\n").commit();
        scratch.git()
                .reset()
                .setMode(org.eclipse.jgit.api.ResetCommand.ResetType.HARD)
                .setRef("HEAD~1")
                .call();
        assertTrue(texts().contains("key: dropped\n"));
        assertTrue(everything().commits().stream().anyMatch(c -> c.id().equals(dropped)));
    }

    @Test
    void aLinkThatBecameAFileIsThere() {
        scratch.link("config", "main.tf").commit();
        scratch.write("config", "now a file\n").commit();
        assertTrue(texts().containsAll(List.of("config: main.tf", "config: now a file\n")));
    }

    @Test
    void attributesAndOddNamesHideNothing() {
        scratch.write(".gitattributes", "*.env -diff\n")
                .write("café\n.env", "odd\n")
                .commit();
        assertTrue(texts().contains("café\n.env: odd\n"));
    }

    @Test
    void tagsOfEveryKindAreFollowed() throws Exception {
        scratch.branch("aside").write("key", "tagged\n").commit();
        scratch.git()
                .tag()
                .setName("v1")
                .setAnnotated(true)
                .setMessage("one")
                .setSigned(false)
                .call();
        scratch.checkout("main");
        scratch.git().branchDelete().setBranchNames("aside").setForce(true).call();
        Files.walk(folder.resolve("work/.git/logs"))
                .filter(Files::isRegularFile)
                .forEach(file -> file.toFile().delete());
        assertTrue(texts().contains("key: tagged\n"));
        assertTrue(everything().tips().containsKey("refs/tags/v1"));
    }

    @Test
    void eachBlobComesOnceAndFromItsFirstCommit() {
        var second = scratch.write("copy.tf", "one\n").write("new.tf", "new\n").commit();
        scratch.write("again.tf", "new\n").commit();
        var history = everything();
        assertEquals(2, history.blobs().size());
        assertEquals(
                new History.Found(scratch.index().blob("new.tf").orElseThrow().id(), "new.tf", second),
                history.blobs().get(1));
    }

    @Test
    void packedHistoryIsTheSame() throws Exception {
        for (int i = 0; i < 40; i++) {
            scratch.write("big.txt", "line\n".repeat(300) + i).commit();
        }
        mergeWith("merged\n");
        var loose = everything();
        scratch.pack();
        var packed = everything();
        assertEquals(loose.blobs(), packed.blobs());
        assertEquals(new TreeSet<>(ids(packed.blobs())), new TreeSet<>(ids(packed.inStorageOrder(scratch.open()))));
    }

    @Test
    void aRangeIsWhatItsCommitsBrought() {
        scratch.git().getRepository();
        var base = scratch.write("base.tf", "base\n").commit();
        scratch.write("key", "came and went\n").commit();
        scratch.delete("key").write("stays.tf", "stays\n").commit();
        assertEquals(List.of("key: came and went\n", "stays.tf: stays\n"), texts(range(base.hex(), "HEAD")));
        assertEquals(List.of("stays.tf: stays\n"), texts(range("HEAD~1", "main")));
        assertEquals(List.of(), texts(range("HEAD", "HEAD")));
    }

    @Test
    void aRangeOverAMergeHoldsOnlyWhatTheOtherSideLacks() {
        mergeWith("merged\n");
        assertEquals(List.of("main.tf: theirs\n", "main.tf: merged\n"), texts(range("HEAD^1", "HEAD")));
        assertEquals(List.of("main.tf: ours\n", "main.tf: merged\n"), texts(range("HEAD^2", "HEAD")));
    }

    @Test
    void aRangeThatAShallowCloneCutsIsRefused() throws Exception {
        var first = scratch.write("a", "1\n").commit();
        var second = scratch.write("a", "2\n").commit();
        scratch.write("a", "3\n").commit();
        Files.writeString(folder.resolve("work/.git/shallow"), second.hex() + "\n");
        assertInstanceOf(
                GitRepository.Lookup.Failed.class, History.range(scratch.open(), first.hex(), "HEAD", Progress.NONE));
        var everything = everything();
        assertEquals("a shallow clone", everything.skipped().getFirst().why());
    }

    @Test
    void aSecretsWayThroughTheHistoryIsTold() {
        var brought = scratch.write("key", "secret\n").commit();
        scratch.branch("old").checkout("main");
        var edited = scratch.write("key", "secret, edited\n").commit();
        var removed = scratch.delete("key").commit();
        var history = everything();
        var blobs = new java.util.HashSet<ObjectId>();
        history.blobs().stream().filter(f -> f.path().equals("key")).forEach(f -> blobs.add(f.blob()));
        var other = history.blobs().getFirst().blob();
        var told = found(Attribution.of(scratch.open(), history, List.of(blobs, Set.of(other))));
        assertEquals(
                List.of(brought),
                told.getFirst().brought().stream().map(Commit::id).toList());
        assertEquals(
                List.of(removed),
                told.getFirst().removed().stream().map(Commit::id).toList());
        assertTrue(told.getFirst().holders().contains("refs/heads/old"));
        assertFalse(told.getFirst().holders().contains("refs/heads/main"));
        assertTrue(told.getFirst().reaching().contains("refs/heads/main"));
        assertEquals(List.of(), told.getLast().removed());
        assertTrue(history.commits().stream().anyMatch(c -> c.id().equals(edited)));
    }

    private void mergeWith(String resolution) {
        scratch.branch("side").write("main.tf", "theirs\n").commit();
        scratch.checkout("main").write("main.tf", "ours\n").commit();
        scratch.merge("side").write("main.tf", resolution).commit();
        assertEquals(2, everything().commits().getLast().parents().size());
    }

    private History everything() {
        return found(History.everything(scratch.open(), Progress.NONE));
    }

    private History range(String from, String to) {
        return found(History.range(scratch.open(), from, to, Progress.NONE));
    }

    private List<String> texts() {
        return texts(everything());
    }

    private List<String> texts(History history) {
        var texts = new ArrayList<String>();
        for (var found : history.blobs()) {
            var content = (Content.Bytes) scratch.open().blob(found.blob(), 1 << 20);
            texts.add(found.path() + ": " + new String(content.bytes(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<ObjectId> ids(List<History.Found> blobs) {
        return blobs.stream().map(History.Found::blob).toList();
    }
}
