package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule does what its fixtures say: `mvn -q test -Dtest=RuleFixturesTest -Drule=rds-instance-encrypted` for one.
class RuleFixturesTest {
    static Stream<String> rules() {
        var wanted = System.getProperty("rule", "");
        return RuleBook.CATALOGUE.ids().stream()
                .filter(id -> wanted.isEmpty() || List.of(wanted.split(",")).contains(id));
    }

    @ParameterizedTest(name = "{0}")
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
