package dev.picket.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AliasTest {
    private static final String EXPANDED = "Aliases were replaced by what their anchors hold";

    @Test
    void anAliasIsWhatItsAnchorHolds() {
        var documents = Read.yaml("a: &x [1, {b: 2}]\nc: *x\nd: *x\n");
        assertEquals(List.of(EXPANDED), Read.summaries(documents));
        assertEquals(
                "{a: [1, {b: 2}], c: [1, {b: 2}], d: [1, {b: 2}]}",
                Read.picture(documents.roots().getFirst()));
    }

    @Test
    void mergedKeysGiveWayToWrittenOnesAndEarlierSourcesWin() {
        var documents =
                Read.yaml("x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz: {<<: [*x, *y], c: 3}\nw:\n  c: 4\n  <<: *y\n");
        assertEquals(
                "{x: {a: 1, b: 1}, y: {b: 2, c: 2}, z: {a: 1, b: 1, c: 3}, w: {c: 4, b: 2}}",
                Read.picture(documents.roots().getFirst()));
    }

    @Test
    void aMergeOfAScalarIsDiagnosed() {
        assertEquals(
                List.of("A merge key needs a mapping or a list of mappings"),
                Read.summaries(Read.yaml("a:\n  <<: b\n  c: 1\n")));
    }

    @Test
    void anAliasOfNothingOrOfItselfIsDiagnosed() {
        assertEquals(List.of("No anchor `&x` before this alias"), Read.summaries(Read.yaml("a: *x\n")));
        assertEquals(List.of("Alias `*x` stands inside its own anchor"), Read.summaries(Read.yaml("a: &x [*x]\n")));
    }

    @Test
    void anAnchorDoesNotOutliveItsDocument() {
        assertEquals(List.of("No anchor `&x` before this alias"), Read.summaries(Read.yaml("a: &x 1\n---\nb: *x\n")));
    }

    @Test
    void anAliasBombIsOneDiagnostic() {
        var bomb = new StringBuilder("a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(i, i, String.join(",", java.util.Collections.nCopies(10, "*a" + (i - 1)))));
        }
        assertEquals(
                List.of(EXPANDED, "Aliases expand to more than 2000000 nodes"),
                Read.summaries(Read.yaml(bomb.toString())));
    }

    @Test
    void aliasesDoNotPileUpLevels() {
        var half = "[".repeat(300) + "%s" + "]".repeat(300);
        var documents = Read.yaml("a: &a " + half.formatted("1") + "\nb: " + half.formatted("*a") + "\n");
        assertEquals(List.of("Alias expands to more than 500 levels"), Read.summaries(documents));
    }
}
