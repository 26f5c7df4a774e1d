package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Cause;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import org.junit.jupiter.api.Test;

/// What is known of what is not known.
class UnknownsTest {
    private final Given given = Given.hcl()
            .attribute("id", Type.STRING, "aws_vpc.main")
            .attribute("other", Type.STRING, "aws_vpc.other")
            .unknown("any", Type.ANY)
            .unknown("list", new Type.ListOf(Type.STRING))
            .unknown("count", Type.NUMBER);

    private String json(String expression) {
        return given.json(expression);
    }

    @Test
    void comparisonWithNullUsesWhatIsKnown() {
        assertEquals("true", json("id != null"));
        assertEquals("false", json("id == null"));
        assertTrue(json("any == null").contains("\"cause\":\"any\""));
    }

    @Test
    void falseAndUnknownIsFalse() {
        assertEquals("false", json("false && any"));
        assertEquals("false", json("any && false"));
        assertEquals("true", json("any || true"));
    }

    @Test
    void aTemplateKeepsItsLiteralsAndHoles() {
        assertEquals(
                "{\"$unknown\":{\"cause\":\"aws_vpc.main.id\",\"type\":\"string\",\"known\":{\"notNull\":true,"
                        + "\"startsWith\":\"arn:\",\"endsWith\":\"/*\"},\"parts\":[\"arn:\",{\"refers\":\"aws_vpc.main\","
                        + "\"cause\":\"aws_vpc.main.id\"},\"/*\"]}}",
                json("\"arn:${id}/*\""));
    }

    @Test
    void nestedTemplatesAreFlattened() {
        var text = assertInstanceOf(Value.Unknown.class, given.value("\"a${\"b${id}c\"}d${other}\""));
        assertEquals(4, text.known().parts().size());
        assertEquals("ab", text.known().prefix());
        assertInstanceOf(Known.Part.Hole.class, text.known().parts().getLast());
    }

    @Test
    void aLoneInterpolationIsTheUnknownItself() {
        assertTrue(json("\"${id}\"").contains("\"refers\":\"aws_vpc.main\""));
    }

    @Test
    void joinAndFormatKeepHolesToo() {
        assertTrue(json("join(\":\", [\"arn\", id])").contains("\"parts\":[\"arn:\",{"));
        assertTrue(json("format(\"x-%s-y\", id)").contains("\"parts\":[\"x-\",{"));
    }

    @Test
    void prefixesAnswerQuestions() {
        assertEquals("true", json("startswith(\"arn:${id}\", \"arn:\")"));
        assertEquals("false", json("startswith(\"arn:${id}\", \"http\")"));
        assertEquals("true", json("endswith(\"${id}.zip\", \"zip\")"));
        assertEquals("true", json("strcontains(\"a-${id}-b\", \"-b\")"));
        assertEquals("false", json("\"arn:${id}\" == \"x\""));
        assertTrue(json("startswith(\"a${id}\", \"abc\")").contains("$unknown"));
    }

    @Test
    void anAttributeOfAnUnknownSaysItsWholePath() {
        assertTrue(json("any.a[0][\"k\"].b").contains("\"cause\":\"any.a[0][\\\"k\\\"].b\""));
    }

    @Test
    void aTypedUnknownHasNoSuchAttribute() {
        assertEquals("\"d\"", json("try(id.foo, \"d\")"));
        assertEquals("false", json("can(id.foo)"));
    }

    @Test
    void coalesceKeepsWhatItsValueRefersTo() {
        var value = assertInstanceOf(Value.Unknown.class, given.value("coalesce(null, id, \"b\")"));
        assertEquals("aws_vpc.main", value.known().refers().orElseThrow().address());
        assertTrue(value.known().notNull());
    }

    @Test
    void aLoopOverAnUnknownIsUnknown() {
        assertTrue(json("[for x in list : x]").contains("\"cause\":\"list\""));
        assertTrue(json("{for x in list : x => 1}").contains("\"cause\":\"list\""));
        assertTrue(json("list[*]").contains("\"cause\":\"list\""));
    }

    @Test
    void functionsKnowWhatTheyCan() {
        assertEquals("2", json("length([id, other])"));
        assertEquals("[\"a\",\"b\"]", json("keys({a = id, b = 1})"));
        assertEquals("true", json("contains([id, \"x\"], \"x\")"));
        assertTrue(json("contains([id], \"x\")").contains("aws_vpc.main.id"));
        assertEquals("true", json("anytrue([any, true])"));
        assertEquals("false", json("alltrue([any, false])"));
        assertTrue(json("alltrue([any, true])").contains("\"cause\":\"any\""));
        assertTrue(json("merge({a = 1}, any)").contains("\"cause\":\"any\""));
        assertEquals("[\"b\",\"c\"]", json("[for k, v in {b = id, c = any} : k]"));
    }

    @Test
    void anOpenMapMayOverwriteWhatStandsBeforeIt() {
        assertTrue(json("merge({a = 1}, {for x in list : x => 2}).a").contains("\"cause\":\"list\""));
        assertEquals("1", json("merge({for x in list : x => 2}, {a = 1}).a"));
    }

    @Test
    void whatCannotBeReadIsUnknownOfItsType() {
        assertTrue(json("uuid()").contains("\"type\":\"string\""));
        assertTrue(json("base64gzip(\"a\")").contains("\"cause\":\"function base64gzip\""));
    }

    @Test
    void aDocumentIsKeptBesideItsText() {
        var known = assertInstanceOf(Value.Text.class, given.value("jsonencode({a = 1})"));
        assertInstanceOf(Value.Mapping.class, known.document().orElseThrow());
        var open = assertInstanceOf(Value.Unknown.class, given.value("jsonencode({a = id, b = 2})"));
        assertInstanceOf(Value.Mapping.class, open.known().document().orElseThrow());
        assertEquals("2", json("jsondecode(jsonencode({a = id, b = 2})).b"));
    }

    @Test
    void aFailingExpressionIsUnknownAndSaidOnce() {
        assertEquals("{\"$unknown\":{\"cause\":\"error\"}}", json("[1][5]"));
        assertEquals(1, given.problems.size());
        var value = assertInstanceOf(Value.Unknown.class, given.value("nosuch(1)"));
        assertEquals(Cause.Kind.ERROR, value.cause().kind());
        assertNotEquals("", given.problems.getLast().summary());
    }

    @Test
    void aLowerBoundSettlesComparisons() {
        given.with(
                "many",
                new Value.Unknown(
                        given.cause(Cause.Kind.OUTSIDE, "many"),
                        Type.NUMBER,
                        Known.NOT_NULL.withAtLeast(java.math.BigDecimal.TEN),
                        given.home()));
        assertEquals("true", json("many > 5"));
        assertEquals("false", json("many <= 9"));
        assertEquals("false", json("many == 3"));
        assertTrue(json("many > 10").contains("$unknown"));
    }
}
