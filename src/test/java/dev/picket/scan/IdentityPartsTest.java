package dev.picket.scan;

import java.util.List;

/// What roles, users and groups are given beside their own blocks.
class IdentityPartsTest extends SplitContract {
    private static final String ADMINISTRATOR = "policy_arn = \"arn:aws:iam::aws:policy/AdministratorAccess\"\n";
    private static final String POLICY = "name = \"p\"\npolicy = jsonencode({ Statement = [] })\n";
    private static final String ARNS = "length(self.ManagedPolicyArns)";

    private static Split role() {
        return Split.of("aws_iam_role", "name = \"#\"")
                .by("name", "id")
                .named("#")
                .found("aws_iam_role", "name = \"#\"", "name");
    }

    private static Split user() {
        return Split.of("aws_iam_user", "name = \"#\"")
                .by("name", "id")
                .named("#")
                .found("aws_iam_user", "user_name = \"#\"", "id");
    }

    private static Split group() {
        return Split.of("aws_iam_group", "name = \"#\"")
                .by("name", "id")
                .named("#")
                .found("aws_iam_group", "group_name = \"#\"", "id");
    }

    private static Split attached(Split whole, String type, String part, String reference) {
        return whole.part(part, reference + "\n" + ADMINISTRATOR).sees(type, ARNS, "1", "0");
    }

    private static Split own(Split whole, String kind) {
        return whole.part(
                        "aws_iam_" + kind.toLowerCase(java.util.Locale.ROOT) + "_policy",
                        "#\n".replace("#", kind.toLowerCase(java.util.Locale.ROOT) + " = @") + POLICY)
                .sees("AWS::IAM::" + kind, "length(pointing(\"AWS::IAM::" + kind + "Policy\", \"holder\"))", "1", "0");
    }

    static List<Split> forms() {
        return List.of(
                own(role(), "Role"),
                own(user(), "User"),
                own(group(), "Group"),
                attached(role(), "AWS::IAM::Role", "aws_iam_role_policy_attachment", "role = @"),
                attached(user(), "AWS::IAM::User", "aws_iam_user_policy_attachment", "user = @"),
                attached(group(), "AWS::IAM::Group", "aws_iam_group_policy_attachment", "group = @"),
                attached(role(), "AWS::IAM::Role", "aws_iam_policy_attachment", "name = \"a\"\nroles = [@]"),
                attached(user(), "AWS::IAM::User", "aws_iam_policy_attachment", "name = \"a\"\nusers = [@]"),
                attached(group(), "AWS::IAM::Group", "aws_iam_policy_attachment", "name = \"a\"\ngroups = [@]"),
                user().part("aws_iam_user_group_membership", "user = @\ngroups = [\"g\"]")
                        .sees("AWS::IAM::User", "length(self.joined)", "1", "0"),
                user().part("aws_iam_group_membership", "name = \"m\"\nusers = [@]\ngroup = \"g\"")
                        .sees("AWS::IAM::User", "length(self.joined)", "1", "0"),
                user().part("aws_iam_user_login_profile", "user = @\npassword_reset_required = true")
                        .sees("AWS::IAM::User", "self.LoginProfile.PasswordResetRequired", "true", "null"),
                role().part("aws_iam_instance_profile", "name = \"i\"\nrole = @")
                        .sees(
                                "AWS::IAM::Role",
                                "length(pointing(\"AWS::IAM::InstanceProfile\", \"roles\"))",
                                "1",
                                "0"));
    }
}
