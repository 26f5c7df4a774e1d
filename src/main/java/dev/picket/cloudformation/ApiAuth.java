package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `Auth` of an API and of its routes, as OpenAPI says it.
/// Source: AWS SAM Developer Guide, "ApiAuth", "ApiFunctionAuth", "HttpApiAuth".
final class ApiAuth {
    private static final String IAM = "AWS_IAM";
    private static final String NOBODY = "NONE";

    private final SamOutput out;
    private final Shorthand api;
    private final boolean http;
    private final Optional<MappingNode> auth;

    ApiAuth(SamOutput out, Shorthand api, boolean http) {
        this.out = out;
        this.api = api;
        this.http = http;
        this.auth = api.mapping("Auth");
    }

    private Optional<String> defaultAuthorizer() {
        return auth.flatMap(a -> out.text(a, "DefaultAuthorizer", api)).filter(a -> !a.equals(NOBODY));
    }

    List<Entry> authorizers() {
        return auth.flatMap(a -> Shorthand.mapping(a, "Authorizers"))
                .map(MappingNode::entries)
                .orElse(List.of());
    }

    /// Who is asked before a route is taken, `security` of OpenAPI; absent: nobody.
    Optional<Node> security(ApiRoute route) {
        var own = Shorthand.mapping(route.event().properties(), "Auth");
        var authorizer = own.flatMap(a -> a.get("Authorizer"));
        var needs = new ArrayList<Node>();
        if (authorizer.isPresent()) {
            var name = out.text(authorizer.get(), route.target().of());
            if (name.isEmpty()) {
                return authorizer; // which one is not known
            }
            var at = new MadeNodes(authorizer.get().span());
            needs.add(at.object(name.get(), scopes(own, name.get(), at)));
        } else {
            byDefault(own).ifPresent(needs::add);
        }
        keyRequired(own, route.target().of()).ifPresent(needs::add);
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(new MadeNodes(needs.getFirst().span()).list(needs));
    }

    /// Who is asked where a method says nothing of its own, `security` of OpenAPI.
    Optional<Node> unsaid() {
        var needs = new ArrayList<Node>();
        byDefault(Optional.empty()).ifPresent(needs::add);
        keyRequired(Optional.empty(), api).ifPresent(needs::add);
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(new MadeNodes(needs.getFirst().span()).list(needs));
    }

    private Optional<Node> byDefault(Optional<MappingNode> own) {
        return defaultAuthorizer().map(name -> {
            var place = auth.flatMap(a -> a.get("DefaultAuthorizer"))
                    .map(Node::span)
                    .orElse(api.header());
            var at = new MadeNodes(place);
            return at.object(name, scopes(own, name, at));
        });
    }

    private Node scopes(Optional<MappingNode> own, String authorizer, MadeNodes at) {
        return own.flatMap(a -> a.get("AuthorizationScopes"))
                .or(() -> authorizers().stream()
                        .filter(e -> e.name().equals(authorizer))
                        .flatMap(e -> Shorthand.asMapping(e.value()).stream())
                        .flatMap(m -> m.get("AuthorizationScopes").stream())
                        .findFirst())
                .orElseGet(at::list);
    }

    private Optional<Node> keyRequired(Optional<MappingNode> own, Shorthand of) {
        var said = own.flatMap(a -> a.get("ApiKeyRequired"));
        var where = said.isPresent() ? said : auth.flatMap(a -> a.get("ApiKeyRequired"));
        return where.filter(n -> out.text(n, of).filter("true"::equals).isPresent())
                .map(n -> new MadeNodes(n.span()))
                .map(at -> at.object("api_key", at.list()));
    }

    /// `securityDefinitions` (REST) or `securitySchemes` (HTTP), with those that routes name of themselves.
    MappingNode definitions(List<ApiRoute> routes) {
        var made = api.made();
        var all = made.members();
        for (var entry : authorizers()) {
            var at = new MadeNodes(entry.key().span());
            Shorthand.asMapping(entry.value()).ifPresent(a -> all.put(entry.name(), definition(a, at)));
        }
        if (defaultAuthorizer().filter(IAM::equals).isPresent()
                || routes.stream().anyMatch(this::asksForIam)) {
            all.put(IAM, key(made, "Authorization", "awsSigv4"));
        }
        if (routes.stream()
                .anyMatch(r -> keyRequired(
                                Shorthand.mapping(r.event().properties(), "Auth"),
                                r.target().of())
                        .isPresent())) {
            all.put("api_key", header(made, "x-api-key").object());
        }
        return all.object();
    }

    private boolean asksForIam(ApiRoute route) {
        return Shorthand.mapping(route.event().properties(), "Auth")
                .flatMap(a -> out.text(a, "Authorizer", route.target().of()))
                .filter(IAM::equals)
                .isPresent();
    }

    private static MadeNodes.Members header(MadeNodes at, String name) {
        return at.members()
                .put("type", at.text("apiKey"))
                .put("name", at.text(name))
                .put("in", at.text("header"));
    }

    private static Node key(MadeNodes at, String name, String kind) {
        return header(at, name)
                .put("x-amazon-apigateway-authtype", at.text(kind))
                .object();
    }

    private Node definition(MappingNode authorizer, MadeNodes at) {
        var pool = authorizer.get("UserPoolArn");
        if (pool.isPresent()) {
            var pools =
                    pool.get() instanceof Node.SequenceNode s && s.tag().isEmpty() ? pool.get() : at.list(pool.get());
            return header(at, "Authorization")
                    .put("x-amazon-apigateway-authtype", at.text("cognito_user_pools"))
                    .put(
                            "x-amazon-apigateway-authorizer",
                            at.object(at.entry("type", at.text("cognito_user_pools")), at.entry("providerARNs", pools)))
                    .object();
        }
        var function = authorizer.get("FunctionArn");
        if (function.isPresent()) {
            return called(authorizer, function.get(), at);
        }
        var token = at.members()
                .put("type", at.text("jwt"))
                .put("jwtConfiguration", authorizer.get("JwtConfiguration"))
                .put("identitySource", authorizer.get("IdentitySource"));
        return at.object(
                at.entry("type", at.text("oauth2")), at.entry("x-amazon-apigateway-authorizer", token.object()));
    }

    private Node called(MappingNode authorizer, Node function, MadeNodes at) {
        var uri = at.sub(
                "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations",
                "__FunctionArn__",
                function);
        boolean request = http
                || out.text(authorizer, "FunctionPayloadType", api)
                        .filter("REQUEST"::equals)
                        .isPresent();
        var authorizing = at.members()
                .put("type", at.text(request ? "request" : "token"))
                .put("authorizerUri", uri)
                .put("authorizerCredentials", authorizer.get("FunctionInvokeRole"));
        var members = header(at, request ? "Unused" : "Authorization");
        if (!http) {
            members.put("x-amazon-apigateway-authtype", at.text("custom"));
        }
        return members.put("x-amazon-apigateway-authorizer", authorizing.object())
                .object();
    }

    /// The permissions by which an API calls the functions that authorize.
    void permissions() {
        for (var entry : authorizers()) {
            var authorizer = Shorthand.asMapping(entry.value());
            var function = authorizer.flatMap(a -> a.get("FunctionArn"));
            if (function.isPresent() && isPermitted(authorizer.get())) {
                var at = new MadeNodes(entry.key().span());
                out.add(
                        api,
                        api.id() + entry.name() + "AuthorizerPermission",
                        "AWS::Lambda::Permission",
                        at.object(
                                at.entry("Action", at.text("lambda:InvokeFunction")),
                                at.entry("FunctionName", function.get()),
                                at.entry("Principal", at.text("apigateway.amazonaws.com")),
                                at.entry(
                                        "SourceArn",
                                        at.sub(
                                                "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*",
                                                "__ApiId__",
                                                at.ref(api.id())))));
            }
        }
    }

    private boolean isPermitted(MappingNode authorizer) {
        return http
                ? out.isTrue(authorizer, "EnableFunctionDefaultPermissions", api)
                : !out.isTrue(authorizer, "DisableFunctionDefaultPermissions", api);
    }
}
