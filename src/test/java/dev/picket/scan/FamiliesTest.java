package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.picket.rule.Catalogue;
import dev.picket.rule.RuleTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Which rules a family is made of.
class FamiliesTest {
    private static final Catalogue RULES = RuleBook.CATALOGUE;
    private static final Predicate<String> NAMED = id -> id.endsWith("-cmk");

    @Test
    void everyRuleThatAsksForAKeyOfTheOwnersIsExtraAndOfThatFamily() {
        var named = RULES.ids().stream().filter(NAMED).toList();
        assertFalse(named.isEmpty());
        var wrong = new ArrayList<String>();
        for (var id : named) {
            if (!RULES.isExtra(id)) {
                wrong.add(id + " needs tier = \"extra\"");
            }
            if (!familyOf(id).equals(Optional.of("customer-keys"))) {
                wrong.add(id + " needs family = \"customer-keys\"");
            }
        }
        assertEquals(List.of(), wrong);
    }

    /// A switch for rules that are on anyhow would be none.
    @Test
    void whatIsInAFamilyIsExtra() {
        var wrong = RULES.ids().stream()
                .filter(id -> familyOf(id).isPresent() && !RULES.isExtra(id))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyFamilyHasRules() {
        RULES.families().keySet().forEach(f -> assertFalse(RULES.idsOfFamily(f).isEmpty(), f));
        assertEquals(Set.of("customer-keys"), RULES.families().keySet());
    }

    private static Optional<String> familyOf(String id) {
        return RULES.texts(id).flatMap(RuleTexts::family);
    }
}
