package dev.picket.git;

import static dev.picket.git.ScratchRepository.contents;
import static dev.picket.git.ScratchRepository.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRepositoryTest {
    @TempDir
    Path folder;

    @Test
    void theSecretsLieWhereTheDemoSaysTheyDo() throws Exception {
        DemoRepository.layOut(folder, Map.of("main.tf", "locals {}\n".getBytes(StandardCharsets.UTF_8)));
        var repository = ((GitRepository.Opening.Opened) GitRepository.open(folder, Map.of())).repository();
        var head = contents(found(repository.head(1 << 20)));
        assertEquals(head, contents(found(repository.workTree(1 << 20, Map.of()))));
        assertEquals(
                Set.of("main.tf", DemoRepository.IN_TREE, DemoRepository.EXAMPLE, DemoRepository.ONLY_IN_MERGE),
                head.keySet());
        assertTrue(head.get(DemoRepository.IN_TREE).contains("AKIA"));
        assertFalse(head.get(DemoRepository.ONLY_IN_MERGE).contains("AKIA"));
        var history = found(History.everything(repository, Progress.NONE));
        var paths = new TreeSet<String>();
        history.blobs().forEach(blob -> paths.add(blob.path()));
        assertTrue(paths.containsAll(Set.of(DemoRepository.DELETED, DemoRepository.ONLY_IN_STASH)));
        var merges = history.commits().stream()
                .filter(c -> c.parents().size() > 1)
                .map(Commit::id)
                .toList();
        assertTrue(history.blobs().stream()
                .anyMatch(b -> b.path().equals(DemoRepository.ONLY_IN_MERGE) && merges.contains(b.commit())));
    }
}
