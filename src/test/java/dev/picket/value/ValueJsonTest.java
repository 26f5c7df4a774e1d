package dev.picket.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.text.SourceFile;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Values as machines read them: docs/output.md has the contract.
class ValueJsonTest {
    private final Home home = Home.written(SourceFile.of("a.tf", "a").whole());
    private final Guards guards = new Guards();
    private final Guard prod = guards.is(guards.opaque("IsProd", "IsProd"), "true");

    private Value text(String text) {
        return new Value.Text(text, home);
    }

    private Value.Unknown unknown(String cause, Type type, Known known) {
        return new Value.Unknown(new Cause(Cause.Kind.INPUT, cause, home.place()), type, known, home);
    }

    @Test
    void plainValuesArePlainJson() {
        var members = new LinkedHashMap<String, Value>();
        members.put("b", text("x\"\n"));
        members.put("a", Value.Sequence.tuple(List.of(new Value.Bool(true, home), new Value.Null(home)), home));
        assertEquals("{\"a\":[true,null],\"b\":\"x\\\"\\n\"}", ValueJson.of(Value.Mapping.object(members, home)));
    }

    @Test
    void wholeNumbersHaveAllTheirDigits() {
        assertEquals(
                "100000000000000000000000000000000000000000",
                ValueJson.of(new Value.Number(new BigDecimal("1E+41"), home)));
        assertEquals("0.1", ValueJson.of(new Value.Number(new BigDecimal("0.10"), home)));
    }

    @Test
    void anUnknownSaysWhatIsKnown() {
        var known = Known.NOT_NULL
                .withParts(List.of(new Known.Part.Literal("arn:")))
                .withRefers(new Symbol("", "aws_kms_key.main", "arn"));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"var.kms_key_id\",\"type\":\"string\",\"known\":{\"notNull\":true,"
                        + "\"startsWith\":\"arn:\",\"endsWith\":\"arn:\"},\"refers\":\"aws_kms_key.main\",\"parts\":[\"arn:\"]}}",
                ValueJson.of(unknown("var.kms_key_id", Type.STRING, known)));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"Fn::Transform\"}}",
                ValueJson.of(unknown("Fn::Transform", Type.ANY, Known.NOTHING)));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"P\",\"type\":\"string\",\"known\":{\"oneOf\":[\"a\",\"b\"]}}}",
                ValueJson.of(unknown("P", Type.STRING, Known.NOTHING.withOneOf(new TreeSet<>(List.of("b", "a"))))));
    }

    @Test
    void aChoiceListsItsAlternatives() {
        var choice = new Value.Choice(
                List.of(
                        new Ways.Case<>(prod, text("x")),
                        new Ways.Case<>(guards.not(prod), new Value.Null(Type.ANY, Home.absent(home.place()), false))),
                home);
        assertEquals(
                "{\"$choice\":[{\"when\":\"IsProd\",\"value\":\"x\"},{\"when\":\"!IsProd\"}]}", ValueJson.of(choice));
    }

    @Test
    void anElementThatIsThereSometimesIsAChoiceWithNothing() {
        var list = new Value.Sequence(
                Value.Sequence.Kind.TUPLE,
                Type.ANY,
                List.of(new Value.Sequence.Element(prod, text("x"))),
                Optional.empty(),
                home,
                false);
        assertEquals(
                "[{\"$choice\":[{\"when\":\"IsProd\",\"value\":\"x\"},{\"when\":\"!IsProd\"}]}]", ValueJson.of(list));
    }

    @Test
    void anOpenEndWrapsTheWhole() {
        var list = new Value.Sequence(
                Value.Sequence.Kind.TUPLE,
                Type.ANY,
                Value.Sequence.plain(List.of(text("x"))),
                Optional.of(unknown("var.more", Type.ANY, Known.NOTHING)),
                home,
                false);
        assertEquals("{\"$unknown\":{\"cause\":\"var.more\",\"known\":{\"minLength\":1}}}", ValueJson.of(list));
    }

    @Test
    void onlyWhatIsThereWhateverTheInputsCountsForTheLeastLength() {
        var list = new Value.Sequence(
                Value.Sequence.Kind.TUPLE,
                Type.ANY,
                List.of(new Value.Sequence.Element(prod, text("x"))),
                Optional.of(unknown("var.more", Type.ANY, Known.NOTHING)),
                home,
                false);
        assertEquals("{\"$unknown\":{\"cause\":\"var.more\"}}", ValueJson.of(list));
    }

    @Test
    void whatIsSensitiveIsMaskedLeafByLeaf() {
        var list = Value.Sequence.tuple(List.of(text("x"), new Value.Number(BigDecimal.ONE, home)), home)
                .sensitive(true);
        assertEquals("[{\"$masked\":\"string\"},{\"$masked\":\"number\"}]", ValueJson.of(list));
        var hidden = unknown("var.p", Type.STRING, Known.NOTHING.withParts(List.of(new Known.Part.Literal("hunter"))))
                .sensitive(true);
        assertEquals("{\"$unknown\":{\"cause\":\"var.p\",\"type\":\"string\"}}", ValueJson.of(hidden));
    }
}
