package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.rule.Catalogue;
import dev.picket.rule.RuleCheck;
import dev.picket.rule.RuleFiles;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each mistake that a rule author can make is one sentence at its line and column.
class RuleMistakesTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                said("a key that nobody knows", rule("requires = true"), "7:3 `rule` has no key `requires`"),
                said("a block as an attribute", rule("let = { a = 1 }"), "7:3 `let` is a block"),
                said("an attribute as a block", rule("lower { low = true }"), "7:3 `lower` is an attribute"),
                said("a severity that is none", rule("lower = { mild = true }"), "7:3 `lower` cannot be \"mild\""),
                said(
                        "severity raised",
                        rule("lower = { critical = true }"),
                        "7:24 `lower` cannot raise the severity to critical"),
                said(
                        "a property that AWS has not",
                        rule("when = self.Encryption == true"),
                        "7:15 AWS::EC2::Volume has no property `Encryption`"),
                said(
                        "a kind that never equals",
                        rule("when = self.Encrypted == \"yes\""),
                        "7:28 `Encrypted` is a bool and never equals \"yes\""),
                said(
                        "not of what may be absent",
                        rule("when = !self.Encrypted"),
                        "7:10 `!` of `Encrypted` holds also where it is absent"),
                said(
                        "a function that nobody knows",
                        rule("when = is_open(self.Size)"),
                        "7:10 There is no function `is_open`"),
                said(
                        "a parameter that is not declared",
                        rule("when = param.days > 3"),
                        "7:16 The rule has no parameter `days`"),
                said(
                        "a name that means nothing",
                        rule("when = it.Encrypted == true"),
                        "7:10 Nothing is named `it` here"),
                said(
                        "a fix that sets nothing",
                        rule("fix { set = { Encrypt = true } }"),
                        "7:27 AWS::EC2::Volume has no property `Encrypt`"),
                said(
                        "a practice that is none",
                        rule("practice = \"ec2.volumes\""),
                        "1:1 There is no practice `ec2.volumes`"),
                said(
                        "a family that is none",
                        rule("family = \"customer-key\""),
                        "1:1 There is no family `customer-key`"),
                said(
                        "a block without its index",
                        "terraform \"aws_instance\" {\n  becomes = \"AWS::EC2::Instance\"\n  properties { KeyName = self.metadata_options.http_tokens }\n}\n",
                        "3:48 A block is a list: `metadata_options.http_tokens` needs an index"),
                said(
                        "an attribute of an older provider",
                        "terraform \"aws_s3_bucket\" {\n  becomes = \"AWS::S3::Bucket\"\n  properties { BucketName = self.bucket_label }\n}\n",
                        "3:34 `aws_s3_bucket` has no attribute `bucket_label`"),
                said(
                        "an own property that is not given",
                        "terraform \"aws_s3_bucket\" {\n  becomes = \"AWS::S3::Bucket\"\n  properties { grants = self.grant }\n}\n",
                        "3:25 `grants` is Picket's own property of AWS::S3::Bucket and no view declares it"),
                said(
                        "two rows of one kind",
                        "terraform \"aws_vpc\" { becomes = \"AWS::EC2::VPC\" }\nterraform \"aws_vpc\" { becomes = \"AWS::EC2::VPC\" }\n",
                        "2:1 `aws_vpc` becomes AWS::EC2::VPC twice"),
                said(
                        "two views of one name",
                        "view \"AWS::EC2::VPC\" { a = 1 }\nview \"AWS::EC2::VPC\" { a = 2 }\n",
                        "2:24 The view `a` of AWS::EC2::VPC is declared twice"),
                said(
                        "a default without source",
                        "default \"AWS::EC2::Volume\" \"Encrypted\" { value = false }\n",
                        "1:1 `default` needs `source`"),
                said(
                        "a part without its whole",
                        "terraform \"aws_vpc\" { part-of = \"AWS::EC2::VPC\" }\n",
                        "1:1 `terraform` needs `through`"),
                said(
                        "a type that is none",
                        "view \"AWS::EC2::Vpc\" { a = 1 }\n",
                        "1:1 There is no type `AWS::EC2::Vpc`"));
    }

    private static Arguments said(String name, String text, String sentence) {
        return Arguments.of(name, text, sentence);
    }

    private static String rule(String line) {
        return "rule \"ec2-volume-x\" {\n  title = \"T\"\n  severity = \"high\"\n  resource = \"AWS::EC2::Volume\"\n  require = self.Encrypted == true\n  message = \"M.\"\n  "
                + line + "\n}\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isOneSentenceAtItsPlace(String name, String text, String sentence) {
        var files = RuleFiles.parse(List.of(
                SourceFile.of("x.hcl", text), SourceFile.of("p.hcl", "practice \"ec2.roles\" { title = \"R\" }\n")));
        var catalogue = Catalogue.of(files, RuleBook.KNOWN::schema);
        var problems = new ArrayList<>(catalogue.diagnostics());
        problems.addAll(RuleCheck.of(files, catalogue, RuleBook.KNOWN));
        assertEquals(
                List.of("x.hcl:" + sentence),
                problems.stream().map(RuleMistakesTest::said).toList());
    }

    private static String said(Diagnostic d) {
        return d.subject() + " " + d.summary();
    }
}
