package dev.picket.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.picket.finding.Finding.Category;
import dev.picket.finding.Finding.Confidence;
import dev.picket.finding.Finding.Suppression;
import dev.picket.text.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Two lists of findings compared by fingerprint.
class ComparisonTest {
    private static final Suppression AGREED = new Suppression("picket:ignore", "agreed", Optional.empty());

    private static Finding finding(String fingerprint) {
        return new Finding(
                "r",
                List.of(),
                Severity.HIGH,
                Confidence.CERTAIN,
                Category.IAC,
                false,
                SourceFile.of("a.tf", "x").whole(),
                List.of(),
                "x",
                List.of(),
                List.of(),
                "m",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                true,
                Optional.empty(),
                fingerprint,
                Optional.empty(),
                Optional.empty());
    }

    private static String told(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.fingerprint()
                        + (f.isNew() ? " new" : " old")
                        + (f.suppressed().isPresent() ? " suppressed" : ""))
                .toList()
                .toString();
    }

    @Test
    void oneOfTheBaseExplainsOneOfTheHead() {
        var head = List.of(finding("a"), finding("a"), finding("b"));
        assertEquals(
                "[a old, a new, b new]",
                told(Comparison.against(head, List.of(finding("a"), finding("c")), false, _ -> false)));
    }

    @Test
    void aSuppressionCountsWhereTheBaseHasIt() {
        var head = List.of(
                finding("a").with(AGREED),
                finding("b").with(AGREED),
                finding("c").with(AGREED));
        var base = List.of(finding("a").with(AGREED), finding("b"));
        assertEquals("[a old suppressed, b old, c new]", told(Comparison.against(head, base, false, _ -> false)));
        assertEquals(
                "[a old suppressed, b old suppressed, c new suppressed]",
                told(Comparison.against(head, base, true, _ -> false)));
    }

    @Test
    void whatIsNoLongerExcusedIsNew() {
        assertEquals(
                "[a new]",
                told(Comparison.against(
                        List.of(finding("a")), List.of(finding("a").with(AGREED)), false, _ -> false)));
    }

    @Test
    void aFingerprintIsMadeOfRuleDirectoryDefinitionAndPath() {
        var one = new Fingerprint().of("rule", "dir", "aws_x.y", "a.b");
        assertEquals(32, one.length());
        assertEquals(one, new Fingerprint().of("rule", "dir", "aws_x.y", "a.b"));
        for (var other : List.of(
                new Fingerprint().of("rule2", "dir", "aws_x.y", "a.b"),
                new Fingerprint().of("rule", "dir2", "aws_x.y", "a.b"),
                new Fingerprint().of("rule", "dir", "aws_x.z", "a.b"),
                new Fingerprint().of("rule", "dir", "aws_x.y", "a.c"),
                new Fingerprint().of("rule", "diraws_x.y", "", "a.b"))) {
            assertNotEquals(one, other);
        }
    }

    @Test
    void alikeFindingsHaveOrdinals() {
        var prints = new Fingerprint();
        assertNotEquals(prints.of("r", "d", "l", "p"), prints.of("r", "d", "l", "p"));
    }
}
