package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One end of a connector: a resource of the template by its `Id`, or one elsewhere by what the user says of it.
///
/// @param type AWS's type
/// @param id the logical id; empty for one elsewhere
record ConnectorEnd(SamOutput out, MappingNode written, String type, Optional<String> id) {
    private static final Set<String> ARN_BY_REF = Set.of(
            "AWS::SNS::Topic",
            "AWS::StepFunctions::StateMachine",
            "AWS::AppSync::GraphQLApi",
            "AWS::AppSync::DataSource");
    private static final Map<String, String> ROLES = Map.of(
            "AWS::Lambda::Function", "Role",
            "AWS::StepFunctions::StateMachine", "RoleArn",
            "AWS::AppSync::DataSource", "ServiceRoleArn");
    private static final Map<String, String> SHORT = Map.of(
            "AWS::Serverless::Function", "AWS::Lambda::Function",
            "AWS::Serverless::Api", "AWS::ApiGateway::RestApi",
            "AWS::Serverless::HttpApi", "AWS::ApiGatewayV2::Api",
            "AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table",
            "AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine");

    static Optional<ConnectorEnd> of(SamOutput out, MappingNode written, Shorthand connector) {
        var id = out.text(written, "Id", connector);
        var type = id.map(i -> out.resource(i)
                        .map(SamResource::type)
                        .orElse(out.stack().types.getOrDefault(i, "")))
                .or(() -> out.text(written, "Type", connector));
        return type.filter(t -> !t.isEmpty()).map(t -> new ConnectorEnd(out, written, SHORT.getOrDefault(t, t), id));
    }

    Node arn(MadeNodes at) {
        return id.map(i -> ARN_BY_REF.contains(type) ? at.ref(i) : at.getAtt(i, "Arn"))
                .or(() -> written.get("Arn"))
                .orElseGet(at::noValue);
    }

    Node name(MadeNodes at) {
        return id.map(i -> at.getAtt(i, "Name")).or(() -> written.get("Name")).orElseGet(() -> at.text("*"));
    }

    Node resourceId(MadeNodes at) {
        return id.map(i -> type.equals("AWS::AppSync::GraphQLApi") ? at.getAtt(i, "ApiId") : at.ref(i))
                .or(() -> written.get("ResourceId"))
                .orElseGet(() -> at.text("*"));
    }

    Node url(MadeNodes at) {
        return id.map(at::ref).or(() -> written.get("QueueUrl")).orElseGet(at::noValue);
    }

    Node qualifier(MadeNodes at) {
        return written.get("Qualifier").orElseGet(() -> at.text("*"));
    }

    /// The name of the role that the resource has.
    Optional<Node> role(MadeNodes at) {
        var named = written.get("RoleName");
        if (named.isPresent() || id.isEmpty()) {
            return named;
        }
        return roleArn().flatMap(arn -> name(arn, at));
    }

    private Optional<Node> roleArn() {
        var properties = out.resource(id.orElseThrow())
                .map(SamResource::properties)
                .or(() -> Optional.ofNullable(out.stack().declared.get(id.orElseThrow()))
                        .flatMap(i -> Shorthand.asMapping(i.entry().value()))
                        .flatMap(b -> Shorthand.mapping(b, "Properties")));
        if (type.equals("AWS::Events::Rule")) {
            return properties
                    .flatMap(p -> p.get("Targets"))
                    .filter(SequenceNode.class::isInstance)
                    .flatMap(t -> ((SequenceNode) t)
                            .items().stream()
                                    .flatMap(i -> Shorthand.asMapping(i).stream())
                                    .flatMap(i -> i.get("RoleArn").stream())
                                    .findFirst());
        }
        var property = ROLES.get(type);
        return property == null ? Optional.empty() : properties.flatMap(p -> p.get(property));
    }

    /// `GetAtt Role.Arn` is of the role that `Ref Role` names.
    private static Optional<Node> name(Node arn, MadeNodes at) {
        return Intrinsic.of(arn)
                .filter(c -> c.name().equals("GetAtt"))
                .map(c -> c.arguments().getFirst())
                .filter(Scalar.class::isInstance)
                .map(s -> at.ref(((Scalar) s).text().split("\\.", 2)[0]));
    }
}
