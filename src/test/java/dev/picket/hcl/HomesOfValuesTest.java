package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.text.SourceFile;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where values stand: a name re-homes, a constructor keeps.
class HomesOfValuesTest {
    private final SourceFile variables = SourceFile.of("variables.tf", "default = [\"0.0.0.0/0\"]");
    private final Home written = Home.written(variables.whole());

    private Given given(Given given) {
        var member = new LinkedHashMap<String, Value>();
        member.put("cidr", new Value.Text("0.0.0.0/0", written));
        return given.namespace(
                "var",
                Map.of(
                        "list",
                        Value.Sequence.tuple(List.of(new Value.Text("0.0.0.0/0", written)), written),
                        "map",
                        Value.Mapping.object(member, written)));
    }

    private static String place(Value value) {
        return value.home().place().text();
    }

    @Test
    void aNameReHomesToTheWholeTraversalOnce() {
        var value = given(Given.hcl()).value("var.map.cidr");
        assertEquals("var.map.cidr", place(value));
        assertEquals(written, value.home().origin());
        assertEquals(List.of(variables.whole()), value.home().trail());
    }

    @Test
    void membersOfANamedCollectionFollowIt() {
        var list = (Value.Sequence) given(Given.hcl()).value("var.list");
        assertEquals("var.list", place(list.get(0)));
        assertEquals(written, list.get(0).home().origin());
    }

    @Test
    void aConstructorKeepsItsMembersHomes() {
        var list = (Value.Sequence) given(Given.hcl()).value("[\"a\", var.map.cidr]");
        assertEquals("\"a\"", place(list.get(0)));
        assertEquals("var.map.cidr", place(list.get(1)));
        var merged = (Value.Mapping) given(Given.hcl()).value("merge({x = 1}, var.map)");
        assertEquals("1", place(merged.get("x").orElseThrow()));
        assertEquals("var.map", place(merged.get("cidr").orElseThrow()));
    }

    @Test
    void aLoopKeepsWhereItsElementsStood() {
        var list = (Value.Sequence) given(Given.hcl()).value("[for c in [\"a\", \"b\"] : {cidr = c}]");
        var first = (Value.Mapping) list.get(0);
        assertEquals("\"a\"", place(first.get("cidr").orElseThrow()));
    }

    @Test
    void aDocumentKeepsItsMembersHomes() {
        var text = (Value.Text) given(Given.hcl()).value("jsonencode({Effect = \"Allow\"})");
        var document = (Value.Mapping) text.document().orElseThrow();
        assertEquals("\"Allow\"", place(document.get("Effect").orElseThrow()));
    }

    @Test
    void whatIsComputedStandsAtItsExpressionWithItsOperands() {
        var value = given(Given.hcl()).value("\"x-${var.map.cidr}\"");
        assertEquals("\"x-${var.map.cidr}\"", place(value));
        assertFalse(value.home().named());
        assertEquals("var.map.cidr", value.home().from().getFirst().place().text());
    }

    @Test
    void rulesPointAtTheUsersText() {
        var given = given(Given.rules());
        assertEquals(variables.whole(), given.value("var.map.cidr").home().place());
        var computed = given.value("var.map.cidr == \"0.0.0.0/0\"").home();
        assertEquals(variables.whole(), computed.place());
        assertEquals(Home.Kind.WRITTEN, computed.kind());
        assertEquals(Home.Kind.RULE, given.value("\"constant\"").home().kind());
        assertEquals(Home.Kind.ABSENT, given.value("var.map.nothing").home().kind());
    }

    @Test
    void sensitivityGoesWithTheValue() {
        var given = Given.hcl().with("secret", "sensitive(\"hunter\")");
        assertTrue(given.value("\"x${secret}\"").sensitive());
        assertTrue(given.value("upper(secret)").sensitive());
        assertTrue(given.value("secret == \"a\"").sensitive());
        assertTrue(given.value("join(\",\", [secret])").sensitive());
        assertFalse(given.value("[secret, 1]").sensitive());
        assertEquals("[{\"$masked\":\"string\"},1]", given.json("[secret, 1]"));
        assertFalse(given.json("jsonencode({a = secret})").contains("hunter"));
        assertFalse(given.json("\"hunter-${secret}-${uuid()}\"").contains("hunter"));
    }
}
