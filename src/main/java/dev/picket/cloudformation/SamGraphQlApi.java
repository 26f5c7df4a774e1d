package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;

/// `AWS::Serverless::GraphQLApi` to an AppSync API, its schema, keys, data sources and roles.
/// Source: AWS SAM Developer Guide, "AWS::Serverless::GraphQLApi".
final class SamGraphQlApi {
    private final SamOutput out;

    SamGraphQlApi(SamOutput out) {
        this.out = out;
    }

    void expand(Shorthand api) {
        var made = api.made();
        var properties = made.members()
                .put("Name", api.get("Name").orElseGet(() -> made.text(api.id())))
                .pass(
                        api,
                        "IntrospectionConfig",
                        "OwnerContact",
                        "QueryDepthLimit",
                        "ResolverCountLimit",
                        "Visibility",
                        "XrayEnabled");
        api.mapping("Auth").ifPresent(a -> auth(a, properties));
        logging(api, properties);
        properties.put("Tags", SamTags.of(api.get("Tags"), made, "graphqlapi:createdBy"));
        out.add(SamResource.of(api, api.id(), "AWS::AppSync::GraphQLApi", properties.object())
                .named("XrayEnabled", "XrayEnabled", "LogConfig", "Logging", "AuthenticationType", "Auth.Type"));
        out.add(
                api,
                api.id() + "Schema",
                "AWS::AppSync::GraphQLSchema",
                made.members()
                        .put("ApiId", made.getAtt(api.id(), "ApiId"))
                        .put("Definition", api.get("SchemaInline"))
                        .put("DefinitionS3Location", api.get("SchemaUri"))
                        .object());
        api.mapping("Cache").ifPresent(c -> cache(api, c));
        api.entries("ApiKeys").forEach(k -> key(api, k));
        sources(api);
    }

    private void auth(MappingNode auth, MadeNodes.Members properties) {
        provider(auth, properties);
        if (auth.get("Additional").orElse(null) instanceof SequenceNode list) {
            var more = new ArrayList<Node>();
            for (var item : list.items()) {
                Shorthand.asMapping(item).ifPresent(m -> {
                    var members = new MadeNodes(m.span()).members();
                    provider(m, members);
                    more.add(members.object());
                });
            }
            properties.put("AdditionalAuthenticationProviders", new MadeNodes(list.span()).list(more));
        }
    }

    private static void provider(MappingNode auth, MadeNodes.Members to) {
        to.put("AuthenticationType", auth.get("Type"))
                .put("LambdaAuthorizerConfig", auth.get("LambdaAuthorizer"))
                .put("OpenIDConnectConfig", auth.get("OpenIDConnect"))
                .put("UserPoolConfig", auth.get("UserPool"));
    }

    /// Everything is logged by a role of its own unless the user says otherwise.
    private void logging(Shorthand api, MadeNodes.Members properties) {
        var logging = api.get("Logging");
        if (logging.flatMap(l -> out.text(l, api)).filter("false"::equals).isPresent()) {
            return;
        }
        var written = logging.flatMap(Shorthand::asMapping);
        var at = logging.map(l -> new MadeNodes(l.span())).orElseGet(api::made);
        var role = written.flatMap(w -> w.get("CloudWatchLogsRoleArn"));
        properties.put(
                "LogConfig",
                at.members()
                        .put(
                                "CloudWatchLogsRoleArn",
                                role.orElseGet(() -> at.getAtt(api.id() + "CloudWatchRole", "Arn")))
                        .put(
                                "FieldLogLevel",
                                written.flatMap(w -> w.get("FieldLogLevel")).orElseGet(() -> at.text("ALL")))
                        .put("ExcludeVerboseContent", written.flatMap(w -> w.get("ExcludeVerboseContent")))
                        .object());
        if (role.isEmpty()) {
            var policy = at.sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs");
            out.add(
                    api,
                    api.id() + "CloudWatchRole",
                    "AWS::IAM::Role",
                    at.object(
                            at.entry("AssumeRolePolicyDocument", at.trust("appsync.amazonaws.com")),
                            at.entry("ManagedPolicyArns", at.list(policy))));
        }
    }

    private void cache(Shorthand api, MappingNode cache) {
        var at = new MadeNodes(cache.span());
        out.add(SamResource.of(
                        api,
                        api.id() + "ApiCache",
                        "AWS::AppSync::ApiCache",
                        at.members()
                                .put("ApiId", at.getAtt(api.id(), "ApiId"))
                                .pass(
                                        cache,
                                        "ApiCachingBehavior",
                                        "AtRestEncryptionEnabled",
                                        "TransitEncryptionEnabled",
                                        "Ttl",
                                        "Type")
                                .object())
                .named(
                        "AtRestEncryptionEnabled", "Cache.AtRestEncryptionEnabled",
                        "TransitEncryptionEnabled", "Cache.TransitEncryptionEnabled"));
    }

    private void key(Shorthand api, Entry key) {
        var at = new MadeNodes(key.key().span());
        var members = at.members().put("ApiId", at.getAtt(api.id(), "ApiId"));
        Shorthand.asMapping(key.value())
                .ifPresent(k -> members.pass(k, "ApiKeyId", "Description").put("Expires", k.get("ExpiresOn")));
        out.add(api, api.id() + SamOutput.letters(key.name()), "AWS::AppSync::ApiKey", members.object());
    }

    private void sources(Shorthand api) {
        var sources = api.mapping("DataSources");
        for (var kind : List.of("Lambda", "DynamoDb")) {
            sources.flatMap(s -> Shorthand.mapping(s, kind))
                    .ifPresent(s -> s.entries()
                            .forEach(e -> Shorthand.asMapping(e.value())
                                    .ifPresent(m -> source(api, e, m, kind.equals("Lambda")))));
        }
    }

    private void source(Shorthand api, Entry entry, MappingNode source, boolean lambda) {
        var at = new MadeNodes(entry.key().span());
        var id = api.id() + SamOutput.letters(entry.name()) + (lambda ? "LambdaDataSource" : "DynamoDBDataSource");
        var role = source.get("ServiceRoleArn");
        var config = lambda
                ? at.members().put("LambdaFunctionArn", source.get("FunctionArn"))
                : at.members()
                        .put("TableName", source.get("TableName"))
                        .put("AwsRegion", source.get("Region").orElseGet(() -> at.ref("AWS::Region")));
        out.add(
                api,
                id,
                "AWS::AppSync::DataSource",
                at.members()
                        .put("ApiId", at.getAtt(api.id(), "ApiId"))
                        .put("Name", source.get("Name").orElseGet(() -> at.text(entry.name())))
                        .put("Type", at.text(lambda ? "AWS_LAMBDA" : "AMAZON_DYNAMODB"))
                        .put("ServiceRoleArn", role.orElseGet(() -> at.getAtt(id + "Role", "Arn")))
                        .put(lambda ? "LambdaConfig" : "DynamoDBConfig", config.object())
                        .object());
        if (role.isEmpty()) {
            out.add(
                    api,
                    id + "Role",
                    "AWS::IAM::Role",
                    at.object("AssumeRolePolicyDocument", at.trust("appsync.amazonaws.com")));
            grant(api, id, source, lambda, at);
        }
    }

    private void grant(Shorthand api, String id, MappingNode source, boolean lambda, MadeNodes at) {
        var table = source.get(lambda ? "FunctionArn" : "TableArn")
                .orElseGet(() -> at.sub(
                        "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}",
                        "TableName",
                        source.get("TableName").orElseGet(() -> at.text("*"))));
        var index = at.sub("${Table}/index/*", "Table", table);
        var permissions = source.get("Permissions");
        boolean reads = permissions.isEmpty() || names(permissions.get()).contains("Read");
        boolean writes = permissions.isEmpty() || names(permissions.get()).contains("Write");
        var statements = new ArrayList<Node>();
        if (lambda) {
            statements.add(at.statement(
                    List.of("lambda:InvokeAsync", "lambda:InvokeFunction"),
                    at.list(table, at.sub("${Function}:*", "Function", table))));
        } else {
            if (reads) {
                statements.add(at.statement(
                        List.of(
                                "dynamodb:GetItem",
                                "dynamodb:Query",
                                "dynamodb:Scan",
                                "dynamodb:BatchGetItem",
                                "dynamodb:ConditionCheckItem",
                                "dynamodb:PartiQLSelect"),
                        at.list(table, index)));
            }
            if (writes) {
                statements.add(at.statement(
                        List.of(
                                "dynamodb:PutItem",
                                "dynamodb:UpdateItem",
                                "dynamodb:DeleteItem",
                                "dynamodb:BatchWriteItem",
                                "dynamodb:PartiQLDelete",
                                "dynamodb:PartiQLInsert",
                                "dynamodb:PartiQLUpdate"),
                        at.list(table, index)));
            }
        }
        out.add(
                api,
                id + (lambda ? "ToLambdaConnectorPolicy" : "ToTableConnectorPolicy"),
                "AWS::IAM::ManagedPolicy",
                at.object(
                        at.entry("PolicyDocument", at.document(statements.toArray(Node[]::new))),
                        at.entry("Roles", at.list(at.ref(id + "Role")))));
    }

    private static List<String> names(Node list) {
        return list instanceof SequenceNode s
                ? s.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(i -> ((Scalar) i).text())
                        .toList()
                : List.of();
    }
}
