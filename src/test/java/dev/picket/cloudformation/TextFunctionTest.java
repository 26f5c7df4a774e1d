package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Known;
import dev.picket.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFunctionTest {
    private static final String ENV = "Parameters:\n  Env: {Type: String, Default: dev}\n  Open: {Type: String}\n";

    @Test
    void subPutsInParametersResourcesAndAttributes() {
        assertEquals("'a-dev-b'", Show.value(ENV, "!Sub 'a-${Env}-b'"));
        assertEquals("'x/${Bucket.Arn}/${Bucket}'", Show.value(ENV, "!Sub 'x/${Bucket.Arn}/${Bucket}'"));
        assertEquals("'arn:${AWS::Partition}:s3'", Show.value(ENV, "{'Fn::Sub': 'arn:${AWS::Partition}:s3'}"));
    }

    @Test
    void subOfOneNameAloneIsThatValue() {
        assertEquals("${Bucket}", Show.value(ENV, "!Sub '${Bucket}'"));
        assertEquals("'dev'", Show.value(ENV, "!Sub '${Env}'"));
    }

    @Test
    void theMapOfSubShadowsParameters() {
        assertEquals("'own ${Open}'", Show.value(ENV, "!Sub ['${Env} ${X}', {Env: own, X: !Ref Open}]"));
    }

    @Test
    void anExclamationMarkKeepsTheBraces() {
        assertEquals("'${Env} dev'", Show.value(ENV, "!Sub '${!Env} ${Env}'"));
    }

    @Test
    void aPlainTextKeepsItsBraces() {
        assertEquals("'${Env}'", Show.value(ENV, "'${Env}'"));
    }

    @Test
    void anUnknownNameIsAnErrorInSubAndInRef() {
        assertEquals(List.of("`Nope` is no parameter or resource of this template"), Show.wrong(ENV, "!Sub '${Nope}'"));
        assertEquals(List.of("`Nope` is no parameter or resource of this template"), Show.wrong(ENV, "!Ref Nope"));
        assertEquals(
                List.of("`Nope` is no parameter or resource of this template"), Show.wrong(ENV, "!GetAtt Nope.Arn"));
    }

    @Test
    void aMacroMayDefineAnyName() {
        assertEquals("${Nope}", Show.value(ENV + "Transform: My::Macro\n", "!Ref Nope"));
    }

    @Test
    void getAttSplitsAtTheFirstDot() {
        var show = Show.properties("", "P: !GetAtt Bucket.Outputs.Subnet.Id\nQ: {'Fn::GetAtt': [Bucket, A.B]}");
        assertEquals("Outputs.Subnet.Id", attribute(show.raw("P")));
        assertEquals("A.B", attribute(show.raw("Q")));
        assertEquals(List.of("`Fn::GetAtt` needs a resource and an attribute"), Show.wrong("", "!GetAtt Bucket"));
    }

    private static String attribute(Value value) {
        return ((Value.Unknown) value).known().refers().orElseThrow().attribute();
    }

    @Test
    void aPartlyKnownTextKnowsItsEndsAndThatItIsNotEmpty() {
        var known =
                ((Value.Unknown) Show.properties(ENV, "P: !Sub 'arn:${Open}/*'").raw("P")).known();
        assertEquals("arn:", known.prefix());
        assertEquals("/*", known.suffix());
        assertEquals(6, known.minLength());
        assertTrue(known.notNull());
        assertEquals(
                "Open", ((Known.Part.Hole) known.parts().get(1)).value().cause().text());
    }

    @Test
    void joinLeavesOutWhatIsNoValueAndJoinsNothingToNothing() {
        assertEquals("'a-dev'", Show.value(ENV, "!Join ['-', [a, !Ref AWS::NoValue, !Ref Env]]"));
        assertEquals("''", Show.value(ENV, "!Join [',', []]"));
        assertEquals("'a,1,true'", Show.value(ENV, "!Join [',', [a, 1, yes]]"));
        assertEquals("'a/${Bucket}'", Show.value(ENV, "!Join ['/', [a, !Ref Bucket]]"));
    }

    @Test
    void joinOfAListInATextIsRefused() {
        assertEquals(List.of("`Fn::Join` puts a list or mapping into a text"), Show.wrong("", "!Join [',', [[a], b]]"));
    }

    @Test
    void splitKeepsEmptyItems() {
        assertEquals("['a', '', 'b', '']", Show.value("", "!Split [',', 'a,,b,']"));
        assertEquals("${Open}", Show.value(ENV, "!Split [',', !Ref Open]"));
    }

    @Test
    void base64ShowsTheEncodedTextAndRemembersThePlainOne() {
        var value = (Value.Text)
                Show.properties(ENV, "P: !Base64\n  'Fn::Sub': 'hi ${Env}'").raw("P");
        assertEquals("aGkgZGV2", value.value());
        assertEquals("hi dev", ((Value.Text) value.document().orElseThrow()).value());
        var partly = (Value.Unknown)
                Show.properties(ENV, "P: !Base64\n  'Fn::Sub': 'hi ${Open}'").raw("P");
        assertTrue(partly.known().document().isPresent());
    }

    @Test
    void jsonIsCompact() {
        var head = ENV + "Transform: AWS::LanguageExtensions\n";
        assertEquals(
                "'{\"a\":[1,\"x\",true],\"b\":{\"c\":\"dev\\\"\\n\"}}'",
                Show.value(head, "!ToJsonString {a: [1, x, true], b: {c: !Sub \"${Env}\\\"\\n\"}}"));
        var partly = (Value.Unknown)
                Show.properties(head, "P: !ToJsonString {a: !Ref Bucket}").raw("P");
        assertEquals("Bucket", partly.cause().text());
        assertTrue(partly.known().document().isPresent());
    }

    @Test
    void aDynamicReferenceIsNoLiteralHoweverItIsAssembled() {
        assertEquals("${{{resolve:ssm:/x}}}", Show.value("", "'{{resolve:ssm:/x}}'"));
        assertEquals("'a-${{{resolve:ssm:/x}}}-b'", Show.value("", "'a-{{resolve:ssm:/x}}-b'"));
        assertEquals("${{{resolve:ssm:/dev}}}", Show.value(ENV, "!Sub '{{resolve:ssm:/${Env}}}'"));
        assertEquals(
                "${{{resolve:secretsmanager:${Bucket}:SecretString}}}",
                Show.value(ENV, "!Join ['', ['{{resolve:secretsmanager:', !Ref Bucket, ':SecretString}}']]"));
        var unknown =
                (Value.Unknown) Show.properties("", "P: '{{resolve:ssm:/x}}'").raw("P");
        assertEquals(dev.picket.value.Cause.Kind.OUTSIDE, unknown.cause().kind());
        assertEquals("'{{resolve:'", Show.value("", "'{{resolve:'"));
    }

    @Test
    void aMacrosOutputIsUnknownAndItsSiblingsAreKnown() {
        assertEquals(
                "{A: 'a', …}",
                Show.value("", "{A: a, 'Fn::Transform': {Name: 'AWS::Include', Parameters: {Location: x}}}"));
        assertEquals("${Fn::Transform}", Show.value("", "{'Fn::Transform': {Name: M}}"));
        assertEquals("${Fn::Transform}", Show.value("", "!Transform {Name: M}"));
    }

    @Test
    void anUnknownFunctionIsRefused() {
        assertEquals(List.of("CloudFormation has no function `Nope`"), Show.wrong("", "!Nope x"));
        assertEquals(List.of("CloudFormation has no function `Nope`"), Show.wrong("", "{'Fn::Nope': x}"));
    }

    @Test
    void importsAreOutside() {
        assertEquals("${Fn::ImportValue dev-vpc}", Show.value(ENV, "{'Fn::ImportValue': !Sub '${Env}-vpc'}"));
        assertEquals("${Fn::ImportValue ${Open}-vpc}", Show.value(ENV, "!ImportValue {'Fn::Sub': '${Open}-vpc'}"));
    }
}
