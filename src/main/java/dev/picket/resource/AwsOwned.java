package dev.picket.resource;

/// Names of things that AWS makes and keeps, in every account: nobody declares them, so looking for them finds
/// nothing.
/// Source: the user guides of RDS and ElastiCache (default parameter and option groups), KMS (AWS managed keys), IAM
/// (AWS managed policies) and VPC (AWS-managed prefix lists).
final class AwsOwned {
    private AwsOwned() {}

    static boolean contains(String name) {
        return name.startsWith("default.")
                || name.startsWith("default:")
                || name.startsWith("alias/aws/")
                || name.startsWith("com.amazonaws.")
                || name.startsWith("arn:") && (name.contains(":iam::aws:") || name.contains(":alias/aws/"));
    }
}
