package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamGlobalsTest {
    private static final String GLOBALS = """
            Globals:
              Function:
                Timeout: 30
                Layers: [arn:general]
                VpcConfig: {SecurityGroupIds: [sg-general]}
                Environment: {Variables: {STAGE: dev, TABLE: t}}
            """;

    @Test
    void mappingsMergeScalarsGiveWayListsAdd() {
        var show = Sam.function(GLOBALS, """
                Timeout: 5
                Layers: [arn:own]
                Environment: {Variables: {STAGE: prod}}
                """);
        assertEquals("5", show.made("F", "Timeout"));
        assertEquals("['arn:general', 'arn:own']", show.made("F", "Layers"));
        assertEquals("{Variables: {STAGE: 'prod', TABLE: 't'}}", show.made("F", "Environment"));
        assertEquals("{SecurityGroupIds: ['sg-general']}", show.made("F", "VpcConfig"));
    }

    @Test
    void aValueOfGlobalsStandsWhereItIsWritten() {
        var show = Sam.template(GLOBALS, "F: {Type: AWS::Serverless::Function}");
        var timeout = show.resource("F").declared().get("Timeout").orElseThrow();
        assertEquals("30", ((Value.Number) timeout).value().toPlainString());
        assertEquals(4, timeout.home().place().startLine());
    }

    @Test
    void theyAreForTheirOwnKindOnly() {
        var show = Sam.template(
                "Globals: {Api: {TracingEnabled: true}, SimpleTable: {SSESpecification: {SSEEnabled: true}}}\n", """
                A: {Type: AWS::Serverless::Api, Properties: {StageName: live}}
                T: {Type: AWS::Serverless::SimpleTable}
                L: {Type: AWS::Lambda::Function}
                """);
        assertEquals("true", show.made("AliveStage", "TracingEnabled"));
        assertEquals("{SSEEnabled: true}", show.made("T", "SSESpecification"));
        assertEquals("absent", show.made("T", "TracingEnabled"));
    }

    @Test
    void implicitApisHaveThem() {
        var show = Sam.function(
                "Globals: {Api: {TracingEnabled: true}}\n",
                "Events: {E: {Type: Api, Properties: {Path: /, Method: get}}}");
        assertEquals("true", show.made("ServerlessRestApiProdStage", "TracingEnabled"));
    }

    @Test
    void aResourceMayIgnoreThem() {
        var show = Sam.template(GLOBALS, """
                All: {Type: AWS::Serverless::Function, IgnoreGlobals: '*'}
                Some: {Type: AWS::Serverless::Function, IgnoreGlobals: [Timeout]}
                """);
        assertEquals("absent", show.made("All", "Layers"));
        assertEquals("absent", show.made("Some", "Timeout"));
        assertEquals("['arn:general']", show.made("Some", "Layers"));
    }

    @Test
    void whatTheyCannotSetIsSaid() {
        var function = "Resources: {F: {Type: AWS::Serverless::Function}}\n";
        assertEquals(
                List.of("`Globals` has no section `Functions`"),
                Sam.wrong("Globals: {Functions: {Timeout: 3}}\n" + function));
        assertEquals(
                List.of("`Globals` cannot set `Policies` of `Function`"),
                Sam.wrong("Globals: {Function: {Policies: []}}\n" + function));
        assertEquals(
                List.of("`Globals` cannot set `Timout` of `Function`"),
                Sam.wrong("Globals: {Function: {Timout: 3}}\n" + function));
    }

    @Test
    void aMisspeltPropertyIsSaid() {
        assertEquals(
                List.of("`AWS::Serverless::Function` has no property `Trasing`"),
                Sam.wrong("Resources: {F: {Type: AWS::Serverless::Function, Properties: {Trasing: Active}}}\n"));
    }

    @Test
    void withoutTheTransformItIsSaidAndJudgedAllTheSame() {
        var show = Show.template("Resources: {F: {Type: AWS::Serverless::Function}}\n");
        assertEquals(List.of("Serverless types need `Transform: AWS::Serverless-2016-10-31`"), show.problems());
        assertEquals(List.of("F: AWS::Lambda::Function", "FRole: AWS::IAM::Role"), show.made());
    }

    @Test
    void whatTheyRepeatIsBounded() {
        var variables = IntStream.range(0, 2_000).mapToObj(i -> "V" + i + ": v").collect(Collectors.joining(", "));
        var functions = IntStream.range(0, 400)
                .mapToObj(i -> "  F" + i + ": {Type: AWS::Serverless::Function}\n")
                .collect(Collectors.joining());
        var show = Show.template(Sam.TRANSFORM + "Globals: {Function: {Environment: {Variables: {" + variables
                + "}}}}\nResources:\n" + functions);
        assertEquals(List.of("`Globals` give the resources more than 1000000 values together"), show.problems());
        assertEquals("absent", show.made("F7", "Environment"));
    }

    @Test
    void whatAMacroMayAddIsNotKnown() {
        var show = Sam.template("", """
                Whole: {Type: AWS::Serverless::Function, Properties: {Fn::Transform: {Name: Mine}}}
                Some: {Type: AWS::Serverless::Function, Properties: {CodeUri: ., Fn::Transform: {Name: Mine}}}
                """);
        assertEquals(List.of("Some: AWS::Lambda::Function", "SomeRole: AWS::IAM::Role"), show.made());
        assertTrue(show.resource("Some")
                .expansion()
                .orElseThrow()
                .properties()
                .rest()
                .isPresent());
    }
}
