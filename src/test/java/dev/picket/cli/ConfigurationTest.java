package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import dev.picket.report.Schemas;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `.picket.yaml` changes, and what is said of its mistakes.
class ConfigurationTest {
    private static final String FINDING = "app/main.tf:2 ec2-volume-encrypted";

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() {
        Volumes.write(folder, "app/main.tf", Volumes.OPEN);
    }

    private Ran scan(String configuration, Object... words) {
        Volumes.write(folder, ".picket.yaml", configuration);
        var all = new java.util.ArrayList<Object>(List.of(words));
        if (all.isEmpty()) {
            all.add(Volumes.ONLY);
        }
        return Ran.scan(folder, all.toArray());
    }

    @ParameterizedTest
    @CsvSource({
        "'exclude: [app]'",
        "'exclude: [app/*.tf]'",
        "'exclude: [\"**/main.tf\"]'",
        "'exclude: app/'",
        "'skip: [ec2-volume-encrypted]'",
        "'skip: [CKV_AWS_3]'",
        "'skip: [{rule: ec2-volume-encrypted}]'",
    })
    void whatIsExcludedOrOffIsNotReported(String configuration) {
        var ran = scan(configuration);
        assertEquals(List.of(), ran.findings(), ran.diagnostics().toString());
        assertEquals(0, ran.exit());
    }

    @Test
    void aRuleIsSilencedUnderSomePathsAndCounted() {
        var ran = scan("skip:\n  - rule: AVD-AWS-0026\n    paths: [\"app/**\"]\n    reason: a sandbox\n");
        assertEquals(List.of(FINDING + " suppressed by .picket.yaml"), ran.findings());
        assertEquals(0, ran.exit());
        assertEquals(
                List.of(FINDING),
                scan("skip: [{rule: ec2-volume-encrypted, paths: [web], reason: x}]")
                        .findings());
    }

    @Test
    void aReasonAloneSilencesEverywhereAndIsCounted() {
        assertEquals(
                List.of(FINDING + " suppressed by .picket.yaml"),
                scan("skip: [{rule: ec2-volume-encrypted, reason: agreed}]").findings());
    }

    @Test
    void anotherSeverityDecidesTheExitCode() {
        assertEquals(1, scan("severity: {ec2-volume-encrypted: high}").exit());
        var ran = scan("severity: {CKV_AWS_3: low}");
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("\"title\":\"EBS volume is encrypted\",\"severity\":\"low\""));
        assertEquals(
                "low",
                ran.json()
                        .getAsJsonArray("findings")
                        .get(0)
                        .getAsJsonObject()
                        .get("severity")
                        .getAsString());
    }

    @Test
    void aParameterOfARuleIsSet() {
        Volumes.write(folder, "app/main.tf", "resource \"aws_kms_key\" \"k\" {\n  deletion_window_in_days = 20\n}\n");
        var rule = "--only=kms-key-deletion-window";
        assertEquals(List.of(), scan("{}", rule).findings());
        assertEquals(
                List.of("app/main.tf:2 kms-key-deletion-window"),
                scan("params: {kms-key-deletion-window: {days: 30}}", rule).findings());
    }

    @Test
    void aFamilyTurnsOnItsExtraRulesAndNoOthers() {
        Volumes.write(folder, "app/main.tf", "resource \"aws_dynamodb_table\" \"t\" {\n  hash_key = \"k\"\n}\n");
        var word = "--min-severity=info";
        assertFalse(scan("{}", word).out().contains("\"dynamodb-table-cmk\""));
        for (var ran : List.of(scan("families: [customer-keys]", word), scan("{}", "--family=customer-keys"))) {
            assertTrue(ran.out().contains("\"ruleId\":\"dynamodb-table-cmk\""), ran.out());
            assertFalse(ran.out().contains("\"ruleId\":\"dynamodb-table-deletion-protection\""), ran.out());
        }
        assertEquals(
                List.of(),
                scan("families: [customer-keys]", "--skip=dynamodb-table-cmk,dynamodb-table-pitr")
                        .findings());
    }

    @Test
    void aFamilyThatNobodyKnowsIsRefusedWithASuggestion() {
        assertEquals(
                List.of(".picket.yaml:1:12 error There is no family `customer-key`. Did you mean `customer-keys`?"),
                scan("families: [customer-key]").diagnostics());
        var ran = scan("{}", "--family=keys");
        assertEquals(2, ran.exit());
        assertEquals("picket: There is no family `keys`. There is: customer-keys.\n", ran.err());
    }

    /// A broken rule of the user's is a diagnostic at its place and exit code 2; it gives no verdict, and all others do.
    @Test
    void aBrokenRuleOfTheUsersStopsNoOther() {
        var good =
                "  title = \"T\"\n  severity = \"low\"\n  resource = \"AWS::EC2::Volume\"\n  require = self.Encrypted == true\n  message = \"M.\"\n  why = \"W.\"\n}\n";
        Volumes.write(
                folder,
                "policy/own.hcl",
                "rule \"acme-broken\" {\n  when = self.Encryptd == false\n" + good + "rule \"acme-whole\" {\n" + good);
        var expected = List.of("app/main.tf:2 acme-whole", FINDING);
        for (var ran : List.of(
                scan("rules: [policy]", "--min-severity=info"),
                scan("{}", "--min-severity=info", "--rules", folder.resolve("policy")))) {
            assertEquals(2, ran.exit());
            assertEquals(1, ran.diagnostics().size(), ran.diagnostics().toString());
            assertTrue(
                    ran.diagnostics()
                            .getFirst()
                            .endsWith(
                                    "policy/own.hcl:2:15 error AWS::EC2::Volume has no property `Encryptd` Did you mean `Encrypted`?"),
                    ran.diagnostics().toString());
            assertTrue(ran.findings().containsAll(expected), ran.findings().toString());
            assertFalse(ran.findings().toString().contains("acme-broken"));
        }
    }

    @Test
    void mistakesStandAtTheirLineWithASuggestion() {
        var ran = scan("""
                exlude: [x]
                skip:
                  - rul: ec2-volume-encrypted
                  - ec2-volume-encryptd
                  - [a]
                severity:
                  ec2-volume-encrypted: hgh
                tier: gold
                account: maybe
                """);
        assertEquals(
                List.of(
                        ".picket.yaml:1:1 error Unknown key `exlude`. Did you mean `exclude`?",
                        ".picket.yaml:3:5 error Unknown key `rul`. Did you mean `rule`?",
                        ".picket.yaml:3:5 error This entry names no rule. Add `rule: ID`.",
                        ".picket.yaml:4:5 error No rule is called `ec2-volume-encryptd`. Did you mean `ec2-volume-encrypted`?",
                        ".picket.yaml:5:5 error This should be a rule id, or rule, paths and reason.",
                        ".picket.yaml:7:25 error This should be one of critical, high, medium, low, info.",
                        ".picket.yaml:8:7 error This should be default or extra.",
                        ".picket.yaml:9:10 error This should be true or false."),
                ran.diagnostics());
        assertEquals(2, ran.exit());
        assertEquals(List.of(FINDING), ran.findings(), "what is right is kept, and everything is judged");
    }

    @ParameterizedTest
    @CsvSource({
        "'- a'",
        "'just text'",
        "'exclude: [unclosed'",
        "'exclude: {a: b}'",
        "'params: {ec2-volume-encrypted: 3}'"
    })
    void whatIsNoConfigurationIsAnError(String text) {
        var ran = scan(text);
        assertEquals(2, ran.exit(), ran.out());
        assertEquals(List.of(FINDING), ran.findings());
    }

    @Test
    void anEmptyFileSaysNothing() {
        assertEquals(1, scan("").exit());
        assertEquals(1, scan("# nothing yet\n").exit());
    }

    @Test
    void anotherFileIsReadInstead() {
        Volumes.write(folder, ".picket.yaml", "skip: [ec2-volume-encrypted]");
        var other = Volumes.write(folder, "ci/picket.yaml", "exlude: [x]");
        var ran = Ran.scan(folder, Volumes.ONLY, "--config", other);
        assertEquals(List.of(FINDING), ran.findings());
        assertEquals(
                List.of("ci/picket.yaml:1:1 error Unknown key `exlude`. Did you mean `exclude`?"), ran.diagnostics());
    }

    @Test
    void itsSchemaAcceptsWhatTheReaderAcceptsAndRefusesTheMistakes() {
        assertEquals(List.of(), Schemas.mistakes(Schemas.CONFIGURATION, """
                exclude: ["vendor/**"]
                skip:
                  - CKV_AWS_3
                  - {rule: vpc-flow-logged, paths: ["sandbox/**"], reason: short-lived}
                severity: {ec2-instance-imdsv2: critical}
                params: {kms-key-deletion-window: {days: 30}}
                rules: [policy/rules]
                tier: extra
                families: [customer-keys]
                account: true
                """, InputFormat.YAML));
        for (var wrong : List.of(
                "exlude: [x]",
                "skip: [{paths: [a]}]",
                "severity: {x: hgh}",
                "tier: gold",
                "account: maybe",
                "families: {customer-keys: true}",
                "skip: [[a]]")) {
            assertFalse(
                    Schemas.mistakes(Schemas.CONFIGURATION, wrong, InputFormat.YAML)
                            .isEmpty(),
                    wrong);
        }
    }

    @Test
    void aModuleFromElsewhereIsReadFromItsDirectory() {
        Volumes.write(
                folder, "app/main.tf", "module \"m\" {\n  source  = \"acme/disk/aws\"\n  version = \"1.0.0\"\n}\n");
        Volumes.write(folder, "vendor/disk/main.tf", Volumes.OPEN);
        assertEquals(
                List.of("vendor/disk/main.tf:2 ec2-volume-encrypted"),
                scan("modules:\n  acme/disk/aws: vendor/disk\n").findings());
    }

    @Test
    void aModulesDirectoryThatIsNotThereIsAMistake() {
        assertEquals(
                List.of(
                        "vendor/dsk:1:1 error There is no file in this directory. `modules:` in the configuration is relative"
                                + " to the repository's root, and inside it."),
                scan("modules:\n  acme/disk/aws: vendor/dsk\n").diagnostics());
        assertEquals(
                List.of(".picket.yaml:1:1 error Unknown key `modules_`. Did you mean `modules`?"),
                scan("modules_:\n  acme/disk/aws: vendor/dsk\n").diagnostics());
        assertEquals(
                List.of(".picket.yaml:1:25 error Unknown key `workspaces`. Did you mean `workspace`?"),
                scan("environments: {prod: {  workspaces: x}}\n").diagnostics());
    }
}
