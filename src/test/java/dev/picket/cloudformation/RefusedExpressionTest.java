package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each function with a wrong number or kind of arguments, or a name that is none: what it is worth is an error, with
/// one diagnostic at its place; the property beside it is read.
class RefusedExpressionTest {
    private static final String HEAD = """
            Transform: AWS::LanguageExtensions
            Parameters: {E: {Type: String}, L: {Type: CommaDelimitedList}}
            Conditions: {C: !Equals [!Ref E, x]}
            Mappings: {M: {a: {b: c}}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            !Ref [a]                              | `Ref` needs the name of a parameter or resource
            !Ref Nope                             | `Nope` is no parameter or resource of this template
            !GetAtt Bucket                        | `Fn::GetAtt` needs a resource and an attribute
            {'Fn::GetAtt': [Nope, Arn]}           | `Nope` is no parameter or resource of this template
            !If [C, a]                            | `Fn::If` needs a condition and two values
            {'Fn::If': C}                         | `Fn::If` needs a condition and two values
            !Sub [a, b]                           | `Fn::Sub` needs a text, or a text and a mapping
            !Sub [a, {}, c]                       | `Fn::Sub` needs a text, or a text and a mapping
            !Sub {a: b, c: d}                     | `Fn::Sub` needs a text, or a text and a mapping
            !Sub '${L}'                           | `Fn::Sub` puts a list or mapping into a text
            !Sub 'a${Nope.Arn}'                   | `Nope` is no parameter or resource of this template
            !Join [',']                           | `Fn::Join` needs a delimiter and a list
            !Join [',', a]                        | `Fn::Join` needs a delimiter and a list
            !Join [',', [{a: b}]]                 | `Fn::Join` puts a list or mapping into a text
            !Split [a]                            | `Fn::Split` needs a delimiter and a text
            !Split ['', a]                        | `Fn::Split` needs a delimiter and a text
            !Split [',', [a]]                     | `Fn::Split` needs a delimiter and a text
            !Select [0]                           | `Fn::Select` needs an index and a list
            !Select [0, a]                        | `Fn::Select` needs an index and a list
            !Select [x, [a]]                      | `Fn::Select` needs an index and a list
            !Select [-1, [a]]                     | Index -1 of a list of 1
            !Base64 [a]                           | `Fn::Base64` needs a text
            !Cidr [10.0.0.0/16]                   | `Fn::Cidr` needs a block, a count and the host bits
            !Cidr [10.0.0.0/16, x, 8]             | `Fn::Cidr` needs a block that holds that many, a count of 1 to 256, and host bits
            !GetAZs [a, b]                        | `Fn::GetAZs` needs a region
            !FindInMap [M, a]                     | `Fn::FindInMap` needs a mapping and two keys
            !FindInMap [N, a, b]                  | `N` is no mapping of this template
            !FindInMap [M, a, z]                  | Mapping `M` has no key `z`
            !ImportValue [a]                      | `Fn::ImportValue` needs a name
            !GetStackOutput {StackName: a}        | `Fn::GetStackOutput` needs `StackName` and `OutputName`
            !GetStackOutput a                     | `Fn::GetStackOutput` needs `StackName` and `OutputName`
            !Length a                             | `Fn::Length` needs a list
            !Nope a                               | CloudFormation has no function `Nope`
            {'Fn::Nope': a}                       | CloudFormation has no function `Nope`
            """)
    void itIsAnErrorAtItsPlace(String expression, String problem) {
        var show = Show.template(HEAD
                + "Resources:\n  Bucket: {Type: AWS::S3::Bucket}\n  R:\n    Type: A::B::C\n    Properties:\n      Q: fine\n      P: "
                + expression + "\n");
        assertEquals(List.of(problem), show.problems());
        var place = show.root.diagnostics().getFirst().subject();
        assertEquals(11, place.startLine());
        assertEquals(expression.strip(), place.text());
        assertEquals("${error}", show.property("P"));
        assertEquals("'fine'", show.property("Q"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            !Equals [a]                            | `Fn::Equals` needs two values
            !Not [!Condition C, !Condition C]      | `Fn::Not` needs one condition
            !And [!Condition C]                    | `Fn::And` needs two to ten conditions
            {'Fn::Or': [{Condition: C}]}           | `Fn::Or` needs two to ten conditions
            !Condition Nope                        | `Nope` is no condition of this template
            !Sub a                                 | This is no condition
            C                                      | This is no condition
            """)
    void aConditionThatIsNoneIsOpen(String condition, String problem) {
        var show = Show.template("Parameters: {E: {Type: String}}\nConditions:\n  C: !Equals [!Ref E, x]\n  D: "
                + condition + "\nResources:\n  R: {Type: A::B::C, Condition: D, Properties: {P: !If [C, a, b]}}\n");
        assertEquals(List.of(problem), show.problems());
        assertEquals(4, show.root.diagnostics().getFirst().subject().startLine());
        assertEquals(List.of("R"), show.addresses());
    }
}
