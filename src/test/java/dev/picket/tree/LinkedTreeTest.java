package dev.picket.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A path leads where its links lead, and nowhere out of a circle.
class LinkedTreeTest {
    private record WithLinks(SourceTree tree, List<Link> links) implements SourceTree {
        @Override
        public List<Entry> files() {
            return tree.files();
        }

        @Override
        public Content read(String path) {
            return tree.read(path);
        }

        @Override
        public List<Skipped> skipped() {
            return tree.skipped();
        }
    }

    private static LinkedTree tree(String... links) {
        var files = Map.of("a/x", "1", "a/sub/y", "2", "top", "3");
        var all = new java.util.ArrayList<SourceTree.Link>();
        for (int i = 0; i < links.length; i += 2) {
            all.add(new SourceTree.Link(links[i], links[i + 1]));
        }
        return LinkedTree.of(new WithLinks(MemoryTree.ofTexts(files), all));
    }

    @ParameterizedTest
    @CsvSource({
        "l/x, l, a, a/x",
        "l/sub/y, l, a, a/sub/y",
        "l, l, a, a",
        "b/l, b/l, top, top",
        "l/top, l, '', top",
        "lx/x, l, a, lx/x",
    })
    void aPathLeadsWhereItsLinkLeads(String path, String link, String target, String real) {
        assertEquals(Optional.of(real), tree(link, target).real(path));
    }

    @Test
    void linksLeadToLinks() {
        var tree = tree("l", "m/sub", "m", "a");
        assertEquals(Optional.of("a/sub/y"), tree.real("l/y"));
        assertTrue(tree.read("l/y") instanceof SourceTree.Content.Bytes);
    }

    @Test
    void aCircleLeadsNowhere() {
        var tree = tree("l", "m", "m", "l", "n", "n/x");
        assertEquals(Optional.empty(), tree.real("l"));
        assertEquals(Optional.empty(), tree.real("n"));
        assertTrue(tree.read("l/x") instanceof SourceTree.Content.Missing);
    }

    @Test
    void whatIsLinkedIsAmongTheFiles() {
        assertEquals(
                List.of("a/sub/y", "a/x", "f", "l/sub/y", "l/x", "top"),
                tree("l", "a", "f", "top", "gone", "nothing", "a/self", "a").files().stream()
                        .map(SourceTree.Entry::path)
                        .toList());
    }
}
