package dev.picket.cloudformation;

import dev.picket.document.Node.Entry;
import dev.picket.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The properties of SAM's types, for telling a misspelt one: a name that is merely not here may be newer than this table.
/// Source: AWS SAM Developer Guide, "AWS SAM resources and properties".
final class SamProperties {
    private static final String PREFIX = "AWS::Serverless::";
    private static final Map<String, List<String>> KNOWN = new LinkedHashMap<>();
    private static final Set<String> NEVER_GLOBAL =
            Set.of("DefinitionBody", "Events", "FunctionName", "Policies", "Role", "Routes", "StageName");

    static {
        type(
                "Function",
                "Architectures AssumeRolePolicyDocument AutoPublishAlias AutoPublishAliasAllProperties",
                "AutoPublishCodeSha256 CapacityProviderConfig CodeSigningConfigArn CodeUri DeadLetterQueue",
                "DeploymentPreference Description DurableConfig Environment EphemeralStorage EventInvokeConfig Events",
                "FileSystemConfigs FunctionName FunctionScalingConfig FunctionUrlConfig Handler ImageConfig ImageUri",
                "InlineCode KmsKeyArn Layers LoggingConfig MemorySize PackageType PermissionsBoundary Policies",
                "PropagateTags ProvisionedConcurrencyConfig PublishToLatestPublished RecursiveLoop",
                "ReservedConcurrentExecutions Role RolePath Runtime RuntimeManagementConfig SnapStart SourceKMSKeyArn",
                "Tags TenancyConfig Timeout Tracing VersionDeletionPolicy VersionDescription VpcConfig");
        type(
                "Api",
                "AccessLogSetting AlwaysDeploy ApiKeySourceType Auth BinaryMediaTypes CacheClusterEnabled",
                "CacheClusterSize CanarySetting Cors DefinitionBody DefinitionUri Description",
                "DisableExecuteApiEndpoint Domain EndpointAccessMode EndpointConfiguration FailOnWarnings",
                "GatewayResponses MergeDefinitions MethodSettings MinimumCompressionSize Mode Models Name",
                "OpenApiVersion Policy PropagateTags SecurityPolicy StageName Tags TracingEnabled Variables");
        type(
                "HttpApi",
                "AccessLogSettings Auth CorsConfiguration DefaultRouteSettings DefinitionBody DefinitionUri Description",
                "DisableExecuteApiEndpoint Domain FailOnWarnings Name PropagateTags RouteSettings StageName",
                "StageVariables Tags");
        type(
                "WebSocketApi",
                "AccessLogSettings ApiKeySelectionExpression Auth DefaultRouteSettings Description",
                "DisableExecuteApiEndpoint DisableSchemaValidation Domain IpAddressType Name PropagateTags",
                "RouteSelectionExpression RouteSettings Routes StageName StageVariables Tags");
        type(
                "SimpleTable",
                "PointInTimeRecoverySpecification PrimaryKey ProvisionedThroughput SSESpecification TableName Tags");
        type(
                "StateMachine",
                "AutoPublishAlias Definition DefinitionSubstitutions DefinitionUri DeploymentPreference",
                "EncryptionConfiguration Events Logging Name PermissionsBoundary Policies PropagateTags Role RolePath",
                "Tags Tracing Type UseAliasAsEventTarget");
        type(
                "LayerVersion",
                "CompatibleArchitectures CompatibleRuntimes ContentUri Description LayerName LicenseInfo",
                "PublishLambdaVersion RetentionPolicy");
        type(
                "CapacityProvider",
                "CapacityProviderName InstanceRequirements KmsKeyArn OperatorRole PropagateTags ScalingConfig Tags",
                "VpcConfig");
        type("Application", "Location NotificationARNs Parameters Tags TimeoutInMinutes");
        type("Connector", "Destination Permissions Source");
        type(
                "GraphQLApi",
                "ApiKeys Auth Cache DataSources DomainName Functions IntrospectionConfig Logging Name OwnerContact",
                "QueryDepthLimit ResolverCountLimit Resolvers SchemaInline SchemaUri Tags Visibility XrayEnabled");
    }

    private SamProperties() {}

    private static void type(String name, String... properties) {
        KNOWN.put(name, List.of(String.join(" ", properties).split(" ")));
    }

    static Collection<String> sections() {
        return KNOWN.keySet();
    }

    /// What `Globals` may set for a kind of resource; empty for a kind that is not known.
    static List<String> inGlobals(String section) {
        return KNOWN.getOrDefault(section, List.of()).stream()
                .filter(p -> !NEVER_GLOBAL.contains(p))
                .toList();
    }

    /// Whether `Globals` refuses the property, or it is misspelt.
    static boolean isRefusedInGlobals(String section, String property) {
        return NEVER_GLOBAL.contains(property) || isMisspelt(property, inGlobals(section));
    }

    /// The properties that are probably misspelt, those of `Globals` left out.
    static List<Entry> misspelt(Shorthand of) {
        var known = known(of.type());
        var found = new ArrayList<Entry>();
        Shorthand.asMapping(of.item().entry().value())
                .flatMap(b -> Shorthand.mapping(b, "Properties"))
                .ifPresent(p -> p.entries().stream()
                        .filter(e -> isMisspelt(e.name(), known))
                        .forEach(found::add));
        return found;
    }

    static List<String> known(String type) {
        return KNOWN.getOrDefault(type.substring(PREFIX.length()), List.of());
    }

    static boolean isMisspelt(String name, Collection<String> known) {
        return !known.contains(name)
                && !name.startsWith("Fn::")
                && Suggestion.of(name, known).isPresent();
    }
}
