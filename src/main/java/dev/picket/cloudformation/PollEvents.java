package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Streams and queues that Lambda reads for a function: an event source mapping, and what the function's role needs.
final class PollEvents {
    private static final Map<String, String> MANAGED = Map.of(
            "Kinesis", "AWSLambdaKinesisExecutionRole",
            "DynamoDB", "AWSLambdaDynamoDBExecutionRole",
            "SQS", "AWSLambdaSQSQueueExecutionRole",
            "MSK", "AWSLambdaMSKExecutionRole");
    private static final Map<String, String> SOURCES = Map.of(
            "Kinesis", "Stream",
            "DynamoDB", "Stream",
            "SQS", "Queue",
            "MSK", "Stream",
            "MQ", "Broker",
            "DocumentDB", "Cluster");
    private static final String[] SAME = {
        "BatchSize",
        "BisectBatchOnFunctionError",
        "Enabled",
        "FilterCriteria",
        "FunctionResponseTypes",
        "KmsKeyArn",
        "LoggingConfig",
        "MaximumBatchingWindowInSeconds",
        "MaximumRecordAgeInSeconds",
        "MaximumRetryAttempts",
        "MetricsConfig",
        "ParallelizationFactor",
        "ProvisionedPollerConfig",
        "Queues",
        "ScalingConfig",
        "SourceAccessConfigurations",
        "StartingPosition",
        "StartingPositionTimestamp",
        "Topics",
        "TumblingWindowInSeconds"
    };
    private static final List<String> NETWORK = List.of(
            "ec2:CreateNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DeleteNetworkInterface",
            "ec2:DescribeVpcs",
            "ec2:DescribeSubnets",
            "ec2:DescribeSecurityGroups");

    private final SamOutput out;

    PollEvents(SamOutput out) {
        this.out = out;
    }

    void map(SamEvent e, EventTarget target) {
        var at = e.at();
        var source = Optional.ofNullable(SOURCES.get(e.type())).flatMap(e::get);
        var mapping = at.members()
                .put("FunctionName", target.ref(at))
                .put("EventSourceArn", source)
                .pass(e.properties(), SAME);
        Shorthand.mapping(e.properties(), "DestinationConfig")
                .flatMap(d -> Shorthand.mapping(d, "OnFailure"))
                .ifPresent(d -> failures(e, d, target, mapping));
        brokers(e, mapping);
        documents(e, mapping);
        out.add(target.of(), e.id(), "AWS::Lambda::EventSourceMapping", mapping.object());
        if (MANAGED.containsKey(e.type())) {
            target.needs(MANAGED.get(e.type()));
        }
        switch (e.type()) {
            case "MQ" -> queueBroker(e, target);
            case "SelfManagedKafka" -> kafka(e, target);
            case "DocumentDB" -> documentCluster(e, target);
            default -> {}
        }
    }

    private void failures(SamEvent e, MappingNode failure, EventTarget target, MadeNodes.Members mapping) {
        var at = new MadeNodes(failure.span());
        var destination = failure.get("Destination");
        mapping.put(
                "DestinationConfig",
                at.object(
                        "OnFailure",
                        at.members().put("Destination", destination).object()));
        var type = out.text(failure, "Type", target.of()).orElse("");
        destination.ifPresent(d -> grant(e, at, d, type).ifPresent(target.grants()::add));
    }

    private static Optional<EventTarget.Grant> grant(SamEvent e, MadeNodes at, Node to, String type) {
        return switch (type) {
            case "SQS" ->
                Optional.of(new EventTarget.Grant(
                        e.id() + "SQSPolicy", at.document(at.statement(List.of("sqs:SendMessage"), to))));
            case "SNS" ->
                Optional.of(new EventTarget.Grant(
                        e.id() + "SNSPolicy", at.document(at.statement(List.of("sns:publish"), to))));
            case "S3" -> Optional.of(new EventTarget.Grant(e.id() + "S3Policy", SamDestinations.bucket(at, to)));
            default -> Optional.empty();
        };
    }

    private static void brokers(SamEvent e, MadeNodes.Members mapping) {
        var at = e.at();
        var servers = e.get("KafkaBootstrapServers");
        servers.ifPresent(s ->
                mapping.put("SelfManagedEventSource", at.object("Endpoints", at.object("KafkaBootstrapServers", s))));
        var group = at.members()
                .put("ConsumerGroupId", e.get("ConsumerGroupId"))
                .put("SchemaRegistryConfig", e.get("SchemaRegistryConfig"));
        if (!group.entries().isEmpty()) {
            mapping.put(
                    e.type().equals("MSK")
                            ? "AmazonManagedKafkaEventSourceConfig"
                            : "SelfManagedKafkaEventSourceConfig",
                    group.object());
        }
    }

    private static void documents(SamEvent e, MadeNodes.Members mapping) {
        if (e.type().equals("DocumentDB")) {
            mapping.put(
                    "DocumentDBEventSourceConfig",
                    e.at().members()
                            .pass(e.properties(), "DatabaseName", "CollectionName", "FullDocument")
                            .object());
        }
    }

    private void queueBroker(SamEvent e, EventTarget target) {
        var at = e.at();
        var statements = new ArrayList<Node>();
        access(e, target, "BASIC_AUTH")
                .forEach(uri -> statements.add(at.statement(List.of("secretsmanager:GetSecretValue"), uri)));
        e.get("Broker").ifPresent(b -> statements.add(at.statement(List.of("mq:DescribeBroker"), b)));
        decrypt(e, statements);
        target.grants()
                .add(new EventTarget.Grant("SamAutoGeneratedAMQPolicy", at.object("Statement", at.list(statements))));
    }

    private void documentCluster(SamEvent e, EventTarget target) {
        var at = e.at();
        var statements = new ArrayList<Node>();
        access(e, target, "BASIC_AUTH")
                .forEach(uri -> statements.add(at.statement(List.of("secretsmanager:GetSecretValue"), uri)));
        var here = "arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:";
        statements.add(at.statement(List.of("rds:DescribeDBClusterParameters"), at.sub(here + "cluster-pg:*")));
        statements.add(at.statement(List.of("rds:DescribeDBSubnetGroups"), at.sub(here + "subgrp:*")));
        e.get("Cluster").ifPresent(c -> statements.add(at.statement(List.of("rds:DescribeDBClusters"), c)));
        statements.add(at.statement(NETWORK, at.text("*")));
        decrypt(e, statements);
        target.grants()
                .add(new EventTarget.Grant(
                        "SamAutoGeneratedDocumentDBPolicy", at.object("Statement", at.list(statements))));
    }

    private void kafka(SamEvent e, EventTarget target) {
        var at = e.at();
        var statements = new ArrayList<Node>();
        for (var kind : List.of(
                "BASIC_AUTH",
                "SASL_SCRAM_256_AUTH",
                "SASL_SCRAM_512_AUTH",
                "CLIENT_CERTIFICATE_TLS_AUTH",
                "SERVER_ROOT_CA_CERTIFICATE")) {
            access(e, target, kind)
                    .forEach(uri -> statements.add(at.statement(List.of("secretsmanager:GetSecretValue"), uri)));
        }
        if (!access(e, target, "VPC_SUBNET").isEmpty()
                || !access(e, target, "VPC_SECURITY_GROUP").isEmpty()) {
            statements.add(at.statement(NETWORK, at.text("*")));
        }
        decrypt(e, statements);
        if (!statements.isEmpty()) {
            target.grants()
                    .add(new EventTarget.Grant(
                            "SelfManagedKafkaExecutionRolePolicy", at.document(statements.toArray(Node[]::new))));
        }
    }

    private static void decrypt(SamEvent e, List<Node> statements) {
        var at = e.at();
        e.get("SecretsManagerKmsKeyId")
                .ifPresent(key -> statements.add(at.statement(
                        List.of("kms:Decrypt"),
                        at.sub(
                                "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}",
                                "KeyId",
                                key))));
    }

    /// The `URI`s of what `SourceAccessConfigurations` name of that kind.
    private List<Node> access(SamEvent e, EventTarget target, String kind) {
        var found = new ArrayList<Node>();
        if (e.get("SourceAccessConfigurations").orElse(null) instanceof SequenceNode list) {
            for (var item : list.items()) {
                Shorthand.asMapping(item)
                        .filter(m -> out.text(m, "Type", target.of())
                                .filter(kind::equals)
                                .isPresent())
                        .flatMap(m -> m.get("URI"))
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
