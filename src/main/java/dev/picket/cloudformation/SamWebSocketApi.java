package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import java.util.Locale;
import java.util.Optional;

/// `AWS::Serverless::WebSocketApi` to an API, its routes and its stage. Only `$connect` asks who is there.
/// Source: AWS SAM Developer Guide, "AWS::Serverless::WebSocketApi".
final class SamWebSocketApi {
    private static final String CONNECT = "$connect";

    private final SamOutput out;

    SamWebSocketApi(SamOutput out) {
        this.out = out;
    }

    void expand(Shorthand api) {
        var made = api.made();
        out.add(
                api,
                api.id(),
                "AWS::ApiGatewayV2::Api",
                made.members()
                        .put("ProtocolType", made.text("WEBSOCKET"))
                        .pass(
                                api,
                                "ApiKeySelectionExpression",
                                "Description",
                                "DisableExecuteApiEndpoint",
                                "DisableSchemaValidation",
                                "IpAddressType",
                                "Name",
                                "RouteSelectionExpression")
                        .object());
        for (var route : api.entries("Routes")) {
            Shorthand.asMapping(route.value()).ifPresent(r -> route(api, route, r));
        }
        stage(api);
        new SamDomain(out, true).expand(api);
    }

    private void route(Shorthand api, Entry entry, MappingNode route) {
        var at = new MadeNodes(entry.key().span());
        var name = entry.name().startsWith("$")
                ? entry.name().substring(1, 2).toUpperCase(Locale.ROOT)
                        + entry.name().substring(2)
                : SamOutput.letters(entry.name());
        var id = api.id() + name;
        var function = route.get("FunctionArn").orElseGet(at::noValue);
        var uri = at.sub(
                "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FunctionArn}/invocations",
                "FunctionArn",
                function);
        out.add(
                api,
                id + "Integration",
                "AWS::ApiGatewayV2::Integration",
                at.object(
                        at.entry("ApiId", at.ref(api.id())),
                        at.entry("IntegrationType", at.text("AWS_PROXY")),
                        at.entry("IntegrationUri", uri)));
        var target =
                at.call("Join", at.list(at.text("/"), at.list(at.text("integrations"), at.ref(id + "Integration"))));
        var members = at.members()
                .put("ApiId", at.ref(api.id()))
                .put("RouteKey", entry.key())
                .put("ApiKeyRequired", route.get("ApiKeyRequired"))
                .put("Target", target);
        if (entry.name().equals(CONNECT)) {
            authorize(api, id, members);
        }
        out.add(api, id + "Route", "AWS::ApiGatewayV2::Route", members.object());
        out.add(api, id + "Permission", "AWS::Lambda::Permission", permission(api, entry, function, at));
    }

    private MappingNode permission(Shorthand api, Entry entry, Node function, MadeNodes at) {
        var source =
                "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/*/" + entry.name();
        return at.object(
                at.entry("Action", at.text("lambda:InvokeFunction")),
                at.entry("FunctionName", function),
                at.entry("Principal", at.text("apigateway.amazonaws.com")),
                at.entry("SourceArn", at.sub(source, "__ApiId__", at.ref(api.id()))));
    }

    private void authorize(Shorthand api, String id, MadeNodes.Members route) {
        var auth = api.mapping("Auth");
        var type = auth.flatMap(a -> a.get("AuthType"));
        route.put("AuthorizationType", type);
        var function = auth.flatMap(a -> a.get("AuthArn"));
        if (function.isEmpty()) {
            return;
        }
        var at = new MadeNodes(auth.get().span());
        var uri = at.sub(
                "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${AuthArn}/invocations",
                "AuthArn",
                function.get());
        out.add(
                api,
                id + "Authorizer",
                "AWS::ApiGatewayV2::Authorizer",
                at.members()
                        .put("ApiId", at.ref(api.id()))
                        .put("AuthorizerType", at.text("REQUEST"))
                        .put("AuthorizerUri", uri)
                        .put("Name", at.text(id + "Authorizer"))
                        .put("IdentitySource", auth.get().get("IdentitySource"))
                        .put("AuthorizerCredentialsArn", auth.get().get("InvokeRole"))
                        .object());
        route.put("AuthorizerId", at.ref(id + "Authorizer"));
        if (auth.get().get("InvokeRole").isEmpty()) {
            var source =
                    "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*";
            out.add(
                    api,
                    api.id() + "AuthorizerPermission",
                    "AWS::Lambda::Permission",
                    at.object(
                            at.entry("Action", at.text("lambda:InvokeFunction")),
                            at.entry("FunctionName", function.get()),
                            at.entry("Principal", at.text("apigateway.amazonaws.com")),
                            at.entry("SourceArn", at.sub(source, "__ApiId__", at.ref(api.id())))));
        }
    }

    private void stage(Shorthand api) {
        var made = api.made();
        var name = api.get("StageName");
        var id = name.isEmpty()
                ? api.id() + "DefaultStage"
                : api.id()
                        + name.filter(n -> n instanceof Scalar s && s.tag().isEmpty())
                                .flatMap(n -> out.text(n, api))
                                .map(SamOutput::letters)
                                .orElse("")
                        + "Stage";
        Optional<Node> tags =
                Optional.of(api.get("Tags").orElseGet(() -> made.object("websocketapi:createdBy", made.text("SAM"))));
        out.add(SamResource.of(
                        api,
                        id,
                        "AWS::ApiGatewayV2::Stage",
                        made.members()
                                .put("ApiId", made.ref(api.id()))
                                .put("StageName", name.orElseGet(() -> made.text("default")))
                                .put("AutoDeploy", made.bool(true))
                                .pass(
                                        api,
                                        "AccessLogSettings",
                                        "DefaultRouteSettings",
                                        "RouteSettings",
                                        "StageVariables")
                                .put("Tags", tags)
                                .object())
                .named("AccessLogSettings", "AccessLogSettings", "DefaultRouteSettings", "DefaultRouteSettings"));
        out.name(api, "Stage", id);
    }
}
