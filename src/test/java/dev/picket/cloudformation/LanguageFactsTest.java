package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Root;
import dev.picket.scan.JsonOfYaml;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.value.GuardText;
import dev.picket.value.ValueJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a naive reading of CloudFormation goes wrong, fact by fact, as `show` says it: for the template in YAML and, as
/// nearly every fact is none of YAML's, for the same in JSON.
class LanguageFactsTest {
    private static final String EXTENDED = "Transform: AWS::LanguageExtensions\n";

    private static Root read(String path, String text) {
        return CloudFormationReader.read(SourceFile.of(path, text), CloudFormationOptions.DEFAULT);
    }

    private static String template(String head, String expression) {
        return head + "Resources:\n  Bucket: {Type: 'AWS::S3::Bucket'}\n  R:\n    Type: A::B::C\n    Properties:\n"
                + ("P: " + expression).indent(6);
    }

    /// What the expression is worth, in YAML and in JSON alike, where nothing is wrong.
    private static String shown(String head, String expression) {
        var text = template(head, expression);
        var yaml = read("t.yaml", text);
        assertEquals(List.of(), problems(yaml));
        var json = read("t.json", JsonOfYaml.of(SourceFile.of("t.yaml", text)));
        assertEquals(List.of(), problems(json));
        assertEquals(value(yaml), value(json));
        return value(yaml);
    }

    /// The value of what CloudFormation refuses, and why it does.
    private static String refused(String head, String expression) {
        var root = read("t.yaml", template(head, expression));
        return value(root) + " " + String.join("; ", problems(root));
    }

    private static String value(Root root) {
        var property = root.resources().stream()
                .filter(r -> r.address().equals("R"))
                .findFirst()
                .orElseThrow()
                .declared()
                .get("P");
        if (property.isEmpty()) {
            return "absent";
        }
        var out = new StringBuilder();
        ValueJson.write(out, property.get(), root.guards());
        return out.toString();
    }

    private static List<String> problems(Root root) {
        return root.diagnostics().stream().map(Diagnostic::summary).toList();
    }

    private static List<String> addresses(Root root) {
        return root.resources().stream()
                .filter(r -> !r.type().equals("cloudformation::Parameter"))
                .map(r -> r.address())
                .toList();
    }

    /// Fact 1.
    @Test
    void aDateStaysText() {
        assertEquals("{\"Version\":\"2012-10-17\"}", shown("", "{Version: 2012-10-17}"));
    }

    /// Fact 2.
    @Test
    void unquotedYesAndNoAreBoolsInAllowedValuesDefaultsAndKeys() {
        assertEquals("[true,false,\"y\",\"n\",\"on\"]", shown("", "[yes, Off, y, n, 'on']"));
        assertEquals("{\"true\":1}", shown("", "{On: 1}"));
        assertEquals("\"true\"", shown("Parameters: {A: {Type: String, Default: yes}}\n", "!Ref A"));
        assertEquals(
                "{\"$choice\":[{\"when\":\"A == \\\"true\\\"\",\"value\":\"true\"},{\"when\":\"A == \\\"false\\\"\",\"value\":\"false\"}]}",
                shown("Parameters: {A: {Type: String, AllowedValues: [yes, no]}}\n", "!Ref A"));
    }

    /// Fact 3.
    @Test
    void aLeadingZeroIsOctalUnlessADigitOrAQuoteSaysOtherwise() {
        assertEquals(
                "[1402433619,\"012345678901\",\"012345670123\"]",
                shown("", "[012345670123, 012345678901, '012345670123']"));
    }

    /// Fact 4.
    @Test
    void aliasesAreReadWithANote() {
        var root = read("t.yaml", "Metadata: {A: &a [1]}\n" + template("", "*a"));
        assertEquals("[1]", value(root));
        assertTrue(root.diagnostics().stream().noneMatch(Diagnostic::isError));
        assertEquals(List.of("Aliases were replaced by what their anchors hold"), problems(root));
    }

    /// Fact 5.
    @Test
    void aNumberParameterIsText() {
        var head =
                "Parameters: {N: {Type: Number, Default: 2}}\nConditions: {Two: {'Fn::Equals': [{Ref: N}, '2']}, Also: !Equals [!Ref N, 2]}\n";
        assertEquals("[\"2\",\"a\",\"b\"]", shown(head, "[!Ref N, !If [Two, a, x], !If [Also, b, x]]"));
    }

    /// Fact 6.
    @Test
    void itemsOfListParametersAreTrimmedTexts() {
        var head =
                "Parameters: {L: {Type: CommaDelimitedList, Default: ' a ,b,,'}, N: {Type: List<Number>, Default: '80, 443'}}\n";
        assertEquals("[[\"a\",\"b\",\"\",\"\"],[\"80\",\"443\"]]", shown(head, "[!Ref L, !Ref N]"));
    }

    /// Fact 7.
    @Test
    void theDefaultOfAStoredParameterIsItsName() {
        assertEquals(
                "{\"$unknown\":{\"cause\":\"S\",\"type\":\"string\",\"known\":{\"notNull\":true}}}",
                shown("Parameters: {S: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /a/b}}\n", "!Ref S"));
    }

    /// Facts 8 and 9.
    @Test
    void whatAParametersConstraintsExcludeIsConstantlyFalse() {
        for (var type : List.of(
                "{Type: String, AllowedPattern: '[a-z]+'}",
                "{Type: String, MinLength: 1}",
                "{Type: Number, MinValue: 1}",
                "{Type: 'AWS::EC2::KeyPair::KeyName'}",
                "{Type: 'AWS::EC2::VPC::Id'}")) {
            var head = "Parameters: {X: " + type + "}\nConditions: {Empty: !Equals [!Ref X, '']}\n";
            assertEquals("\"some\"", shown(head, "!If [Empty, none, some]"), type);
        }
        var whole = "Parameters: {X: {Type: String, AllowedPattern: 'a|b'}}\nConditions: {C: !Equals [!Ref X, ab]}\n";
        assertEquals("\"other\"", shown(whole, "!If [C, ab, other]"));
    }

    /// Fact 10.
    @Test
    void rulesExcludeWholeAssignments() {
        var head = """
                Parameters:
                  Env: {Type: String, AllowedValues: [dev, prod]}
                  Size: {Type: String, AllowedValues: [s, m, l]}
                Rules:
                  Large:
                    RuleCondition: {'Fn::Equals': [{Ref: Env}, prod]}
                    Assertions: [{Assert: {'Fn::EachMemberIn': [[{Ref: Size}], [m, l]]}}]
                  Middle:
                    Assertions: [{Assert: {'Fn::Not': [{'Fn::Contains': [[m, xl], {Ref: Size}]}]}}]
                  Known:
                    Assertions: [{Assert: {'Fn::EachMemberEquals': [[{Ref: Size}, l], {Ref: Size}]}}]
                    RuleCondition: {'Fn::Equals': [{Ref: Env}, dev]}
                """;
        assertEquals(
                "{\"$choice\":[{\"when\":\"Env == \\\"dev\\\"\",\"value\":\"dev-l\"},{\"when\":\"Env == \\\"prod\\\"\",\"value\":\"prod-l\"}]}",
                shown(head, "!Sub '${Env}-${Size}'"));
        var account = """
                Parameters: {Vpc: {Type: 'AWS::EC2::VPC::Id'}}
                Rules:
                  Mine: {Assertions: [{Assert: {'Fn::EachMemberIn': [{'Fn::ValueOf': [Vpc, Tags.A]}, {'Fn::RefAll': 'AWS::EC2::VPC::Id'}]}}]}
                """;
        assertEquals("1", shown(account, "1"));
    }

    /// Fact 11.
    @Test
    void noValueRemovesThePropertyOrTheItem() {
        var head = "Parameters: {E: {Type: String}}\nConditions: {C: !Equals [!Ref E, x]}\n";
        assertEquals("absent", shown("", "!Ref AWS::NoValue"));
        assertEquals("[]", shown("", "[!Ref AWS::NoValue]"));
        assertEquals("{\"B\":1}", shown("", "{A: !Ref AWS::NoValue, B: 1}"));
        assertEquals(
                "{\"$choice\":[{\"when\":\"C\",\"value\":\"a\"},{\"when\":\"!C\"}]}",
                shown(head, "!If [C, a, !Ref AWS::NoValue]"));
        assertEquals(
                "[{\"$choice\":[{\"when\":\"C\",\"value\":\"a\"},{\"when\":\"!C\"}]},\"b\"]",
                shown(head, "[!If [C, a, !Ref AWS::NoValue], b]"));
    }

    /// Fact 12.
    @Test
    void equalsIsCaseSensitive() {
        var head = "Parameters: {E: {Type: String, Default: Prod}}\nConditions: {C: !Equals [!Ref E, prod]}\n";
        assertEquals("\"no\"", shown(head, "!If [C, 'yes', 'no']"));
    }

    /// Fact 13.
    @Test
    void aConditionInsideAStatementIsNoneOfTheTemplate() {
        assertEquals(
                "{\"Statement\":[{\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}",
                shown("", "{Statement: [{Condition: {Bool: {'aws:SecureTransport': 'false'}}}]}"));
    }

    /// Fact 14.
    @Test
    void conditionsChainInAnyOrderAndEqualPairsAreOneTruth() {
        var head = """
                Parameters: {A: {Type: String}, B: {Type: String}}
                Conditions:
                  Other: !Not [!Condition Same]
                  Same: !Equals [!Ref A, !Ref B]
                  Also: !Equals [!Ref B, !Ref A]
                """;
        assertEquals(
                "{\"$choice\":[{\"when\":\"Same\",\"value\":\"x\"},{\"when\":\"Other\",\"value\":\"z\"}]}",
                shown(head, "!If [Other, !If [Also, y, z], x]")
                        .replace(
                                "{\"when\":\"Other\",\"value\":\"z\"},{\"when\":\"Same\",\"value\":\"x\"}",
                                "{\"when\":\"Same\",\"value\":\"x\"},{\"when\":\"Other\",\"value\":\"z\"}"));
    }

    /// Fact 15.
    @Test
    void selectBeyondTheEndIsAnErrorAndItsIndexMayBeText() {
        assertEquals("\"b\"", shown("", "!Select ['1', [a, b]]"));
        assertEquals("{\"$unknown\":{\"cause\":\"error\"}} Index 2 of a list of 2", refused("", "!Select [2, [a, b]]"));
    }

    /// Fact 16.
    @Test
    void splitKeepsEmptyItemsAndNothingJoinedIsEmpty() {
        assertEquals("[[\"\",\"a\",\"\"],\"\"]", shown("", "[!Split [',', ',a,'], !Join ['', []]]"));
    }

    /// Fact 17.
    @Test
    void subHasItsOwnRules() {
        var head = "Parameters: {E: {Type: String, Default: dev}}\n";
        assertEquals("\"${X} own\"", shown(head, "!Sub ['${!X} ${E}', {E: own}]"));
        assertEquals("\"${E}\"", shown(head, "'${E}'"));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"Bucket.A.B\",\"type\":\"string\",\"known\":{\"notNull\":true},\"refers\":\"Bucket\"}}",
                shown(head, "!Sub '${Bucket.A.B}'"));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"error\"}} `Nope` is no parameter or resource of this template",
                refused(head, "!Sub 'a-${Nope}'"));
    }

    /// Fact 18.
    @Test
    void getAttSplitsAtTheFirstDot() {
        var nested =
                "{\"$unknown\":{\"cause\":\"Bucket.Outputs.Subnet\",\"type\":\"string\",\"known\":{\"notNull\":true},"
                        + "\"refers\":\"Bucket\"}}";
        assertEquals(nested, shown("", "!GetAtt Bucket.Outputs.Subnet"));
        assertEquals(nested, shown("", "{'Fn::GetAtt': [Bucket, Outputs.Subnet]}"));
    }

    /// Fact 19.
    @Test
    void cidrCountsHostBits() {
        assertEquals("[\"10.0.0.0/24\",\"10.0.1.0/24\"]", shown("", "!Cidr [10.0.0.0/16, '2', '8']"));
        assertEquals("[\"2001:db8::/64\"]", shown("", "!Cidr ['2001:db8::/56', 1, 64]"));
    }

    /// Fact 20.
    @Test
    void aMissingKeyIsAnErrorWithoutTheLargerLanguage() {
        var maps = "Mappings: {M: {eu-west-1: {K: [a, b]}, us-east-1: {K: [c]}}}\n";
        assertEquals("[\"c\"]", shown(maps, "!FindInMap [M, us-east-1, K]"));
        assertEquals(
                "{\"$choice\":[{\"when\":\"AWS::Region == \\\"eu-west-1\\\"\",\"value\":[\"a\",\"b\"]},"
                        + "{\"when\":\"AWS::Region == \\\"us-east-1\\\"\",\"value\":[\"c\"]}]}",
                shown(maps, "!FindInMap [M, !Ref AWS::Region, K]"));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"error\"}} Mapping `M` has no key `x`",
                refused(maps, "!FindInMap [M, x, K]"));
        assertEquals("\"d\"", shown(EXTENDED + maps, "!FindInMap [M, !Join ['-', [x, y]], K, {DefaultValue: d}]"));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"error\"}} `DefaultValue` needs `Transform: AWS::LanguageExtensions`; Mapping `M` has no key `x`",
                refused(maps, "!FindInMap [M, x, K, {DefaultValue: d}]"));
    }

    /// Fact 21.
    @Test
    void loopsRunInEverySectionAndInProperties() {
        var root = read("t.yaml", EXTENDED + """
                Parameters: {Names: {Type: CommaDelimitedList, Default: 'a.b,c'}}
                Conditions:
                  Fn::ForEach::Conditions: [N, [x, y], {'Is${N}': !Equals [!Ref 'AWS::Region', !Ref N]}]
                Resources:
                  Fn::ForEach::Outer:
                    - N
                    - !Ref Names
                    - Topic&{N}:
                        Type: A::B::C
                        Condition: Isx
                        Properties:
                          Fn::ForEach::Inner: [M, ['1', '2'], {'K${M}': !Sub '${N}-${M}'}]
                          Name: !Ref N
                          Text: '&{N} ${N}'
                Outputs:
                  Fn::ForEach::Outputs: [N, [x, y], {'Out${N}': {Value: !Ref N}}]
                """);
        assertEquals(List.of(), problems(root));
        assertEquals(List.of("Topicab", "Topicc"), addresses(root));
        assertEquals(
                List.of("Outx", "Outy"),
                root.outputs().stream().map(Root.Output::name).toList());
        var topic = root.resources().stream()
                .filter(r -> r.address().equals("Topicab"))
                .findFirst()
                .orElseThrow();
        assertEquals("Isx", GuardText.in(root.guards()).expression(topic.when()));
        assertEquals(
                "{\"K1\":\"a.b-1\",\"K2\":\"a.b-2\",\"Name\":\"a.b\",\"Text\":\"ab a.b\"}",
                ValueJson.of(topic.declared()));
    }

    /// Fact 22.
    @Test
    void jsonTextsAndLengthsNeedTheLargerLanguage() {
        assertEquals("\"{\\\"a\\\":[1,\\\"b\\\"]}\"", shown(EXTENDED, "!ToJsonString {a: [1, b]}"));
        assertEquals("2", shown(EXTENDED, "!Length [a, b]"));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"error\"}} `Fn::ToJsonString` needs `Transform: AWS::LanguageExtensions`",
                refused("", "!ToJsonString {a: 1}"));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"error\"}} `Fn::Length` needs `Transform: AWS::LanguageExtensions`",
                refused("", "!Length [a]"));
    }

    /// Fact 23.
    @Test
    void aDynamicReferenceIsNoLiteralHoweverItComesTogether() {
        var reference =
                "{\"$unknown\":{\"cause\":\"{{resolve:ssm:/dev/x}}\",\"type\":\"string\",\"known\":{\"notNull\":true}}}";
        var head = """
                Parameters: {E: {Type: String, Default: dev}, D: {Type: String, Default: '{{resolve:ssm:/dev/x}}'}}
                Mappings: {M: {a: {b: '{{resolve:ssm:/dev/x}}'}}}
                """;
        for (var expression : List.of(
                "'{{resolve:ssm:/dev/x}}'",
                "!Sub '{{resolve:ssm:/${E}/x}}'",
                "!Join ['', ['{{resolve:ssm:/', !Ref E, '/x}}']]",
                "!Ref D",
                "!FindInMap [M, a, b]")) {
            assertEquals(reference, shown(head, expression), expression);
        }
        assertTrue(shown(head, "'{{resolve:ssm-secure:x:1}}'").contains("\"cause\":\"{{resolve:ssm-secure:x:1}}\""));
        assertTrue(shown(head, "!Sub '{{resolve:secretsmanager:${Bucket}:SecretString:p}}'")
                .contains("\"cause\":\"{{resolve:secretsmanager:${Bucket}:SecretString:p}}\""));
        assertEquals(
                "{\"A\":{\"$unknown\":{\"cause\":\"Fn::Transform\"}},\"B\":1}",
                shown(head, "{A: {'Fn::Transform': {Name: M}}, B: 1}"));
    }
}
