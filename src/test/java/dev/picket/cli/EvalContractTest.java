package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.git.ScratchRepository;
import dev.picket.report.Schemas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `picket eval` promises: an answer a line, names of a directory, `self` of a resource.
class EvalContractTest {
    @TempDir
    Path folder;

    @BeforeEach
    void layOut() {
        ScratchRepository.in(folder);
        Volumes.write(folder, "live/main.tf", """
                variable "env" { default = "prod" }
                variable "key" { type = string }
                variable "password" {
                  sensitive = true
                  default   = "not-shown"
                }
                locals { tags = { env = var.env, key = var.key } }
                resource "aws_s3_bucket" "logs" { bucket = "logs-${var.env}" }
                resource "aws_s3_bucket" "many" {
                  for_each = toset(["a", "b"])
                  bucket   = each.key
                }
                resource "aws_security_group" "open" {
                  ingress {
                    from_port   = 22
                    to_port     = 22
                    protocol    = "tcp"
                    cidr_blocks = ["0.0.0.0/1", "128.0.0.0/1"]
                  }
                }
                module "queue" {
                  source = "../queue"
                  name   = var.env
                }
                """);
        Volumes.write(folder, "queue/main.tf", """
                variable "name" {}
                resource "aws_sqs_queue" "this" { name = "${var.name}-queue" }
                output "arn" { value = aws_sqs_queue.this.arn }
                output "name" { value = aws_sqs_queue.this.name }
                """);
        Volumes.write(folder, "stack.yaml", """
                Resources:
                  Bucket:
                    Type: AWS::S3::Bucket
                    Properties: { BucketName: templated }
                """);
    }

    private static List<String> lines(String... expressions) {
        return Ran.picket(words(expressions)).out().lines().toList();
    }

    private List<String> in(String directory, String... expressions) {
        var words =
                List.of(words(expressions)).subList(1, expressions.length + 1).toArray();
        var all = new Object[words.length + 3];
        all[0] = "eval";
        all[1] = "--in";
        all[2] = folder.resolve(directory);
        System.arraycopy(words, 0, all, 3, words.length);
        return Ran.picket(all).out().lines().toList();
    }

    private static Object[] words(String... expressions) {
        var words = new Object[expressions.length + 1];
        words[0] = "eval";
        System.arraycopy(expressions, 0, words, 1, expressions.length);
        return words;
    }

    private static Ran reading(String input) {
        return Ran.reading(input.getBytes(StandardCharsets.UTF_8), "eval");
    }

    @Test
    void eachExpressionHasOneLineOfCompactJson() {
        assertEquals(
                List.of("2", "{\"a\":[1,\"b\",null]}", "\"x\\ny\""),
                lines("1 + 1", "{a = [1, \"b\", null]}", "\"x\\ny\""));
        assertEquals(List.of("[1,2]"), lines("[\n  1,\n  2,\n]"));
    }

    @Test
    void withoutArgumentsEachLineOfStandardInputIsOne() {
        var ran = reading("1 + 1\nupper(\"é\")\r\n\n[3]");
        assertEquals(
                List.of(
                        "2",
                        "\"É\"",
                        "{\"$error\":{\"summary\":\"Expected a value, not the end of the file\",\"column\":1}}",
                        "[3]"),
                ran.out().lines().toList());
        assertEquals(0, reading("").exit());
    }

    @Test
    void whatFailsSaysWhereAndTheNextOnesAreAnswered() {
        var ran = reading("1\n1 + [\n2 + nosuch()\n3\n");
        var lines = ran.out().lines().toList();
        assertEquals(4, lines.size());
        assertEquals("1", lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"$error\":{\"summary\":\""), lines.get(1));
        assertEquals(
                "{\"$error\":{\"summary\":\"There is no function named \\\"nosuch\\\"\",\"column\":5}}", lines.get(2));
        assertEquals("3", lines.get(3));
        assertEquals(2, ran.exit());
    }

    @Test
    void withoutADirectoryThereAreFunctionsAndNoNames() {
        assertEquals(List.of("\"c.txt\"", "\"/a/b\""), lines("basename(\"/a/b/c.txt\")", "dirname(\"/a/b/c.txt\")"));
        assertTrue(lines("var.env").getFirst().startsWith("{\"$error\""));
        assertTrue(lines("path.module").getFirst().startsWith("{\"$error\""));
        assertEquals(
                List.of(
                        "{\"$unknown\":{\"cause\":\"file(\\\"pom.xml\\\")\",\"type\":\"string\",\"known\":{\"notNull\":true}}}"),
                lines("file(\"pom.xml\")"));
    }

    @Test
    void aDirectorysNamesMeanWhatTheyMeanInTerraformsConsole() {
        assertEquals(
                List.of(
                        "\"prod\"",
                        "{\"env\":\"prod\",\"key\":{\"$unknown\":{\"cause\":\"var.key\",\"type\":\"string\"}}}",
                        "\"logs-prod\"",
                        "\"b\"",
                        "\"prod-queue\"",
                        "\".\""),
                in(
                        "live",
                        "var.env",
                        "local.tags",
                        "aws_s3_bucket.logs.bucket",
                        "aws_s3_bucket.many[\"b\"].bucket",
                        "module.queue.name",
                        "path.module"));
        assertEquals(
                "{\"$unknown\":{\"cause\":\"module.queue.aws_sqs_queue.this.arn\",\"type\":\"string\",\"known\":{\"notNull\":true},"
                        + "\"refers\":\"module.queue.aws_sqs_queue.this\"}}",
                in("live", "module.queue.arn").getFirst());
        assertEquals("\"prod\"", in("live/main.tf", "var.env").getFirst());
    }

    @Test
    void aNameThatNobodyDeclaresIsAMistake() {
        for (var name : List.of("var.nosuch", "local.nosuch", "module.nosuch", "nosuch", "each.key")) {
            assertTrue(in("live", name).getFirst().startsWith("{\"$error\""), name);
        }
        assertEquals("1", in("live", "try(var.nosuch, 1)").getFirst());
    }

    @Test
    void whatIsSensitiveIsMaskedLeafByLeafAndNothingElseForItsLook() {
        assertEquals(
                List.of(
                        "{\"$masked\":\"string\"}",
                        "[{\"$masked\":\"string\"},1]",
                        "{\"$masked\":\"number\"}",
                        "\"0cc175b9c0f1b6a831c399e269772661\"",
                        "\"aGVsbG8gd29ybGQ=\""),
                in(
                        "live",
                        "var.password",
                        "[upper(var.password), 1]",
                        "length(var.password)",
                        "md5(\"a\")",
                        "base64encode(\"hello world\")"));
    }

    @Test
    void withAnAddressSelfIsThatResourceAsRulesSeeIt() {
        var only = folder.resolve("live");
        assertEquals(
                "\"logs-prod\"\n\"Private\"\n",
                Ran.picket(
                                "eval",
                                "--in",
                                only,
                                "--only",
                                "aws_s3_bucket.logs",
                                "self.BucketName",
                                "self.AccessControl")
                        .out());
        assertEquals(
                "\"a\"\n",
                Ran.picket("eval", "--in", only, "--only", "aws_s3_bucket.many[\"a\"]", "self.BucketName")
                        .out());
        assertEquals(
                "\"prod-queue\"\n",
                Ran.picket("eval", "--in", only, "--only", "module.queue.aws_sqs_queue.this", "self.QueueName")
                        .out());
        assertEquals(
                "\"templated\"\n",
                Ran.picket("eval", "--in", folder.resolve("stack.yaml"), "--only", "Bucket", "self.BucketName")
                        .out());
    }

    @Test
    void withAnAddressTheDialectAndTheFunctionsAreThoseOfRules() {
        var ran = Ran.picket(
                "eval",
                "--in",
                folder.resolve("live"),
                "--only",
                "aws_security_group.open",
                "public_exposure(self.SecurityGroupIngress).addresses",
                "self.NoSuch.Thing == null");
        assertEquals("4294967296\ntrue\n", ran.out());
    }

    @Test
    void asDeclaredItIsWhatItsAuthorWrote() {
        var live = folder.resolve("live");
        assertEquals(
                "\"logs-prod\"\n",
                Ran.picket("eval", "--in", live, "--only", "aws_s3_bucket.logs", "--as", "declared", "self.bucket")
                        .out());
        assertEquals(
                "\"logs-prod\"\n",
                Ran.picket(
                                "eval",
                                "--in",
                                live,
                                "--only",
                                "aws_s3_bucket.logs",
                                "--as",
                                "AWS::S3::Bucket",
                                "self.BucketName")
                        .out());
    }

    @Test
    void whatCannotBeMeantIsSaidInASentence() {
        assertEquals(
                "picket: --only needs --in, the directory or template of the resource.\n",
                refused("--only", "aws_s3_bucket.logs", "self"));
        assertEquals("picket: --as needs --only, the resource whose view it is.\n", refused("--as", "declared", "1"));
        assertEquals(
                "picket: There is no Terraform in . itself. Beneath it: live, queue.\n",
                refused("--in", folder, "var.env"));
        assertEquals(
                "picket: stack.yaml is no Terraform: name a resource of it with --only.\n",
                refused("--in", folder.resolve("stack.yaml"), "1"));
        assertEquals(
                "picket: There is no resource aws_x.y there.\n",
                refused("--in", folder.resolve("live"), "--only", "aws_x.y", "self"));
        assertEquals(
                "picket: aws_s3_bucket.logs is no AWS::X. It is AWS::S3::Bucket, aws_s3_bucket.\n",
                refused("--in", folder.resolve("live"), "--only", "aws_s3_bucket.logs", "--as", "AWS::X", "self"));
    }

    @Test
    void anAddressOfSeveralRootsIsAsked() {
        Volumes.write(folder, "other/main.tf", "resource \"aws_s3_bucket\" \"logs\" {}\n");
        assertEquals(
                "picket: There is a resource aws_s3_bucket.logs in each of live, other: name one of them with --in.\n",
                refused("--in", folder, "--only", "aws_s3_bucket.logs", "self"));
    }

    private static String refused(Object... words) {
        var all = new Object[words.length + 1];
        all[0] = "eval";
        System.arraycopy(words, 0, all, 1, words.length);
        var ran = Ran.picket(all);
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        return ran.err();
    }

    @Test
    void everyAnswerKeepsTheSchema() {
        var expressions = List.of(
                "1.5",
                "\"a\"",
                "null",
                "[true]",
                "{a = {b = []}}",
                "1 +",
                "timestamp()",
                "sensitive(1)",
                "uuid() == \"\"");
        for (var e : expressions) {
            Schemas.assertValid(Schemas.EVAL, lines(e).getFirst());
        }
        for (var e : List.of("local.tags", "module.queue", "aws_s3_bucket.many", "var.key == \"a\" ? 1 : [2]")) {
            Schemas.assertValid(Schemas.EVAL, in("live", e).getFirst());
        }
        assertFalse(Schemas.mistakes(
                        Schemas.EVAL, "{\"$error\":{\"summary\":\"x\"}}", com.networknt.schema.InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void whatIsNoTextOfOursIsSaidAtItsPlace() {
        var ran = Ran.reading(
                new byte[] {'"', 'a', (byte) 0xff, '"', '\n', '1', 0, '\n', '"', 'a', '\r', 'b', '"', '\n', '2'},
                "eval");
        var lines = ran.out().lines().toList();
        assertEquals("{\"$error\":{\"summary\":\"The file is not valid UTF-8\",\"column\":3}}", lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"$error\""), lines.get(1));
        assertEquals("2", lines.getLast());
        assertEquals(4, lines.size());
    }
}
