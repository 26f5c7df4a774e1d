package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Logic over what is not known says only what holds in every world, and says it whenever one operand settles it.
class LogicPropertyTest {
    private static final List<String> NAMES = List.of("a", "b", "c");

    @Provide
    Arbitrary<String> formulas() {
        return formula(4);
    }

    private static Arbitrary<String> formula(int depth) {
        Arbitrary<String> leaf = Arbitraries.of("a", "b", "c", "true", "false");
        if (depth == 0) {
            return leaf;
        }
        var inner = formula(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.map(f -> "!(" + f + ")"),
                Combinators.combine(inner, inner).as((l, r) -> "(" + l + ") && (" + r + ")"),
                Combinators.combine(inner, inner).as((l, r) -> "(" + l + ") || (" + r + ")"),
                Combinators.combine(inner, inner).as((l, r) -> "(" + l + ") == (" + r + ")"),
                Combinators.combine(inner, inner, inner).as((c, l, r) -> "(" + c + ") ? (" + l + ") : (" + r + ")"));
    }

    private static Given world(int bits) {
        var given = Given.hcl();
        for (int i = 0; i < NAMES.size(); i++) {
            given.with(NAMES.get(i), (bits >> i & 1) == 1 ? "true" : "false");
        }
        return given;
    }

    @Property(tries = 200)
    void rulesAreSoundInEveryWorld(@ForAll("formulas") String formula) {
        var rules = Given.rules();
        NAMES.forEach(n -> rules.unknown(n, Type.BOOL));
        if (rules.value(formula) instanceof Value.Bool b) {
            for (int bits = 0; bits < 8; bits++) {
                assertEquals(String.valueOf(b.value()), world(bits).json(formula), formula);
            }
        }
    }

    @Property(tries = 200)
    void inputsGiveExactlyTheAnswersOfTheirWorlds(@ForAll("formulas") String formula) {
        var given = Given.hcl();
        NAMES.forEach(n -> given.input(n, Type.BOOL, "false", "true"));
        var value = given.value("(" + formula + ") ? \"yes\" : \"no\"");
        var answers = new HashSet<String>();
        for (int bits = 0; bits < 8; bits++) {
            var expected = world(bits).json(formula).equals("true") ? "yes" : "no";
            answers.add(expected);
            assertEquals(expected, in(value, given, bits), formula + " in world " + bits);
        }
        assertEquals(answers.size(), value instanceof Value.Choice c ? c.cases().size() : 1, formula);
    }

    private static String in(Value value, Given given, int bits) {
        Guard world = Guard.ALWAYS;
        Map<String, Boolean> values = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            var input = given.guards.opaque("root|" + NAMES.get(i), NAMES.get(i));
            boolean on = (bits >> i & 1) == 1;
            values.put(NAMES.get(i), on);
            world = given.guards.and(world, given.guards.is(input, String.valueOf(on)));
        }
        var settled = Choices.cell(given.guards, world, given.home(), ways -> Choices.settle(value, ways));
        assertTrue(settled instanceof Value.Text, () -> values + ": " + settled);
        return ((Value.Text) settled).value();
    }

    @Property(tries = 100)
    void quantifiersAgreeWithTheirMembers(@ForAll("members") List<String> members) {
        var rules = Given.rules().unknown("u", Type.BOOL);
        var list = "[" + String.join(", ", members) + "]";
        var any = members.contains("true")
                ? Optional.of(true)
                : members.contains("u") ? Optional.<Boolean>empty() : Optional.of(false);
        var all = members.contains("false")
                ? Optional.of(false)
                : members.contains("u") ? Optional.<Boolean>empty() : Optional.of(true);
        var answers = new ArrayList<Optional<Boolean>>();
        for (var function : List.of("anytrue", "alltrue")) {
            answers.add(
                    rules.value(function + "(" + list + ")") instanceof Value.Bool b
                            ? Optional.of(b.value())
                            : Optional.empty());
        }
        assertEquals(List.of(any, all), answers, list);
    }

    @Provide
    Arbitrary<List<String>> members() {
        return Arbitraries.of("true", "false", "u").list().ofMaxSize(5);
    }
}
