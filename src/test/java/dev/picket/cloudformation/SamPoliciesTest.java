package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SamPoliciesTest {
    private static String managed(String policies) {
        return Sam.function("", "Policies: " + policies).made("FRole", "ManagedPolicyArns");
    }

    private static String inline(String policies) {
        return Sam.function("", "Policies: " + policies).made("FRole", "Policies");
    }

    @Test
    void aManagedPolicyMayBeGivenByItsName() {
        assertTrue(managed("AmazonDynamoDBFullAccess").contains("'arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess'"));
        assertTrue(managed("[AWSLambdaRole]").contains("policy/service-role/AWSLambdaRole'"));
        assertTrue(
                managed("[arn:aws:iam::111122223333:policy/own]").contains("'arn:aws:iam::111122223333:policy/own'"));
    }

    @Test
    void aDocumentIsTheUsersOwn() {
        assertEquals(
                "[{PolicyName: 'FRolePolicy0', PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: 'Allow', Action: 's3:*', Resource: '*'}]}}]",
                inline("[{Version: 2012-10-17, Statement: [{Effect: Allow, Action: 's3:*', Resource: '*'}]}]"));
    }

    @Test
    void aTemplateIsFilledIn() {
        assertEquals(
                "[{PolicyName: 'FRolePolicy0', PolicyDocument: {Statement: [{Action: ['lambda:InvokeFunction'], "
                        + "Effect: 'Allow', Resource: 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}"
                        + ":function:worker*'}]}}]",
                inline("[{LambdaInvokePolicy: {FunctionName: worker}}]"));
    }

    @Test
    void eachTemplateStandsForStatements() {
        for (var name : PolicyTemplates.names()) {
            var given = PolicyTemplates.find(name).orElseThrow().parameters().stream()
                    .map(p -> p + ": given")
                    .collect(Collectors.joining(", ", "{", "}"));
            var policies = Sam.function("", "Policies: [{" + name + ": " + given + "}]")
                    .resource("FRole")
                    .expansion()
                    .orElseThrow()
                    .properties()
                    .get("Policies");
            assertTrue(policies.isPresent() && policies.get() instanceof Value.Sequence s && s.size() == 1, name);
        }
    }

    @Test
    void whatIsMissingOrMisspeltIsSaid() {
        var template = "Resources: {F: {Type: AWS::Serverless::Function, Properties: {Policies: [%s]}}}\n";
        assertEquals(
                List.of("SAM has no policy template `S3CrudPolcy`"),
                Sam.wrong(template.formatted("{S3CrudPolcy: {BucketName: b}}")));
        assertEquals(
                List.of("Policy template `S3CrudPolicy` needs `BucketName`"),
                Sam.wrong(template.formatted("{S3CrudPolicy: {}}")));
    }

    @Test
    void policiesAreChosenByConditions() {
        var show = Show.open(Sam.TRANSFORM + """
                Parameters: {Stage: {Type: String}}
                Conditions: {Prod: !Equals [!Ref Stage, prod]}
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      Policies:
                        - !If [Prod, ReadOnlyAccess, AdministratorAccess]
                        - !If [Prod, !Ref AWS::NoValue, {Statement: [{Effect: Allow, Action: '*', Resource: '*'}]}]
                """);
        assertEquals(List.of(), show.problems());
        assertTrue(show.made("FRole", "ManagedPolicyArns")
                .contains("?(Prod: 'arn:aws:iam::aws:policy/ReadOnlyAccess' | "
                        + "!Prod: 'arn:aws:iam::aws:policy/AdministratorAccess')"));
        assertTrue(show.made("FRole", "Policies").startsWith("[!Prod? {PolicyName: 'FRolePolicy1'"));
    }
}
