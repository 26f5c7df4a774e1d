package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The rule about credentials judges every type that says what of it is one.
class CredentialsTableTest {
    @Test
    void everyRowIsJudged() {
        assertEquals(table(), judged("credential-not-plaintext"));
    }

    private static TreeSet<String> table() {
        var types = new TreeSet<String>();
        RuleBook.FILES.forEach(f -> f.views().stream()
                .filter(v -> v.byName().containsKey("credentials"))
                .forEach(v -> types.add(v.type())));
        return types;
    }

    private static TreeSet<String> judged(String rule) {
        return new TreeSet<>(RuleBook.CATALOGUE.rule(rule).orElseThrow().resources());
    }
}
