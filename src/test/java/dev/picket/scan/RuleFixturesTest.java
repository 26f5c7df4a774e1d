package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.picket.text.Suggestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule does what its fixtures say: `mvn -q test -Dtest=RuleFixturesTest -Drule=rds-instance-encrypted` for one.
class RuleFixturesTest {
    private static final List<String> WANTED = Stream.of(
                    System.getProperty("rule", "").split(","))
            .filter(w -> !w.isBlank())
            .toList();

    static Stream<String> rules() {
        return RuleBook.CATALOGUE.ids().stream().filter(id -> WANTED.isEmpty() || WANTED.contains(id));
    }

    @Test
    void theRulesThatAreAskedForExist() {
        assertEquals("", strangers(WANTED));
    }

    private static String strangers(List<String> wanted) {
        var ids = RuleBook.CATALOGUE.ids();
        return wanted.stream()
                .filter(w -> !ids.contains(w))
                .map(w -> ("-Drule=" + w + ": there is no such rule. " + Suggestion.help(w, ids)).strip())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aMistypedRuleIsSaidWithASuggestion() {
        assertEquals(
                "-Drule=ec2-volume-encryptd: there is no such rule. Did you mean `ec2-volume-encrypted`?",
                strangers(List.of("ec2-volume-encrypted", "ec2-volume-encryptd")));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("rules")
    void doesWhatItsFixturesSay(String id) {
        var rule = RuleBook.CATALOGUE.rule(id).orElseThrow();
        assertEquals("", String.join("\n", FixtureTester.complaints(rule)));
    }

    @Test
    void ruleFilesAreFreeOfErrors() {
        var said = RuleBook.CATALOGUE.diagnostics().stream()
                .map(d -> d.subject() + " " + d.summary() + " " + d.help())
                .toList();
        assertEquals("", String.join("\n", said));
    }

    @Test
    void thereAreRules() {
        assertFalse(RuleBook.CATALOGUE.ids().isEmpty());
    }
}
