package dev.picket.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Guards by the names of conditions, in the worlds that exist.
class NamesTest {
    private final Guards guards = new Guards();
    private final Guard.Input env = guards.input("Env", "Env", new TreeSet<>(List.of("dev", "dr", "prod")));
    private final Guard.Input key = guards.input("Key", "Key", new TreeSet<>());
    private final Guard prod = guards.is(env, "prod");
    private final Guard hasKey = guards.not(guards.is(key, ""));

    private String text(Guard guard) {
        return GuardText.in(guards).expression(guard);
    }

    private void name() {
        guards.name("IsProd", prod);
        guards.name("HasKey", hasKey);
    }

    @Test
    void severalNamesSayAGuardTogether() {
        name();
        var both = guards.and(prod, guards.not(hasKey));
        assertEquals("IsProd && !HasKey", text(both));
        assertEquals("IsProd || HasKey", text(guards.or(prod, hasKey)));
        assertEquals(
                "when IsProd is true and HasKey is false", GuardText.in(guards).words(both));
        assertEquals("!IsProd || HasKey", GuardText.in(guards).notExpression(both));
    }

    @Test
    void fewerTestsAreSaidWithoutNames() {
        guards.name("NotProd", guards.not(prod));
        guards.name("NotDev", guards.not(guards.is(env, "dev")));
        assertEquals("Env == \"dr\"", text(guards.is(env, "dr")));
    }

    @Test
    void worldsThatDoNotExistAreLeftOut() {
        name();
        var care = guards.or(guards.is(env, "prod"), guards.is(env, "dev"));
        guards.care(care);
        assertEquals("IsProd", text(guards.and(prod, care)));
        assertEquals("!IsProd", text(guards.is(env, "dev")));
        assertEquals("true", text(care));
        assertEquals("false", text(guards.is(env, "dr")));
        assertEquals("IsProd && HasKey", text(guards.and(guards.and(prod, hasKey), care)));
    }

    @Property(tries = 300)
    void aRestrictedGuardSaysTheSameWhereItMatters(
            @ForAll @IntRange(max = 4095) int first, @ForAll @IntRange(min = 1, max = 4095) int second) {
        var tables = new GuardTables(new Guards());
        var guard = tables.guard(first);
        var care = tables.guard(second);
        var less = tables.guards().within(guard, care);
        assertSame(tables.guards().and(guard, care), tables.guards().and(less, care));
    }

    /// Any guard over one closed input of three texts and an open one that is compared with three.
    private record GuardTables(Guards guards) {
        Guard guard(int bits) {
            var closed = guards.input("a", "a", new TreeSet<>(List.of("x", "y", "z")));
            var open = guards.input("b", "b", new TreeSet<>());
            Guard result = Guard.NEVER;
            int bit = 0;
            for (var a : List.of("x", "y", "z")) {
                for (var b : List.of("1", "2", "3", "")) {
                    if ((bits >> bit & 1) == 1) {
                        var other =
                                guards.or(guards.or(guards.is(open, "1"), guards.is(open, "2")), guards.is(open, "3"));
                        var second = b.isEmpty() ? guards.not(other) : guards.is(open, b);
                        result = guards.or(result, guards.and(guards.is(closed, a), second));
                    }
                    bit++;
                }
            }
            return result;
        }
    }
}
