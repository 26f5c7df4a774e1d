package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.rule.Catalogue;
import dev.picket.rule.RuleTexts;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What a reader finds of every rule.
class CatalogueTextsTest {
    private static final Catalogue RULES = RuleBook.CATALOGUE;

    private static List<String> without(Predicate<RuleTexts> asked) {
        return RULES.ids().stream()
                .filter(id -> RULES.texts(id).filter(asked).isEmpty())
                .toList();
    }

    @Test
    void everyRuleServesAPractice() {
        assertEquals(List.of(), without(t -> !t.practices().isEmpty()));
    }

    @Test
    void everyRuleSaysWhy() {
        assertEquals(List.of(), without(t -> t.why().length() > 20));
    }

    @Test
    void everyTitleIsOneLineWithoutAFullStop() {
        assertEquals(
                List.of(),
                without(t -> !t.title().isBlank()
                        && !t.title().endsWith(".")
                        && !t.title().contains("\n")));
    }
}
