package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Scalar;

/// `AWS::Serverless::Api` to a REST API, its deployment and its stage.
/// The hash behind the deployment's id is left out, and so is the stage of the name `Stage` that SAM's deployments make
/// besides: it is the deployment's remains, not what the author asked for.
/// Source: AWS SAM Developer Guide, "AWS::Serverless::Api".
final class SamRestApi {
    private static final String[] STAGE = {
        "AccessLogSetting",
        "CacheClusterEnabled",
        "CacheClusterSize",
        "CanarySetting",
        "MethodSettings",
        "TracingEnabled",
        "Variables"
    };

    private final SamOutput out;
    private final SamApis apis;

    SamRestApi(SamOutput out, SamApis apis) {
        this.out = out;
        this.apis = apis;
    }

    void expand(Shorthand api) {
        var made = api.made();
        var routes = apis.routes(api);
        var auth = new ApiAuth(out, api, false);
        var rest = made.members()
                .put("Body", new ApiBody(api, false, routes, auth).build())
                .pass(
                        api,
                        "ApiKeySourceType",
                        "BinaryMediaTypes",
                        "Description",
                        "DisableExecuteApiEndpoint",
                        "EndpointAccessMode",
                        "FailOnWarnings",
                        "MinimumCompressionSize",
                        "Mode",
                        "Name",
                        "Policy",
                        "SecurityPolicy");
        api.get("DefinitionUri")
                .flatMap(u -> SamCode.s3(u, "Bucket", "Key", "Version"))
                .ifPresent(l -> rest.put("BodyS3Location", l));
        api.get("EndpointConfiguration").ifPresent(e -> rest.put("EndpointConfiguration", endpoint(e)));
        if (out.isTrue(api.properties(), "PropagateTags", api)) {
            rest.put("Tags", SamTags.plain(api.get("Tags")));
        }
        out.add(SamResource.of(api, api.id(), "AWS::ApiGateway::RestApi", rest.object())
                .named(
                        "EndpointConfiguration", "EndpointConfiguration",
                        "DisableExecuteApiEndpoint", "DisableExecuteApiEndpoint",
                        "MinimumCompressionSize", "MinimumCompressionSize",
                        "SecurityPolicy", "SecurityPolicy"));
        var deployment = api.id() + "Deployment";
        out.add(api, deployment, "AWS::ApiGateway::Deployment", made.object("RestApiId", made.ref(api.id())));
        stage(api, deployment);
        auth.permissions();
        new SamUsagePlan(out).expand(api);
        new SamDomain(out, false).expand(api);
    }

    private void stage(Shorthand api, String deployment) {
        var made = api.made();
        var stage = new SamStage(out, api);
        var properties = made.members()
                .put("RestApiId", made.ref(api.id()))
                .put("DeploymentId", made.ref(deployment))
                .put("StageName", stage.name(made, "Prod"))
                .pass(api, STAGE)
                .put("Tags", SamTags.plain(api.get("Tags")));
        var resource = SamResource.of(api, stage.restId(), "AWS::ApiGateway::Stage", properties.object());
        for (var name : STAGE) {
            resource = resource.named(name, name);
        }
        out.add(resource);
        out.name(api, "Stage", stage.restId());
        out.name(api, "Deployment", deployment);
    }

    /// A kind alone, or an object of `Type` and `VPCEndpointIds`.
    static Node endpoint(Node endpoint) {
        var at = new MadeNodes(endpoint.span());
        if (endpoint instanceof Scalar || Shorthand.asMapping(endpoint).isEmpty()) {
            return at.object("Types", at.list(endpoint));
        }
        var written = Shorthand.asMapping(endpoint).get();
        return at.members()
                .put("Types", written.get("Type").map(at::list))
                .put("VpcEndpointIds", written.get("VPCEndpointIds"))
                .put("IpAddressType", written.get("IpAddressType"))
                .object();
    }
}
