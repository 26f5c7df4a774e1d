package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `show` says of a template, sentence by sentence of its contract.
class ShownTemplateTest {
    @TempDir
    Path folder;

    private Ran show(String template, Object... words) {
        Volumes.write(folder, "t.yaml", "AWSTemplateFormatVersion: \"2010-09-09\"\n" + template);
        var all = new ArrayList<Object>(List.of("show", "--format", "json"));
        all.addAll(List.of(words));
        all.add(folder);
        return Ran.picket(all.toArray());
    }

    private static JsonObject resource(Ran shown, String address) {
        return shown.json().getAsJsonArray("resources").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(r -> r.get("address").getAsString().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError(shown.out()));
    }

    private static JsonElement declared(Ran shown, String address, String property) {
        return resource(shown, address).getAsJsonObject("declared").get(property);
    }

    /// A template whose `R` has the property `P`.
    private String property(String head, String value) {
        var template = head
                + "Resources:\n  Bucket: { Type: 'AWS::S3::Bucket' }\n  R:\n    Type: AWS::SNS::Topic\n    Properties: { TopicName: "
                + value + " }\n";
        return declared(show(template), "R", "TopicName").toString();
    }

    @Test
    void addressesAreLogicalIdsAndLoopsAreUnrolled() {
        var shown = show("""
                Transform: AWS::LanguageExtensions
                Resources:
                  Fn::ForEach::Topics: [N, [a, b], { 'Topic${N}': { Type: 'AWS::SNS::Topic' } }]
                  Bucket: { Type: 'AWS::S3::Bucket' }
                """);
        for (var id : List.of("Topica", "Topicb", "Bucket")) {
            var resource = resource(shown, id);
            assertEquals(id, resource.get("definition").getAsString());
            assertEquals("cloudformation", resource.get("format").getAsString());
            assertTrue(resource.get("when").isJsonNull());
        }
        assertEquals("AWS::SNS::Topic", resource(shown, "Topica").get("type").getAsString());
        assertEquals("AWS::SNS::Topic", resource(shown, "Topica").get("awsType").getAsString());
    }

    @Test
    void declaredHoldsPropertiesOnlyAndTheRestStandsInAttributes() {
        var bucket = resource(show("""
                Parameters: { Env: { Type: String } }
                Conditions: { IsProd: !Equals [!Ref Env, prod] }
                Resources:
                  Topic: { Type: 'AWS::SNS::Topic' }
                  Bucket:
                    Type: AWS::S3::Bucket
                    DependsOn: Topic
                    DeletionPolicy: !If [IsProd, Retain, Delete]
                    UpdateReplacePolicy: Retain
                    CreationPolicy: { ResourceSignal: { Count: 1 } }
                    UpdatePolicy: { AutoScalingReplacingUpdate: { WillReplace: true } }
                    Metadata: { Note: !Ref Topic }
                    Properties: { BucketName: b }
                """), "Bucket");
        assertEquals("{\"BucketName\":\"b\"}", bucket.get("declared").toString());
        assertEquals(
                "{\"CreationPolicy\":{\"ResourceSignal\":{\"Count\":1}},"
                        + "\"DeletionPolicy\":{\"$choice\":[{\"when\":\"IsProd\",\"value\":\"Retain\"},{\"when\":\"!IsProd\",\"value\":\"Delete\"}]},"
                        + "\"DependsOn\":\"Topic\","
                        + "\"Metadata\":{\"Note\":{\"$unknown\":{\"cause\":\"Topic\",\"type\":\"string\",\"known\":{\"notNull\":true},\"refers\":\"Topic\"}}},"
                        + "\"UpdatePolicy\":{\"AutoScalingReplacingUpdate\":{\"WillReplace\":true}},"
                        + "\"UpdateReplacePolicy\":\"Retain\"}",
                sorted(bucket.getAsJsonObject("attributes")).toString());
    }

    private static JsonObject sorted(JsonObject object) {
        var sorted = new JsonObject();
        object.keySet().stream().sorted().forEach(k -> sorted.add(k, object.get(k)));
        return sorted;
    }

    @Test
    void theSameAddressNeverStandsTwice() {
        var shown = show("""
                Transform: AWS::LanguageExtensions
                Resources:
                  Topic: { Type: 'AWS::SNS::Topic' }
                  Topic: { Type: 'AWS::SQS::Queue' }
                  Fn::ForEach::One: [N, [a, b], { 'Topic&{N}': { Type: 'AWS::SNS::Topic' } }]
                  Fn::ForEach::Two: [N, [a-, c], { 'Topic&{N}': { Type: 'AWS::SNS::Topic' } }]
                """);
        var addresses = shown.json().getAsJsonArray("resources").asList().stream()
                .map(r -> r.getAsJsonObject().get("address").getAsString())
                .toList();
        assertEquals(
                List.of("Topic", "Topica", "Topicb", "Topicc"),
                addresses.stream().sorted().toList());
        assertEquals("AWS::SQS::Queue", resource(shown, "Topic").get("type").getAsString());
    }

    private static final String CONDITIONS = """
            Parameters:
              Env: { Type: String, AllowedValues: [dev, test, prod] }
              Key: { Type: String }
              Size: { Type: String, AllowedValues: [s, l] }
            Rules:
              NoTests: { Assertions: [{ Assert: !Not [!Equals [!Ref Env, test]] }] }
            Conditions:
              IsProd: !Equals [!Ref Env, prod]
              HasKey: !Not [!Equals [!Ref Key, '']]
              Never: !Equals [!Ref Env, qa]
            """;

    @Test
    void whenIsTheNameOfAConditionOrAFewTests() {
        var shown = show(CONDITIONS + """
                Resources:
                  A: { Type: 'AWS::SNS::Topic', Condition: IsProd }
                  B: { Type: 'AWS::SNS::Topic', Condition: Never }
                  C:
                    Type: AWS::SNS::Topic
                    Condition: HasKey
                    Properties:
                      TopicName: !If [IsProd, !If [HasKey, !Ref Key, never], !If [IsProd, never, other]]
                      DisplayName: !If [IsProd, a, !If [HasKey, b, never]]
                """);
        assertEquals("IsProd", resource(shown, "A").get("when").getAsString());
        assertEquals("HasKey", resource(shown, "C").get("when").getAsString());
        assertFalse(shown.out().contains("\"address\":\"B\""));
        assertFalse(shown.out().contains("never"));
        assertEquals(
                "{\"$choice\":[{\"when\":\"IsProd && HasKey\",\"value\":\"a\"},{\"when\":\"!IsProd && HasKey\",\"value\":\"b\"}]}",
                declared(shown, "C", "DisplayName").toString());
    }

    @Test
    void aParameterWithAllowedValuesIsAChoiceOverThose() {
        assertEquals(
                "{\"$choice\":[{\"when\":\"!IsProd\",\"value\":\"dev\"},{\"when\":\"IsProd\",\"value\":\"prod\"}]}",
                property(CONDITIONS, "!Ref Env"));
        assertEquals(
                "{\"$choice\":[{\"when\":\"Size == \\\"s\\\"\",\"value\":\"x-s\"},{\"when\":\"Size == \\\"l\\\"\",\"value\":\"x-l\"}]}",
                property(CONDITIONS, "!Sub 'x-${Size}'"));
        var mapping = CONDITIONS + "Mappings: { M: { s: { n: one }, l: { n: two } } }\n";
        assertEquals(
                "{\"$choice\":[{\"when\":\"Size == \\\"s\\\"\",\"value\":\"one\"},{\"when\":\"Size == \\\"l\\\"\",\"value\":\"two\"}]}",
                property(mapping, "!FindInMap [M, !Ref Size, n]"));
        assertEquals(
                "\"s\"",
                property(
                        CONDITIONS.replace("Size: { Type: String,", "Size: { Default: s, Type: String,"), "!Ref Size"));
    }

    @Test
    void moreThanSixtyFourAlternativesAreOneUnknown() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < 65; i++) {
            texts.add("\"v%02d\"".formatted(i));
        }
        var shown = property("Parameters: { X: { Type: String, AllowedValues: " + texts + " } }\n", "!Ref X");
        assertEquals(
                "{\"$unknown\":{\"cause\":\"X\",\"type\":\"string\",\"known\":{\"notNull\":true,\"oneOf\":["
                        + String.join(",", texts) + "]}}}",
                shown);
    }

    @Test
    void pseudoParametersAreNeverGuessed() {
        for (var name : List.of(
                "AWS::Region",
                "AWS::AccountId",
                "AWS::Partition",
                "AWS::StackName",
                "AWS::StackId",
                "AWS::URLSuffix")) {
            assertTrue(
                    property("", "!Ref '" + name + "'")
                            .startsWith("{\"$unknown\":{\"cause\":\"" + name + "\",\"type\":\"string\""),
                    name);
        }
        assertTrue(property("", "!Ref 'AWS::NotificationARNs'").contains("\"cause\":\"AWS::NotificationARNs\""));
    }

    @Test
    void aMappingIndexedByTheRegionIsAChoiceOverItsKeys() {
        assertEquals(
                "{\"$choice\":[{\"when\":\"AWS::Region == \\\"eu-west-1\\\"\",\"value\":\"a\"},"
                        + "{\"when\":\"AWS::Region == \\\"us-east-1\\\"\",\"value\":\"b\"}]}",
                property(
                        "Mappings: { M: { eu-west-1: { K: a }, us-east-1: { K: b } } }\n",
                        "!FindInMap [M, !Ref 'AWS::Region', K]"));
    }

    @Test
    void anAbsentAlternativeHasNoValue() {
        assertEquals(
                "{\"$choice\":[{\"when\":\"IsProd\",\"value\":\"x\"},{\"when\":\"!IsProd\"}]}",
                property(CONDITIONS, "!If [IsProd, x, !Ref 'AWS::NoValue']"));
        assertEquals("[]", property("", "[!Ref 'AWS::NoValue']"));
        assertEquals(
                "{}",
                resource(
                                show(
                                        "Resources: { R: { Type: 'AWS::SNS::Topic', Properties: { TopicName: !Ref 'AWS::NoValue' } } }\n"),
                                "R")
                        .get("declared")
                        .toString());
    }

    @Test
    void referencesReferAndTextsHaveParts() {
        assertEquals(
                "{\"$unknown\":{\"cause\":\"Bucket.Arn\",\"type\":\"string\",\"known\":{\"notNull\":true},\"refers\":\"Bucket\"}}",
                property("", "!GetAtt Bucket.Arn"));
        var alone =
                "{\"$unknown\":{\"cause\":\"Bucket\",\"type\":\"string\",\"known\":{\"notNull\":true},\"refers\":\"Bucket\"}}";
        assertEquals(alone, property("", "!Ref Bucket"));
        assertEquals(alone, property("", "!Sub '${Bucket}'"));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"Bucket\",\"type\":\"string\",\"known\":{\"notNull\":true,\"startsWith\":\"arn:aws:s3:::\",\"endsWith\":\"/*\",\"minLength\":15},"
                        + "\"parts\":[\"arn:aws:s3:::\",{\"refers\":\"Bucket\",\"cause\":\"Bucket\"},\"/*\"]}}",
                property("", "!Sub 'arn:aws:s3:::${Bucket}/*'"));
    }

    @Test
    void scalarsKeepTheirKindAndAParametersValueIsText() {
        assertEquals("[1,\"1\",true,\"2012-10-17\",1.5]", property("", "[1, '1', yes, 2012-10-17, 1.50]"));
        assertEquals("\"20\"", property("Parameters: { N: { Type: Number, Default: 20 } }\n", "!Ref N"));
        assertEquals(
                "[\"a\",\"b\"]",
                property("Parameters: { L: { Type: CommaDelimitedList, Default: 'a, b' } }\n", "!Ref L"));
        var adapted = resource(
                        show(
                                "Resources: { R: { Type: 'AWS::S3::Bucket', Properties: { ObjectLockEnabled: 'true' } } }\n"),
                        "R")
                .getAsJsonObject("adapted");
        assertTrue(adapted.get("ObjectLockEnabled").getAsJsonPrimitive().isBoolean(), adapted.toString());
    }

    @Test
    void encodedTextIsShownEncoded() {
        assertEquals("\"aGk=\"", property("", "!Base64 hi"));
    }

    @Test
    void whatIsOutsideNamesItself() {
        assertEquals(
                "{\"$unknown\":{\"cause\":\"{{resolve:ssm:/x}}\",\"type\":\"string\",\"known\":{\"notNull\":true}}}",
                property("", "'{{resolve:ssm:/x}}'"));
        assertEquals("{\"$unknown\":{\"cause\":\"Fn::Transform\"}}", property("", "!Transform { Name: M }"));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"Fn::GetStackOutput net.Vpc\",\"type\":\"string\",\"known\":{\"notNull\":true}}}",
                property("", "{ 'Fn::GetStackOutput': { StackName: net, OutputName: Vpc } }"));
    }

    @Test
    void whatCloudFormationWouldRefuseIsAnErrorWithItsPlace() {
        var shown = show(
                "Resources:\n  R:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: !Select [3, [a]]\n");
        assertEquals(
                "{\"$unknown\":{\"cause\":\"error\"}}",
                declared(shown, "R", "TopicName").toString());
        assertEquals(List.of("t.yaml:6:18 error Index 3 of a list of 1"), shown.diagnostics());
        assertEquals(2, shown.exit());
    }

    @Test
    void aDefaultDecidesUnlessAllValuesAreAskedFor() {
        var template = """
                Parameters: { Env: { Type: String, Default: dev, AllowedValues: [dev, prod] } }
                Conditions: { IsProd: !Equals [!Ref Env, prod] }
                Resources: { R: { Type: 'AWS::SNS::Topic', Condition: IsProd }, Q: { Type: 'AWS::SQS::Queue', Properties: { QueueName: !Ref Env } } }
                """;
        assertEquals("\"dev\"", declared(show(template), "Q", "QueueName").toString());
        assertFalse(show(template).out().contains("\"address\":\"R\""));
        var open = show(template, "--all-values");
        assertEquals("IsProd", resource(open, "R").get("when").getAsString());
        assertEquals(
                "{\"$choice\":[{\"when\":\"!IsProd\",\"value\":\"dev\"},{\"when\":\"IsProd\",\"value\":\"prod\"}]}",
                declared(open, "Q", "QueueName").toString());
    }
}
