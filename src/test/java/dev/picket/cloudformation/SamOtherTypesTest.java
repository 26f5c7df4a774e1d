package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables, layers, applications, GraphQL APIs, capacity providers, connectors.
class SamOtherTypesTest {
    @Test
    void aTableHasOneKeyAndItsEncryption() {
        var show = Sam.template("", """
                T: {Type: AWS::Serverless::SimpleTable}
                U:
                  Type: AWS::Serverless::SimpleTable
                  Properties: {PrimaryKey: {Name: n, Type: Number}, SSESpecification: {SSEEnabled: true}}
                """);
        assertEquals("[{AttributeName: 'id', KeyType: 'HASH'}]", show.made("T", "KeySchema"));
        assertEquals("'PAY_PER_REQUEST'", show.made("T", "BillingMode"));
        assertEquals("[{AttributeName: 'n', AttributeType: 'N'}]", show.made("U", "AttributeDefinitions"));
        assertEquals("{SSEEnabled: true}", show.made("U", "SSESpecification"));
    }

    @Test
    void aLayerAndAnApplication() {
        var show = Sam.template("", """
                L: {Type: AWS::Serverless::LayerVersion, Properties: {ContentUri: s3://b/k}}
                A:
                  Type: AWS::Serverless::Application
                  Properties: {Location: {ApplicationId: arn:a, SemanticVersion: 1.0.0}, Parameters: {P: q}}
                O: {Type: AWS::SSM::Parameter, Properties: {Value: !GetAtt A.Outputs.Url}}
                """);
        assertEquals("{S3Bucket: 'b', S3Key: 'k'}", show.made("L", "Content"));
        assertEquals("{P: 'q'}", show.made("A", "Parameters"));
        assertEquals(
                List.of("A"),
                show.root.outOfReach().stream().map(o -> o.address()).toList());
    }

    @Test
    void aGraphQlApiLogsByARoleOfItsOwn() {
        var show = Sam.template("", """
                G:
                  Type: AWS::Serverless::GraphQLApi
                  Properties:
                    Auth: {Type: AWS_IAM, Additional: [{Type: API_KEY}]}
                    SchemaInline: 'type Query { a: String }'
                    DataSources: {DynamoDb: {Orders: {TableArn: arn:t, TableName: t, Permissions: [Read]}}}
                """);
        assertEquals("'AWS_IAM'", show.made("G", "AuthenticationType"));
        assertEquals("[{AuthenticationType: 'API_KEY'}]", show.made("G", "AdditionalAuthenticationProviders"));
        assertTrue(show.made("G", "LogConfig").contains("${GCloudWatchRole.Arn}"));
        var policy = show.made("GOrdersDynamoDBDataSourceToTableConnectorPolicy", "PolicyDocument");
        assertTrue(policy.contains("'dynamodb:GetItem'") && !policy.contains("'dynamodb:PutItem'"), policy);
    }

    @Test
    void aCapacityProviderHasAnOperator() {
        var show = Sam.template("", "C: {Type: AWS::Serverless::CapacityProvider, Properties: {KmsKeyArn: arn:k}}");
        assertEquals("'arn:k'", show.made("C", "KmsKeyArn"));
        assertTrue(show.made("COperatorRole", "ManagedPolicyArns").contains("AWSLambdaManagedEC2ResourceOperator"));
    }

    @Test
    void aConnectorGrantsToTheSourcesRole() {
        var show = Sam.template("", """
                F: {Type: AWS::Serverless::Function}
                B: {Type: AWS::S3::Bucket}
                C:
                  Type: AWS::Serverless::Connector
                  Properties: {Source: {Id: F}, Destination: {Id: B}, Permissions: [Read]}
                """);
        assertEquals("[${FRole}]", show.made("CPolicy", "Roles"));
        var policy = show.made("CPolicy", "PolicyDocument");
        assertTrue(policy.contains("'s3:GetObject'") && policy.contains("Resource: [${B.Arn}, '"), policy);
    }

    @Test
    void aConnectorMayStandInItsSource() {
        var show = Sam.template("", """
                T:
                  Type: AWS::SNS::Topic
                  Connectors: {ToQueue: {Properties: {Destination: {Id: Q}, Permissions: [Write]}}}
                Q: {Type: AWS::SQS::Queue}
                """);
        assertEquals("[${Q}]", show.made("TToQueueQueuePolicy", "Queues"));
        assertTrue(show.made("TToQueueQueuePolicy", "PolicyDocument").contains("aws:SourceArn: ${T}"));
    }
}
