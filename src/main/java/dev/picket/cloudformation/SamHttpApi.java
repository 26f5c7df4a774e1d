package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.ScalarKind;

/// `AWS::Serverless::HttpApi` to an HTTP API and its stage. Its CORS settings stand on the API, not in its document:
/// they mean the same there.
/// Source: AWS SAM Developer Guide, "AWS::Serverless::HttpApi".
final class SamHttpApi {
    private final SamOutput out;
    private final SamApis apis;

    SamHttpApi(SamOutput out, SamApis apis) {
        this.out = out;
        this.apis = apis;
    }

    void expand(Shorthand api) {
        var made = api.made();
        var auth = new ApiAuth(out, api, true);
        var http = made.members()
                .put("Body", new ApiBody(api, true, apis.routes(api), auth).build())
                .pass(api, "Description", "DisableExecuteApiEndpoint", "FailOnWarnings", "Name");
        api.get("DefinitionUri")
                .flatMap(u -> SamCode.s3(u, "Bucket", "Key", "Version"))
                .ifPresent(l -> http.put("BodyS3Location", l));
        api.get("CorsConfiguration").ifPresent(c -> http.put("CorsConfiguration", cors(c)));
        http.put("ProtocolType", made.text("HTTP"));
        out.add(SamResource.of(api, api.id(), "AWS::ApiGatewayV2::Api", http.object())
                .named(
                        "CorsConfiguration",
                        "CorsConfiguration",
                        "DisableExecuteApiEndpoint",
                        "DisableExecuteApiEndpoint"));
        stage(api);
        auth.permissions();
        new SamDomain(out, true).expand(api);
    }

    private void stage(Shorthand api) {
        var made = api.made();
        var stage = new SamStage(out, api);
        var id = stage.httpId();
        out.add(SamResource.of(
                        api,
                        id,
                        "AWS::ApiGatewayV2::Stage",
                        made.members()
                                .put("ApiId", made.ref(api.id()))
                                .put("StageName", stage.name(made, "$default"))
                                .put("AutoDeploy", made.bool(true))
                                .pass(
                                        api,
                                        "AccessLogSettings",
                                        "DefaultRouteSettings",
                                        "RouteSettings",
                                        "StageVariables")
                                .put("Tags", tags(api, made))
                                .object())
                .named(
                        "AccessLogSettings", "AccessLogSettings",
                        "DefaultRouteSettings", "DefaultRouteSettings",
                        "RouteSettings", "RouteSettings"));
        out.name(api, "Stage", id);
    }

    private static MappingNode tags(Shorthand api, MadeNodes made) {
        var own = made.object("httpapi:createdBy", made.text("SAM"));
        return api.mapping("Tags")
                .map(t -> (MappingNode) SamGlobals.merge(own, t))
                .orElse(own);
    }

    /// `true` admits everybody; a text is the one origin.
    private static Node cors(Node cors) {
        if (!(cors instanceof Scalar scalar) || scalar.tag().isPresent()) {
            return cors;
        }
        var at = new MadeNodes(scalar.span());
        return switch (ScalarKind.of(scalar)) {
            case ScalarKind.Truth(boolean on) -> on ? at.object("AllowOrigins", at.list(at.text("*"))) : at.noValue();
            case ScalarKind.Words _, ScalarKind.Amount _, ScalarKind.Nothing _ ->
                at.object("AllowOrigins", at.list(scalar));
        };
    }
}
