package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.picket.git.ScratchRepository;
import dev.picket.report.Schemas;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `picket show` promises of a Terraform configuration, sentence by sentence.
class ShowContractTest {
    @TempDir
    Path folder;

    @BeforeEach
    void layOut() {
        ScratchRepository.in(folder);
        Volumes.write(folder, "envs/prod/main.tf", """
                variable "size" { default = "t3.micro" }
                variable "flag" { default = true }
                variable "key" {}
                variable "names" { type = set(string) }
                variable "password" {
                  sensitive = true
                  default   = { user = "me", pin = 7 }
                }
                resource "aws_instance" "web" {
                  instance_type = var.flag ? var.size : "t3.large"
                  user_data     = null
                  ebs_block_device { device_name = "b" }
                  ebs_block_device { device_name = "c" }
                  root_block_device { volume_size = 10 }
                  tags = {
                    nothing = null
                    key     = var.key
                    list    = ["x", var.key]
                    user    = var.password.user
                    third   = 1 / 3
                    large   = 12345678901234567890
                    hash    = "0cc175b9c0f1b6a831c399e269772661"
                  }
                }
                resource "aws_sns_topic" "each" { for_each = var.names }
                resource "aws_s3_bucket" "logs" { bucket = "logs" }
                resource "aws_s3_bucket_versioning" "logs" {
                  bucket = aws_s3_bucket.logs.id
                  versioning_configuration { status = "Enabled" }
                }
                module "net" {
                  source   = "../../modules/net"
                  for_each = toset(["a", "b"])
                }
                module "off" {
                  source = "../../modules/off"
                  count  = 0
                }
                module "apart" { source = "../../modules/apart" }
                output "names" { value = toset(["b", "a", "b"]) }
                output "password" {
                  value     = var.password
                  sensitive = true
                }
                """);
        Volumes.write(folder, "modules/net/main.tf", """
                resource "aws_vpc" "this" { cidr_block = "10.0.0.0/16" }
                output "id" { value = aws_vpc.this.id }
                """);
        Volumes.write(folder, "modules/off/main.tf", "resource \"aws_sqs_queue\" \"off\" {}\n");
        Volumes.write(folder, "modules/apart/main.tf", """
                terraform {
                  backend "s3" {}
                }
                resource "aws_sqs_queue" "apart" {}
                """);
    }

    private JsonObject show(String path, Object... words) {
        var all = Stream.concat(Stream.of("show", folder.resolve(path)), Stream.of(words))
                .toArray();
        return Ran.picket(all).json();
    }

    private static List<String> addresses(JsonObject shown) {
        return resources(shown).map(r -> r.get("address").getAsString()).toList();
    }

    private static Stream<JsonObject> resources(JsonObject shown) {
        return shown.getAsJsonArray("resources").asList().stream().map(JsonElement::getAsJsonObject);
    }

    private static JsonObject resource(JsonObject shown, String address) {
        return resources(shown)
                .filter(r -> r.get("address").getAsString().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " is not among " + addresses(shown)));
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }

    private static JsonElement declared(JsonObject shown, String address, String attribute) {
        return resource(shown, address).getAsJsonObject("declared").get(attribute);
    }

    @Test
    void keysStandInTheContractsOrder() {
        var shown = show("envs/prod");
        assertEquals(
                List.of("schemaVersion", "resources", "outputs", "unknowns", "diagnostics"),
                List.copyOf(shown.keySet()));
        assertEquals(
                List.of(
                        "address",
                        "definition",
                        "mode",
                        "type",
                        "awsType",
                        "format",
                        "file",
                        "startLine",
                        "endLine",
                        "when",
                        "declared",
                        "adapted",
                        "more",
                        "partOf",
                        "parts",
                        "references",
                        "attributes"),
                List.copyOf(resource(shown, "aws_instance.web").keySet()));
        Schemas.assertValid(Schemas.SHOW, shown.toString());
    }

    @Test
    void itIsStableFromRunToRun() {
        assertEquals(
                Ran.picket("show", folder).out(), Ran.picket("show", folder).out());
    }

    @Test
    void aDirectoryListsEachRootBeneathItAndACalledModuleOnlyInItsCallers() {
        var shown = show(".");
        assertEquals(
                List.of("envs/prod", "modules/apart"),
                resources(shown)
                        .map(r -> r.get("root").getAsString())
                        .distinct()
                        .toList());
        assertFalse(addresses(shown).contains("aws_vpc.this"));
        assertFalse(shown.toString().contains("aws_sqs_queue.off"));
        Schemas.assertValid(Schemas.SHOW, shown.toString());
    }

    @Test
    void aModuleWithABackendIsARootAsWell() {
        var shown = show(".");
        assertTrue(addresses(shown).contains("module.apart.aws_sqs_queue.apart"));
        assertTrue(addresses(shown).contains("aws_sqs_queue.apart"));
    }

    @Test
    void whereThereIsOneRootNothingSaysWhich() {
        assertFalse(resource(show("envs/prod"), "aws_instance.web").has("root"));
    }

    @Test
    void whereThereAreSeveralOutputsSayTheirRootToo() {
        Volumes.write(folder, "envs/dev/main.tf", "output \"names\" { value = [] }\n");
        var roots = show("envs").getAsJsonArray("outputs").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(o -> o.get("name").getAsString().equals("names"))
                .map(o -> o.get("root").getAsString())
                .toList();
        assertEquals(List.of("envs/dev", "envs/prod"), roots);
        Schemas.assertValid(Schemas.SHOW, show("envs").toString());
    }

    @Test
    void addressesCarryKeysDefinitionsDoNot() {
        var vpc = resource(show("envs/prod"), "module.net[\"a\"].aws_vpc.this");
        assertEquals("module.net.aws_vpc.this", vpc.get("definition").getAsString());
        assertEquals("managed", vpc.get("mode").getAsString());
        assertEquals("modules/net/main.tf", vpc.get("file").getAsString());
        assertEquals(1, vpc.get("startLine").getAsInt());
    }

    @Test
    void unknownKeysAreOneInstance() {
        var shown = show("envs/prod");
        assertEquals(
                List.of("aws_sns_topic.each[*]"),
                addresses(shown).stream().filter(a -> a.contains("each")).toList());
    }

    @Test
    void noAddressStandsTwice() {
        var shown = addresses(show("envs/prod"));
        assertEquals(shown.size(), shown.stream().distinct().count());
    }

    @Test
    void aBlockIsAListOfObjectsAlsoWhereItOccursOnce() {
        var shown = show("envs/prod");
        assertEquals(
                json("[{device_name: b}, {device_name: c}]"), declared(shown, "aws_instance.web", "ebs_block_device"));
        assertEquals(json("[{volume_size: 10}]"), declared(shown, "aws_instance.web", "root_block_device"));
    }

    @Test
    void nullMembersOfAValueAreKept() {
        var tags = declared(show("envs/prod"), "aws_instance.web", "tags").getAsJsonObject();
        assertEquals(JsonNull.INSTANCE, tags.get("nothing"));
    }

    @Test
    void onlyTheUnknownPartIsWrapped() {
        var tags = declared(show("envs/prod"), "aws_instance.web", "tags").getAsJsonObject();
        assertEquals(json("{\"$unknown\": {cause: \"var.key\"}}"), tags.get("key"));
        assertEquals(json("[\"x\", {\"$unknown\": {cause: \"var.key\"}}]"), tags.get("list"));
    }

    @Test
    void anAttributeOfAResourceSaysWhichAndWhatIsKnown() {
        assertEquals(
                json("{\"$unknown\": {cause: \"aws_s3_bucket.logs.id\", type: string, known: {notNull: true}, "
                        + "refers: \"aws_s3_bucket.logs\"}}"),
                declared(show("envs/prod"), "aws_s3_bucket_versioning.logs", "bucket"));
    }

    @Test
    void numbersKeepTheirDigits() {
        var text = Ran.picket("show", folder.resolve("envs/prod")).out();
        assertTrue(text.contains("\"large\":12345678901234567890"), text);
        assertTrue(text.contains("\"third\":0.33333333333333333"), text);
    }

    @Test
    void aConditionThatIsKnownMakesNoChoiceUnlessAllValuesAreAsked() {
        assertEquals(json("t3.micro"), declared(show("envs/prod"), "aws_instance.web", "instance_type"));
        var open = declared(show("envs/prod", "--all-values"), "aws_instance.web", "instance_type");
        var alternatives = open.getAsJsonObject().getAsJsonArray("$choice");
        assertEquals(2, alternatives.size());
        assertEquals(json("t3.large"), alternatives.get(1).getAsJsonObject().get("value"));
    }

    @Test
    void setsStandInTerraformsOrder() {
        assertEquals(json("[a, b]"), output(show("envs/prod"), "", "names"));
    }

    private static JsonElement output(JsonObject shown, String module, String name) {
        return shown.getAsJsonArray("outputs").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(o -> o.get("module").getAsString().equals(module)
                        && o.get("name").getAsString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("value");
    }

    @Test
    void theModuleOfARootsOutputIsEmptyAndThatOfAnotherIsItsAddress() {
        assertEquals(
                json(
                        "{\"$unknown\": {cause: \"module.net[\\\"b\\\"].aws_vpc.this.id\", type: string, known: {notNull: true}, "
                                + "refers: \"module.net[\\\"b\\\"].aws_vpc.this\"}}"),
                output(show("envs/prod"), "module.net[\"b\"]", "id"));
    }

    @Test
    void whatIsSensitiveIsMaskedLeafByLeaf() {
        var shown = show("envs/prod");
        assertEquals(json("{pin: {\"$masked\": number}, user: {\"$masked\": string}}"), output(shown, "", "password"));
        var tags = declared(shown, "aws_instance.web", "tags").getAsJsonObject();
        assertEquals(json("{\"$masked\": string}"), tags.get("user"));
        assertEquals(json("0cc175b9c0f1b6a831c399e269772661"), tags.get("hash"));
    }

    @Test
    void aPartHasNoAwsTypeAndSaysWhatItIsPartOf() {
        var shown = show("envs/prod");
        var part = resource(shown, "aws_s3_bucket_versioning.logs");
        assertEquals(JsonNull.INSTANCE, part.get("awsType"));
        assertEquals(json("{type: \"AWS::S3::Bucket\", addresses: [\"aws_s3_bucket.logs\"]}"), part.get("partOf"));
        assertEquals(json("{VersioningConfiguration: {Status: Enabled}}"), part.get("adapted"));
        var whole = resource(shown, "aws_s3_bucket.logs");
        assertEquals(json("\"AWS::S3::Bucket\""), whole.get("awsType"));
        assertEquals(json("[\"aws_s3_bucket_versioning.logs\"]"), whole.get("parts"));
        assertEquals(JsonNull.INSTANCE, whole.get("partOf"));
    }

    @Test
    void adaptedHoldsAwssNamesWithDefaultsInForce() {
        var bucket = resource(show("envs/prod"), "aws_s3_bucket.logs").getAsJsonObject("adapted");
        assertEquals(json("logs"), bucket.get("BucketName"));
        assertEquals(json("{Status: Enabled}"), bucket.get("VersioningConfiguration"));
        assertEquals(
                json("false"),
                bucket.getAsJsonObject("PublicAccessBlockConfiguration").get("BlockPublicAcls"));
    }

    @Test
    void unknownsAreCountedByCause() {
        var counts = show("envs/prod").getAsJsonArray("unknowns").asList();
        assertTrue(counts.contains(json("{cause: \"var.key\", count: 2}")), counts.toString());
    }

    @Test
    void onlyListsAddressesOrDefinitions() {
        assertEquals(List.of("aws_instance.web"), addresses(show("envs/prod", "--only", "aws_instance.web")));
        assertEquals(
                List.of("module.net[\"a\"].aws_vpc.this", "module.net[\"b\"].aws_vpc.this"),
                addresses(show("envs/prod", "--only", "module.net.aws_vpc.this")));
    }

    @Test
    void filesOfVariablesApplyInTheirOrderAfterTheAutomaticOnes() {
        Volumes.write(folder, "envs/prod/all.auto.tfvars", "size = \"automatic\"\n");
        Volumes.write(folder, "one.tfvars", "size = \"one\"\n");
        Volumes.write(folder, "two.tfvars", "size = \"two\"\n");
        assertEquals("automatic", size());
        assertEquals(
                "two", size("--var-file", folder.resolve("one.tfvars"), "--var-file", folder.resolve("two.tfvars")));
        assertEquals(
                "one", size("--var-file", folder.resolve("two.tfvars"), "--var-file", folder.resolve("one.tfvars")));
        assertEquals("named", size("--var-file", folder.resolve("one.tfvars"), "--var", "size=named"));
    }

    private String size(Object... words) {
        return declared(show("envs/prod", words), "aws_instance.web", "instance_type")
                .getAsString();
    }

    @Test
    void aFileOfVariablesIsReadWhereverItLies(@TempDir Path elsewhere) {
        Volumes.write(elsewhere, "far.tfvars", "size = \"far\"\n");
        Volumes.write(folder, ".gitignore", "*.tfvars\n");
        Volumes.write(folder, "ignored.tfvars", "size = \"ignored\"\n");
        assertEquals("far", size("--var-file", elsewhere.resolve("far.tfvars")));
        assertEquals("ignored", size("--var-file", folder.resolve("ignored.tfvars")));
    }

    @Test
    void aFileOfVariablesThatIsNotThereIsAnError() {
        var ran = Ran.picket("show", folder.resolve("envs/prod"), "--var-file", folder.resolve("nosuch.tfvars"));
        assertEquals(2, ran.exit());
        assertEquals(
                List.of("nosuch.tfvars:1:1 error There is no file nosuch.tfvars It was named as a file of variables."),
                ran.diagnostics());
    }

    @Test
    void whatIsNotThereIsSaid() {
        var ran = Ran.picket("show", folder.resolve("nosuch"));
        assertEquals(2, ran.exit());
        assertEquals("picket: There is no " + folder.resolve("nosuch") + ".\n", ran.err());
    }
}
