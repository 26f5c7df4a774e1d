package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamEventTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S3              | Bucket: !Ref AWS::StackName    | FEPermission: AWS::Lambda::Permission
            SNS             | Topic: arn:t                   | FEPermission: AWS::Lambda::Permission, FE: AWS::SNS::Subscription
            SNS             | Topic: t, SqsSubscription: true | FEQueue: AWS::SQS::Queue, FE: AWS::SNS::Subscription, FEQueuePolicy: AWS::SQS::QueuePolicy, FEEventSourceMapping: AWS::Lambda::EventSourceMapping
            SQS             | Queue: arn:q                   | FE: AWS::Lambda::EventSourceMapping
            Kinesis         | Stream: arn:s                  | FE: AWS::Lambda::EventSourceMapping
            DynamoDB        | Stream: arn:s                  | FE: AWS::Lambda::EventSourceMapping
            MSK             | Stream: arn:s                  | FE: AWS::Lambda::EventSourceMapping
            MQ              | Broker: arn:b                  | FE: AWS::Lambda::EventSourceMapping
            SelfManagedKafka | Topics: [t]                   | FE: AWS::Lambda::EventSourceMapping
            DocumentDB      | Cluster: arn:c                 | FE: AWS::Lambda::EventSourceMapping
            Schedule        | Schedule: rate(1 day)          | FE: AWS::Events::Rule, FEPermission: AWS::Lambda::Permission
            ScheduleV2      | ScheduleExpression: rate(1 day) | FE: AWS::Scheduler::Schedule, FERole: AWS::IAM::Role
            EventBridgeRule | Pattern: {source: [a]}         | FE: AWS::Events::Rule, FEPermission: AWS::Lambda::Permission
            CloudWatchEvent | Pattern: {source: [a]}         | FE: AWS::Events::Rule, FEPermission: AWS::Lambda::Permission
            CloudWatchLogs  | LogGroupName: g                | FEPermission: AWS::Lambda::Permission, FE: AWS::Logs::SubscriptionFilter
            IoTRule         | Sql: SELECT 1                  | FEPermission: AWS::Lambda::Permission, FE: AWS::IoT::TopicRule
            Cognito         | Trigger: PreSignUp             | FCognitoPermission: AWS::Lambda::Permission
            AlexaSkill      | SkillId: amzn1                 | FEPermission: AWS::Lambda::Permission
            HttpApi         | Path: /                        | FEPermission: AWS::Lambda::Permission, ServerlessHttpApi: AWS::ApiGatewayV2::Api, ServerlessHttpApiApiGatewayDefaultStage: AWS::ApiGatewayV2::Stage
            """)
    void eachKindOfEventMakesWhatItNeeds(String type, String properties, String made) {
        assertEquals(List.of(made.split(", ")), Sam.event("Type: " + type + "\nProperties: {" + properties + "}\n"));
    }

    @Test
    void aServiceMayCallFromItsSourceOnly() {
        var show = Sam.function("", """
                Events:
                  Put: {Type: S3, Properties: {Bucket: !Ref AWS::StackName}}
                  Said: {Type: SNS, Properties: {Topic: arn:aws:sns:eu-west-1:111122223333:t}}
                """);
        assertEquals("${AWS::AccountId}", show.made("FPutPermission", "SourceAccount"));
        assertEquals("'arn:aws:sns:eu-west-1:111122223333:t'", show.made("FSaidPermission", "SourceArn"));
    }

    @Test
    void whatIsPolledIsReadByTheFunctionsRole() {
        var show = Sam.function("", """
                Events:
                  Read: {Type: SQS, Properties: {Queue: arn:q}}
                  Broker:
                    Type: MQ
                    Properties:
                      Broker: arn:b
                      SourceAccessConfigurations: [{Type: BASIC_AUTH, URI: arn:secret}]
                """);
        assertTrue(show.made("FRole", "ManagedPolicyArns").contains("AWSLambdaSQSQueueExecutionRole"));
        assertTrue(show.made("FRole", "Policies").contains("'secretsmanager:GetSecretValue'"));
    }

    @Test
    void aStateMachineIsStartedByARole() {
        var show = Sam.template("", """
                M:
                  Type: AWS::Serverless::StateMachine
                  Properties:
                    Definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}
                    Logging: {Level: ALL}
                    Tracing: {Enabled: true}
                    Policies: [{DynamoDBReadPolicy: {TableName: t}}]
                    Events:
                      Daily: {Type: Schedule, Properties: {Schedule: rate(1 day)}}
                """);
        assertEquals(
                List.of(
                        "M: AWS::StepFunctions::StateMachine",
                        "MRole: AWS::IAM::Role",
                        "MDaily: AWS::Events::Rule",
                        "MDailyRole: AWS::IAM::Role"),
                show.made());
        assertEquals("{Level: 'ALL'}", show.made("M", "LoggingConfiguration"));
        assertEquals("{Enabled: true}", show.made("M", "TracingConfiguration"));
        assertTrue(show.made("M", "DefinitionString").contains("StartAt"));
        assertTrue(show.made("MRole", "AssumeRolePolicyDocument").contains("states.amazonaws.com"));
        assertTrue(show.made("MDailyRole", "Policies").contains("'states:StartExecution'"));
    }

    @Test
    void anUnknownKindOfEventIsSaid() {
        assertEquals(
                List.of("SAM has no event `Shedule`"),
                Sam.wrong(
                        "Resources: {F: {Type: AWS::Serverless::Function, Properties: {Events: {E: {Type: Shedule}}}}}\n"));
    }
}
