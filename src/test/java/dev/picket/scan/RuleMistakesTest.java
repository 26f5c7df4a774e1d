package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.rule.Catalogue;
import dev.picket.rule.RuleCheck;
import dev.picket.rule.RuleFiles;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
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
                said("a loop over a text", rule("each = self.VolumeType"), "7:10 `each` must be a list or a map"),
                said("a loop over a literal", rule("each = \"a\""), "7:10 `each` must be a list or a map"),
                said(
                        "a condition that is a text",
                        rule("when = self.VolumeType"),
                        "7:10 `when` must be true or false, not a string"),
                said(
                        "a requirement that is a number",
                        rule("").replace("self.Encrypted == true", "(self.Size)"),
                        "5:13 `require` must be true or false, not a number"),
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
                        "7:14 There is no practice `ec2.volumes`"),
                said(
                        "a family that is none",
                        rule("family = \"customer-key\""),
                        "7:12 There is no family `customer-key`"),
                said("a wider rule that is none", rule("within = \"volumes\""), "7:12 There is no rule `volumes`"),
                said(
                        "a block without its index",
                        "terraform \"aws_instance\" {\n  becomes = \"AWS::EC2::Instance\"\n  properties { KeyName = self.metadata_options.http_tokens }\n}\n",
                        "3:48 A block is a list: `metadata_options.http_tokens` needs an index"),
                said(
                        "an attribute of an older provider",
                        "terraform \"aws_s3_bucket\" {\n  becomes = \"AWS::S3::Bucket\"\n  properties { BucketName = self.bucket_label }\n}\n",
                        "3:34 `aws_s3_bucket` has no attribute `bucket_label`"),
                said(
                        "an attribute of a type that the provider dropped",
                        "terraform \"aws_simpledb_table\" {\n  becomes = \"AWS::SDB::Domain\"\n  removed = [\"name\"]\n  properties { Description = self.title }\n}\n",
                        "4:35 aws_simpledb_table has no property `title`"),
                said(
                        "a member that AWS has not, of a block that is there once",
                        "terraform \"aws_instance\" {\n  becomes = \"AWS::EC2::Instance\"\n  properties { MetadataOptions = [for m in self.metadata_options : { Tokens = m.http_tokens }][0] }\n}\n",
                        "3:70 AWS::EC2::Instance has no property `MetadataOptions.Tokens`"),
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
                        "a block that is not closed",
                        "rule \"ec2-volume-x\" {\n  title = \"T\"\n",
                        "3:1 Block is not closed"),
                said(
                        "an expression that is none",
                        rule("when = self.Encrypted =="),
                        "7:27 Expected a value, not the end of the line"),
                said("a block that nobody knows", "rul \"a-b\" {}\n", "1:1 A rule file has no block `rul`"),
                said("an attribute at the top", "title = \"T\"\n", "1:1 A rule file holds blocks only, not `title`"),
                said(
                        "a rule without id",
                        rule("").replace(" \"ec2-volume-x\"", ""),
                        "1:1 `rule` takes one label: `rule \"…\" { … }`"),
                said(
                        "an id that is none",
                        rule("").replace("ec2-volume-x", "Ec2Volume"),
                        "1:6 \"Ec2Volume\" is no rule id"),
                said(
                        "a key that is missing",
                        rule("").replace("  severity = \"high\"\n", ""),
                        "1:1 `rule` needs `severity`"),
                said("a key twice", rule("title = \"U\""), "7:3 `title` is set twice"),
                said("a block twice", rule("fix {}\n  fix {}"), "8:3 `fix` stands here twice"),
                said("a text that is none", rule("why = 3"), "7:9 `why` must be a plain text"),
                said("a map that is none", rule("params = [1]"), "7:12 `params` must be a map: `params = { … }`"),
                said(
                        "a severity that nobody knows",
                        rule("").replace("\"high\"", "\"hgh\""),
                        "3:3 `severity` cannot be \"hgh\""),
                said("a tier that is none", rule("tier = \"gold\""), "7:3 `tier` cannot be \"gold\""),
                said(
                        "a rule's type that is none",
                        rule("").replace("AWS::EC2::Volume", "AWS::EC2::Volum"),
                        "4:14 There is no type `AWS::EC2::Volum`"),
                said(
                        "a name that means something",
                        rule("let { self = 1 }"),
                        "7:16 `let` cannot name `self`: it means something already"),
                said("two rules of one id", rule("") + rule(""), "9:1 There are two rules `ec2-volume-x`"),
                said(
                        "a row of a type that is none",
                        "terraform \"aws_vpcs\" { becomes = \"AWS::EC2::VPC\" }\n",
                        "1:1 There is no type `aws_vpcs`"),
                said(
                        "a row that becomes what is none",
                        "terraform \"aws_vpc\" {\n  becomes = \"AWS::EC2::Vpc\"\n}\n",
                        "2:13 There is no type `AWS::EC2::Vpc`"),
                said(
                        "a row of nothing",
                        "terraform \"aws_vpc\" {\n}\n",
                        "1:1 `terraform` needs either `becomes` or `part-of`"),
                said(
                        "a row of two kinds",
                        "terraform \"aws_vpc\" {\n  becomes = \"AWS::EC2::VPC\"\n  same-as = \"aws_subnet\"\n}\n",
                        "1:1 `same-as` and `becomes` cannot stand together"),
                said(
                        "another name of nothing",
                        "terraform \"aws_old\" {\n  same-as = \"aws_new\"\n}\n",
                        "2:13 No adapter is named `aws_new`"),
                said(
                        "an attribute that is none, by name",
                        "terraform \"aws_vpc\" {\n  becomes = \"AWS::EC2::VPC\"\n  attributes { idd = \"VpcId\" }\n}\n",
                        "3:16 `aws_vpc` has no attribute `idd`"),
                said(
                        "a return value that is none",
                        "terraform \"aws_vpc\" {\n  becomes = \"AWS::EC2::VPC\"\n  attributes { id = \"Vpc\" }\n}\n",
                        "3:21 AWS::EC2::VPC has no property `Vpc`"),
                said(
                        "a default at a path that is none",
                        "default \"AWS::EC2::Volume\" \"Encryption\" {\n  value = false\n  source = \"x\"\n}\n",
                        "1:1 AWS::EC2::Volume has no property `Encryption`"),
                said(
                        "a default at what is no path",
                        "default \"AWS::EC2::Volume\" \"A..B\" {\n  value = false\n  source = \"x\"\n}\n",
                        "1:28 \"A..B\" is no path"),
                said(
                        "two defaults of one path",
                        "default \"AWS::EC2::Volume\" \"Encrypted\" {\n  value = false\n  source = \"x\"\n}\n"
                                .repeat(2),
                        "5:1 The default of AWS::EC2::Volume `Encrypted` is declared twice"),
                said(
                        "a default since nothing",
                        "default \"AWS::EC2::Volume\" \"Encrypted\" {\n  value = false\n  source = \"x\"\n  since = \"6\"\n}\n",
                        "4:3 `since` makes sense only beside `then`"),
                said("a practice without title", "practice \"a.b\" {\n}\n", "1:1 `practice` needs `title`"),
                said(
                        "a view of what is none",
                        "view \"AWS::EC2::VPC\" { a = self.Cidr }\n",
                        "1:33 AWS::EC2::VPC has no property `Cidr`"),
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

    /// What is right where the product's own defaults and views are in force.
    private static final Set<String> RIGHT_BESIDE_OURS =
            Set.of("not of what may be absent", "an own property that is not given");

    static Stream<Arguments> mistakesOfUsers() {
        return mistakes().filter(m -> !RIGHT_BESIDE_OURS.contains(String.valueOf(m.get()[0])));
    }

    /// In the user's own directory: the same sentence, no verdict of the broken rule, and all others are there.
    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakesOfUsers")
    void inAUsersDirectoryAllOtherRulesRun(String name, String text, String sentence, @TempDir Path folder)
            throws IOException {
        var file = Files.writeString(folder.resolve("x.hcl"), text);
        Files.writeString(folder.resolve("y.hcl"), rule("").replace("ec2-volume-x", "ec2-volume-y"));
        var problems = new ArrayList<Diagnostic>();
        var rules = Rules.with(List.of(folder), problems);
        assertEquals(
                List.of(file + ":" + sentence),
                problems.stream().map(RuleMistakesTest::said).toList());
        assertTrue(rules.ids().contains("ec2-volume-y"), "the other rule runs");
        assertTrue(rules.ids().containsAll(Rules.builtIn().ids()), "the product's own run");
        assertEquals(
                name.equals("two rules of one id"), rules.ids().contains("ec2-volume-x"), "the broken one does not");
    }

    private static String said(Diagnostic d) {
        return d.subject() + " " + d.summary();
    }
}
