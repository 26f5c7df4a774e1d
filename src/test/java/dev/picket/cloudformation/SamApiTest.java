package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamApiTest {
    private static Show api(String properties, String events) {
        return Sam.template(
                "",
                "A:\n  Type: AWS::Serverless::Api\n  Properties:\n"
                        + ("StageName: live\n" + properties).indent(4)
                        + "F:\n  Type: AWS::Serverless::Function\n  Properties:\n    Events:\n" + events.indent(6));
    }

    private static final String EVENT = """
            E:
              Type: Api
              Properties: {Path: /orders, Method: get, RestApiId: !Ref A%s}
            """;

    private static String security(Show show) {
        var body = show.made("A", "Body");
        int at = body.indexOf("security: ");
        return body.substring(at, body.indexOf(']', body.indexOf('[', at)) + 1);
    }

    @Test
    void anApiIsAnApiADeploymentAndAStage() {
        var show = api("TracingEnabled: true\nAccessLogSetting: {DestinationArn: arn:logs}", EVENT.formatted(""));
        assertEquals(
                List.of(
                        "A: AWS::ApiGateway::RestApi",
                        "ADeployment: AWS::ApiGateway::Deployment",
                        "AliveStage: AWS::ApiGateway::Stage",
                        "F: AWS::Lambda::Function",
                        "FEPermissionlive: AWS::Lambda::Permission",
                        "FRole: AWS::IAM::Role"),
                show.made());
        assertEquals("true", show.made("AliveStage", "TracingEnabled"));
        assertEquals("{DestinationArn: 'arn:logs'}", show.made("AliveStage", "AccessLogSetting"));
        assertEquals("'live'", show.made("AliveStage", "StageName"));
    }

    @Test
    void aMethodAsksWhomItsEventOrItsApiSays() {
        assertEquals("security: []", security(api("", EVENT.formatted(""))));
        assertEquals(
                "security: [{AWS_IAM: []", security(api("Auth: {DefaultAuthorizer: AWS_IAM}", EVENT.formatted(""))));
        assertEquals(
                "security: [{NONE: []",
                security(api("Auth: {DefaultAuthorizer: AWS_IAM}", EVENT.formatted(", Auth: {Authorizer: NONE}"))));
        assertEquals("security: [{api_key: []", security(api("Auth: {ApiKeyRequired: true}", EVENT.formatted(""))));
    }

    @Test
    void theDefaultAuthorizerIsForTheDefinitionToo() {
        var show = api(
                "Auth: {DefaultAuthorizer: AWS_IAM}\nDefinitionBody: {swagger: '2.0', paths: {/health: {get: {}, options: {}}}}",
                EVENT.formatted(""));
        var body = show.made("A", "Body");
        assertTrue(body.contains("/health: {get: {security: [{AWS_IAM: []}]}, options: {}}"), body);
        assertTrue(body.contains("/orders"), body);
    }

    @Test
    void aFunctionThatAuthorizesMayBeCalled() {
        var show = api(
                "Auth: {DefaultAuthorizer: Ask, Authorizers: {Ask: {FunctionArn: !GetAtt F.Arn}}}",
                EVENT.formatted(""));
        assertEquals("${F.Arn}", show.made("AAskAuthorizerPermission", "FunctionName"));
        assertTrue(show.made("A", "Body").contains("securityDefinitions: {Ask: "));
    }

    @Test
    void aResourcePolicyLetsInAndKeepsOut() {
        var show = api("Auth: {ResourcePolicy: {IpRangeWhitelist: [10.0.0.0/8]}}", EVENT.formatted(""));
        assertTrue(show.made("A", "Body").contains("Condition: {NotIpAddress: {aws:SourceIp: ['10.0.0.0/8']}}"));
    }

    @Test
    void whatAnApiMakesHasNames() {
        var show = Sam.template("", """
                A: {Type: AWS::Serverless::Api, Properties: {StageName: !Ref AWS::StackName}}
                W:
                  Type: AWS::WAFv2::WebACLAssociation
                  Properties: {ResourceArn: !Sub '${A.Stage}', WebACLArn: !Ref AStage}
                """);
        var association = show.resource("W").declared();
        assertEquals("${AStage}", show.draw(association.get("ResourceArn").orElseThrow()));
        assertEquals("${AStage}", show.draw(association.get("WebACLArn").orElseThrow()));
    }

    @Test
    void aDomainHasItsSecurityPolicy() {
        var show = api(
                "Domain: {DomainName: a.example.com, CertificateArn: arn:c, SecurityPolicy: TLS_1_0}",
                EVENT.formatted(""));
        assertEquals("'TLS_1_0'", show.made("ApiGatewayDomainNameaexamplecom", "SecurityPolicy"));
        assertEquals("${ApiGatewayDomainNameaexamplecom}", show.made("ABasePathMapping", "DomainName"));
    }

    @Test
    void anHttpApiHasItsOwn() {
        var show = Sam.template("", """
                A:
                  Type: AWS::Serverless::HttpApi
                  Properties:
                    AccessLogSettings: {DestinationArn: arn:logs}
                    CorsConfiguration: true
                    Auth:
                      DefaultAuthorizer: Token
                      Authorizers: {Token: {JwtConfiguration: {issuer: i, audience: [a]}}}
                F:
                  Type: AWS::Serverless::Function
                  Properties:
                    Events: {E: {Type: HttpApi, Properties: {ApiId: !Ref A, Path: /orders, Method: POST}}}
                """);
        assertEquals("{AllowOrigins: ['*']}", show.made("A", "CorsConfiguration"));
        assertEquals("{DestinationArn: 'arn:logs'}", show.made("AApiGatewayDefaultStage", "AccessLogSettings"));
        assertTrue(show.made("A", "Body").contains("security: [{Token: []}]"));
    }

    @Test
    void aWebSocketApiAsksAtTheConnection() {
        var show = Sam.template("", """
                A:
                  Type: AWS::Serverless::WebSocketApi
                  Properties:
                    RouteSelectionExpression: $request.body.action
                    Auth: {AuthType: AWS_IAM}
                    Routes: {$connect: {FunctionArn: arn:f}, say: {FunctionArn: arn:f}}
                """);
        assertEquals("'AWS_IAM'", show.made("AConnectRoute", "AuthorizationType"));
        assertEquals("absent", show.made("AsayRoute", "AuthorizationType"));
    }
}
