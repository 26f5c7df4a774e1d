package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole template of SAM's: what is found stands at the author's line, and once.
class ServerlessTest {
    private static final String TEMPLATE = """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function:
                Handler: app.handler
                Runtime: python3.13
                Environment: {Variables: {TABLE: !Ref Orders}}
              Api:
                Auth: {DefaultAuthorizer: AWS_IAM}
            Resources:
              Orders:
                Type: AWS::Serverless::SimpleTable
              Read:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: read
                  Policies:
                    - DynamoDBReadPolicy: {TableName: !Ref Orders}
                  Events:
                    List: {Type: Api, Properties: {Path: /orders, Method: get}}
                    Health: {Type: Api, Properties: {Path: /health, Method: get, Auth: {Authorizer: NONE}}}
              Write:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: write
                  Policies:
                    - Statement:
                        - {Effect: Allow, Action: '*', Resource: '*'}
                  FunctionUrlConfig: {AuthType: NONE}
            """;

    @TempDir
    Path folder;

    private Ran scan(Object... words) {
        Volumes.write(folder, "template.yaml", TEMPLATE);
        return Ran.scan(folder, words);
    }

    @Test
    void eachMistakeIsSaidOnceAtTheAuthorsLine() {
        assertEquals(
                List.of(
                        "template.yaml:20 api-gateway-definition-authorized",
                        "template.yaml:27 iam-policy-no-full-admin",
                        "template.yaml:28 lambda-url-authorized"),
                scan().findings());
    }

    @Test
    void whatGlobalsSayIsSaidOnce() {
        Volumes.write(folder, "template.yaml", TEMPLATE.replace("Runtime: python3.13", "Tracing: PassThrough"));
        var ran = Ran.scan(folder, "--only=lambda-function-traced", "--tier=extra");
        assertEquals(List.of("template.yaml:5 lambda-function-traced"), ran.findings());
        assertEquals(
                "[\"Read\",\"Write\"]",
                ran.json()
                        .getAsJsonArray("findings")
                        .get(0)
                        .getAsJsonObject()
                        .get("instances")
                        .toString());
    }

    @Test
    void aFixNamesWhatTheAuthorWrites() {
        var findings = scan("--only=lambda-url-authorized,lambda-function-traced", "--tier=extra");
        assertEquals(
                List.of(
                        "Read Tracing = \"Active\"",
                        "Write Tracing = \"Active\"",
                        "WriteUrl FunctionUrlConfig.AuthType = \"AWS_IAM\""),
                findings.json().getAsJsonArray("findings").asList().stream()
                        .map(f -> f.getAsJsonObject())
                        .map(f -> f.get("resource").getAsString() + " " + setting(f))
                        .sorted()
                        .toList());
    }

    private static String setting(JsonObject finding) {
        var set = finding.getAsJsonObject("fix").getAsJsonArray("set").get(0).getAsJsonObject();
        return set.get("path").getAsString() + " = " + set.get("value").getAsString();
    }

    @Test
    void aRuleOfTheUsersMaySayTheShorthand() {
        Volumes.write(folder, "template.yaml", TEMPLATE);
        Volumes.write(folder, "rules/own-memory.hcl", """
                rule "own-memory" {
                  title    = "Functions say how much memory they take"
                  severity = "low"
                  resource = "AWS::Serverless::Function"
                  require  = self.MemorySize != null && self.Runtime == "python3.13"
                  message  = "How much memory?"
                }
                """);
        assertEquals(
                List.of("template.yaml:12 own-memory", "template.yaml:21 own-memory"),
                Ran.scan(folder, "--rules=" + folder.resolve("rules"), "--only=own-memory")
                        .findings());
    }

    @Test
    void showListsWhatComesWithAShorthand() {
        Volumes.write(folder, "template.yaml", TEMPLATE);
        var shown = Ran.picket("show", "--format", "json", "--only", "ReadRole", folder)
                .json();
        var role = shown.getAsJsonArray("resources").get(0).getAsJsonObject();
        assertEquals("AWS::IAM::Role", role.get("awsType").getAsString());
        assertEquals(12, role.get("startLine").getAsInt());
        assertEquals(0, role.getAsJsonObject("declared").size());
        var read = Ran.picket("show", "--format", "json", "--only", "Read", folder)
                .json()
                .getAsJsonArray("resources")
                .get(0)
                .getAsJsonObject();
        assertEquals("AWS::Serverless::Function", read.get("type").getAsString());
        assertEquals("AWS::Lambda::Function", read.get("awsType").getAsString());
    }
}
