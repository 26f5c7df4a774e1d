package dev.picket.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretRulesTest {
    @Test
    void everyRuleOfTheProjectLoads() {
        var loaded = ProjectRules.load();
        assertEquals(List.of(), loaded.diagnostics());
        assertEquals(
                List.of("aws-access-key-id", "aws-access-key-pair", "repo-encrypted-private-key", "repo-private-key"),
                loaded.rules().stream().map(SecretRule::id).toList());
    }

    @Test
    void everyRulesExamplesHold() {
        var random = new Random(7);
        for (var rule : ProjectRules.load().rules()) {
            var scanner = SecretScanner.of(List.of(rule));
            for (int round = 0; round < 50; round++) {
                for (var example : Filled.all(rule.match(), random)) {
                    var matches = scanner.scan(example);
                    assertEquals(1, matches.size(), rule.id() + " on " + example);
                    assertEquals(rule.severity(), matches.getFirst().severity(), example);
                }
                for (var example : Filled.all(rule.noMatch(), random)) {
                    assertEquals(List.of(), scanner.scan(example), rule.id());
                }
            }
        }
    }

    @Test
    void anAuthorHearsWhatIsWrong() {
        var loaded = SecretRules.read(ProjectRules.parse("rules/secrets/x.hcl", """
                secret "x" {
                  title     = "T"
                  severity  = "grave"
                  keywords  = ["ab"]
                  pattern   = "ab+"
                  validator = "none-such"
                  paterns   = "x"
                }
                """));
        assertEquals(List.of(), loaded.rules());
        assertEquals(
                List.of(
                        "A secret rule has no `paterns`",
                        "The pattern has no longest match: give each repetition an upper bound",
                        "The rule has no severity",
                        "The rule has no keyword that is worth looking for",
                        "There is no validator `none-such`"),
                loaded.diagnostics().stream().map(d -> d.summary()).toList());
    }

    @Test
    void aPatternKnowsItsLongestMatch() {
        assertEquals(20, longest("\\b(?:AKIA|ASIA)[A-Z2-7]{16}\\b"));
        assertEquals(9, longest("a{2,4}(?:bcd|e)?[]x]\\p{Lu}"));
        assertEquals(3, longest("(?<!abc)x(?i)y(?<name>z)(?=q{9})"));
        assertEquals(12, longest("(?:ab{1,2}){4}"));
        assertTrue(bad("a*"));
        assertTrue(bad("(a{1,9}){1000}"));
        assertTrue(bad("(a)\\1"));
        assertTrue(bad("("));
    }

    @Test
    void aPatternThatCouldTakeForeverRunsOnTheLinearEngine() {
        assertTrue(good("(?:[a-z]{1,30}a){12}x").isLinear());
        assertFalse(good("[a-z]{1,30}x").isLinear());
        assertTrue(bad("(?<!q)(?:[a-z]{1,30}a){12}x"));
    }

    private static int longest(String pattern) {
        return good(pattern).longest();
    }

    private static BoundedPattern good(String pattern) {
        return ((BoundedPattern.Reading.Good) BoundedPattern.read(pattern)).pattern();
    }

    private static boolean bad(String pattern) {
        return BoundedPattern.read(pattern) instanceof BoundedPattern.Reading.Bad;
    }
}
