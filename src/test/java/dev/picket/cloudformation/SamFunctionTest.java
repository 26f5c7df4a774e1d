package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamFunctionTest {
    @Test
    void aFunctionComesWithARole() {
        var show = Sam.function("", "Handler: a.b\nRuntime: python3.13\nCodeUri: .");
        assertEquals(List.of("F: AWS::Lambda::Function", "FRole: AWS::IAM::Role"), show.made());
        assertEquals("AWS::Serverless::Function", show.resource("F").type());
        assertEquals("${FRole.Arn}", show.made("F", "Role"));
        assertEquals(
                "['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']",
                show.made("FRole", "ManagedPolicyArns"));
        assertTrue(show.made("FRole", "AssumeRolePolicyDocument").contains("'lambda.amazonaws.com'"));
    }

    @Test
    void whatItsAuthorWroteStaysAsItIs() {
        var function =
                Sam.function("", "Tracing: Active\nCodeUri: s3://code/f.zip").resource("F");
        assertEquals(
                List.of("Tracing", "CodeUri"),
                List.copyOf(function.declared().members().keySet()));
    }

    @Test
    void propertiesAreRenamed() {
        var show = Sam.function("", """
                Tracing: Active
                CodeUri: s3://code/f.zip
                KmsKeyArn: arn:aws:kms:eu-west-1:111122223333:key/1
                DeadLetterQueue: {Type: SQS, TargetArn: arn:aws:sqs:eu-west-1:111122223333:lost}
                Tags: {Owner: us}
                """);
        assertEquals("{Mode: 'Active'}", show.made("F", "TracingConfig"));
        assertEquals("{S3Bucket: 'code', S3Key: 'f.zip'}", show.made("F", "Code"));
        assertEquals("{TargetArn: 'arn:aws:sqs:eu-west-1:111122223333:lost'}", show.made("F", "DeadLetterConfig"));
        assertEquals("'arn:aws:kms:eu-west-1:111122223333:key/1'", show.made("F", "KmsKeyArn"));
        assertEquals("[{Key: 'lambda:createdBy', Value: 'SAM'}, {Key: 'Owner', Value: 'us'}]", show.made("F", "Tags"));
        assertTrue(show.made("FRole", "ManagedPolicyArns").contains("AWSXrayWriteOnlyAccess"));
        assertTrue(show.made("FRole", "Policies").contains("'sqs:SendMessage'"));
    }

    @Test
    void codeStandsInlineOrInAnImage() {
        assertEquals("{ZipFile: 'x = 1'}", Sam.function("", "InlineCode: x = 1").made("F", "Code"));
        assertEquals(
                "{ImageUri: 'repo:1'}", Sam.function("", "ImageUri: repo:1").made("F", "Code"));
        assertEquals("absent", Sam.function("", "CodeUri: ./src").made("F", "Code"));
    }

    @Test
    void aRoleOfTheUsersIsTaken() {
        var show = Sam.function("", "Role: arn:aws:iam::111122223333:role/mine\nPolicies: [AdministratorAccess]");
        assertEquals(List.of("F: AWS::Lambda::Function"), show.made());
        assertEquals("'arn:aws:iam::111122223333:role/mine'", show.made("F", "Role"));
    }

    @Test
    void aRoleIsMadeInTheWorldsWithoutOne() {
        var show = Show.open(Sam.TRANSFORM + """
                Parameters: {Own: {Type: String}}
                Conditions: {HasOwn: !Not [!Equals [!Ref Own, '']]}
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties: {Role: !If [HasOwn, !Ref Own, !Ref AWS::NoValue]}
                """);
        assertEquals("!HasOwn", show.when("FRole"));
        assertEquals("?(HasOwn: ${Own} | !HasOwn: ${FRole.Arn})", show.made("F", "Role"));
    }

    @Test
    void anAliasIsWhatIsCalled() {
        var show = Sam.template("", """
                F:
                  Type: AWS::Serverless::Function
                  Properties:
                    AutoPublishAlias: live
                    Events: {E: {Type: Schedule, Properties: {Schedule: rate(1 day)}}}
                G:
                  Type: AWS::Serverless::Function
                  Properties: {Environment: {Variables: {CALLED: !Ref F.Alias, VERSION: !Sub '${F.Version}'}}}
                """);
        assertTrue(show.made().contains("FAliaslive: AWS::Lambda::Alias"));
        assertTrue(show.made().contains("FVersion: AWS::Lambda::Version"));
        assertEquals("${FAliaslive}", show.made("FEPermission", "FunctionName"));
        assertEquals("{Variables: {CALLED: ${FAliaslive}, VERSION: ${FVersion}}}", show.made("G", "Environment"));
    }

    @Test
    void aUrlThatAsksNobodyComesWithItsPermissions() {
        var open = Sam.function("", "FunctionUrlConfig: {AuthType: NONE}");
        assertEquals("'NONE'", open.made("FUrl", "AuthType"));
        assertEquals("'*'", open.made("FUrlPublicPermissions", "Principal"));
        assertEquals("'lambda:InvokeFunction'", open.made("FURLInvokeAllowPublicAccess", "Action"));
        assertEquals(
                List.of("F: AWS::Lambda::Function", "FUrl: AWS::Lambda::Url", "FRole: AWS::IAM::Role"),
                Sam.function("", "FunctionUrlConfig: {AuthType: AWS_IAM}").made());
    }

    @Test
    void aDestinationWithoutAnArnIsMade() {
        var show = Sam.function("", """
                EventInvokeConfig:
                  MaximumRetryAttempts: 1
                  DestinationConfig: {OnFailure: {Type: SQS}, OnSuccess: {Type: SNS, Destination: arn:aws:sns:eu-west-1:111122223333:done}}
                """);
        assertTrue(show.made().contains("FEventInvokeConfigOnFailureQueue: AWS::SQS::Queue"));
        assertEquals(
                "{OnSuccess: {Destination: 'arn:aws:sns:eu-west-1:111122223333:done'}, "
                        + "OnFailure: {Destination: ${FEventInvokeConfigOnFailureQueue.Arn}}}",
                show.made("FEventInvokeConfig", "DestinationConfig"));
        assertTrue(show.made("FRole", "Policies").contains("'sns:publish'"));
    }

    @Test
    void aGradualDeploymentComesWithCodeDeploy() {
        var show = Sam.function("", "AutoPublishAlias: live\nDeploymentPreference: {Type: Canary10Percent5Minutes}");
        assertTrue(show.made()
                .containsAll(List.of(
                        "ServerlessDeploymentApplication: AWS::CodeDeploy::Application",
                        "CodeDeployServiceRole: AWS::IAM::Role",
                        "FDeploymentGroup: AWS::CodeDeploy::DeploymentGroup")));
    }

    @Test
    void whatComesWithAFunctionExistsWhereItDoes() {
        var show = Show.open(Sam.TRANSFORM + """
                Parameters: {On: {Type: String}}
                Conditions: {Wanted: !Equals [!Ref On, 'yes']}
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Condition: Wanted
                    Properties: {Events: {E: {Type: Api, Properties: {Path: /, Method: get}}}}
                """);
        assertEquals("Wanted", show.when("FRole"));
        assertEquals("Wanted", show.when("FEPermissionProd"));
        assertEquals("Wanted", show.when("ServerlessRestApi"));
    }

    @Test
    void aLoopMakesWholeFunctions() {
        var show = Show.template("""
                Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
                Resources:
                  Fn::ForEach::Each:
                    - Name
                    - [Read, Write]
                    - F${Name}:
                        Type: AWS::Serverless::Function
                        Properties: {Description: !Sub '${Name}s', Policies: [{S3ReadPolicy: {BucketName: !Sub 'b-${Name}'}}]}
                """);
        assertEquals(List.of(), show.problems());
        assertEquals(
                List.of(
                        "FRead: AWS::Lambda::Function",
                        "FReadRole: AWS::IAM::Role",
                        "FWrite: AWS::Lambda::Function",
                        "FWriteRole: AWS::IAM::Role"),
                show.made());
        assertTrue(show.made("FWriteRole", "Policies").contains("b-Write"));
    }

    @Test
    void aTypeThatIsNewerThanThisIsKeptAsItIs() {
        var show = Sam.template("", "W: {Type: AWS::Serverless::Newest, Properties: {A: 1}}");
        assertEquals(List.of(), show.made());
        assertEquals("1", show.draw(show.resource("W").declared().get("A").orElseThrow()));
    }

    @Test
    void whatTheTemplateHasUnderThatIdStays() {
        var show = Sam.template("", """
                F: {Type: AWS::Serverless::Function}
                FRole: {Type: AWS::IAM::Role, Properties: {Path: /mine/}}
                """);
        assertEquals(List.of("F: AWS::Lambda::Function"), show.made());
        assertEquals(List.of("F", "FRole"), show.addresses());
    }
}
