package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.picket.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The options of `picket scan` that choose rules, values and what is shown.
class OptionsTest {
    private static final String FINDING = "main.tf:2 ec2-volume-encrypted";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ec2-volume-encrypted", "CKV_AWS_3", "checkov:CKV_AWS_3", "avd-aws-0026"})
    void onlyAndSkipTakeAPeersId(String id) {
        Volumes.write(folder, "main.tf", Volumes.OPEN);
        assertEquals(List.of(FINDING), Ran.scan(folder, "--only", id).findings());
        var skipped = Ran.scan(folder, "--skip", id);
        assertFalse(skipped.findings().contains(FINDING), skipped.findings().toString());
        assertFalse(skipped.out().contains("\"id\":\"ec2-volume-encrypted\""), "`rules` lists those in force");
    }

    @Test
    void severalIdsStandBehindOneCommaOrOption() {
        Volumes.write(folder, "main.tf", Volumes.OPEN);
        assertEquals(
                List.of(FINDING),
                Ran.scan(folder, "--only", "kms-key-rotated,CKV_AWS_3").findings());
        assertEquals(
                List.of(FINDING),
                Ran.scan(folder, "--only", "kms-key-rotated", "--only", "CKV_AWS_3")
                        .findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "explain", "eval", "show"})
    void anEmptyArgumentIsRefused(String command) {
        var ran = Ran.picket(command, "");
        assertEquals(2, ran.exit());
        assertEquals("picket: An argument is empty.", ran.err().strip());
    }

    @Test
    void aDateIsAskedForInWords() {
        var ran = Ran.scan(folder, "--today", "tomorrow");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("'tomorrow' is no date (expected YYYY-MM-DD)"), ran.err());
        assertFalse(ran.err().contains("java."), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3"})
    void noThreadsAtAllAreRefused(String jobs) {
        var ran = Ran.scan(folder, "--jobs", jobs);
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertTrue(
                ran.err().contains("Invalid value for --jobs: '" + jobs + "' (expected a number from 1 on)"),
                ran.err());
    }

    @Test
    void anUnknownIdIsRefusedWithASuggestion() {
        var ran = Ran.scan(folder, "--only", "ec2-volume-encryptd");
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("No rule is called ec2-volume-encryptd."), ran.err());
        assertTrue(ran.err().contains("ec2-volume-encrypted"), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    @Test
    void aRootAndAGitModeExcludeEachOther() {
        var ran = Ran.scan(folder, "--root", folder, "--staged");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("--root bounds the files on the disk; --staged reads"), ran.err());
    }

    @Test
    void lessSevereFindingsAreLeftOut() {
        Volumes.write(folder, "main.tf", Volumes.OPEN);
        assertEquals(
                List.of(FINDING),
                Ran.scan(folder, Volumes.ONLY, "--min-severity=high").findings());
        assertEquals(
                List.of(),
                Ran.scan(folder, Volumes.ONLY, "--min-severity=critical").findings());
    }

    @Test
    void showTellsEachOfWhatIsOtherwiseCounted() {
        Volumes.write(folder, "main.tf", "# picket:ignore ec2-volume-encrypted agreed\n" + Volumes.OPEN);
        Volumes.write(folder, "open/main.tf", Volumes.UNDECIDED);
        var plain = Ran.picket("scan", Volumes.ONLY, folder).out();
        assertTrue(plain.contains("1 undecided, 1 suppressed (1 by picket:ignore)."), plain);
        assertTrue(plain.contains("1 verdict waits for 1 value:   var.encrypt"), plain);
        assertFalse(plain.contains("suppressed  by"), plain);
        var suppressed =
                Ran.picket("scan", Volumes.ONLY, "--show=suppressed", folder).out();
        assertTrue(suppressed.contains("suppressed  by picket:ignore: agreed"), suppressed);
        var undecided =
                Ran.picket("scan", Volumes.ONLY, "--show=undecided", folder).out();
        assertTrue(undecided.contains("waits for   var.encrypt"), undecided);
        var all = Ran.picket("scan", Volumes.ONLY, "--show=all", folder).out();
        assertTrue(all.contains("suppressed  by") && all.contains("waits for"), all);
    }

    @Test
    void formatsGoToFilesAndTheRestToStandardOutput() throws IOException {
        Volumes.write(folder, "tf/main.tf", Volumes.OPEN);
        var json = folder.resolve("report.json");
        var sarif = folder.resolve("report.sarif");
        var ran = Ran.picket(
                "scan",
                Volumes.ONLY,
                "--format=json=" + json,
                "--format=sarif=" + sarif,
                "--format=text",
                folder.resolve("tf"));
        assertEquals(1, ran.exit(), ran.err());
        assertTrue(ran.out().startsWith("high  ec2-volume-encrypted"), ran.out());
        Schemas.assertValid(Schemas.REPORT, Files.readString(json));
        Schemas.assertValid(Schemas.SARIF, Files.readString(sarif));
        var onlyFiles = Ran.picket("scan", Volumes.ONLY, "--format=json=" + json, folder.resolve("tf"));
        assertEquals("", onlyFiles.out());
    }

    @Test
    void aReportThatCannotBeWrittenIsOneSentence() {
        var ran = Ran.picket("scan", "--format=json=" + folder.resolve("absent/report.json"), folder);
        assertEquals(2, ran.exit());
        assertTrue(ran.err().startsWith("picket: could not write "), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    @Test
    void defaultsAreValuesUnlessAllValuesAreAskedFor() {
        Volumes.write(folder, "main.tf", "variable \"e\" {\n  default = true\n}\n" + Volumes.volume("v", "var.e"));
        assertEquals(List.of(), Ran.scan(folder, Volumes.ONLY).undecided());
        assertEquals(
                List.of("main.tf:5 ec2-volume-encrypted"),
                Ran.scan(folder, Volumes.ONLY, "--all-values").undecided());
    }

    @Test
    void variableFilesApplyInOrder() {
        Volumes.write(folder, "main.tf", Volumes.UNDECIDED);
        var yes = Volumes.write(folder, "yes.tfvars", "encrypt = true\n");
        var no = Volumes.write(folder, "no.tfvars", "encrypt = false\n");
        assertEquals(
                List.of(), Ran.scan(folder, Volumes.ONLY, "--var-file", yes).findings());
        assertEquals(
                1,
                Ran.scan(folder, Volumes.ONLY, "--var-file", yes, "--var-file", no)
                        .findings()
                        .size());
        assertEquals(
                List.of(),
                Ran.scan(folder, Volumes.ONLY, "--var-file", no, "--var-file", yes)
                        .findings());
        var absent = Ran.scan(folder, Volumes.ONLY, "--var-file", folder.resolve("absent.tfvars"));
        assertEquals(2, absent.exit(), absent.err() + absent.diagnostics());
    }

    @Test
    void rulesOfOnesOwnJoinTheOthers() {
        Volumes.write(folder, "tf/main.tf", Volumes.volume("v", "true"));
        Volumes.write(folder, "own/size.hcl", """
                rule "own-volume-size" {
                  title    = "Volumes are large"
                  severity = "low"
                  resource = "AWS::EC2::Volume"
                  require  = self.Size >= 10
                  message  = "Too small."
                  why      = "A test."
                }
                """);
        var ran = Ran.scan(folder.resolve("tf"), "--rules", folder.resolve("own"), "--only", "own-volume-size");
        assertEquals(List.of("main.tf:3 own-volume-size"), ran.findings(), ran.out());
        assertEquals(0, ran.exit(), ran.diagnostics().toString());
    }

    @Test
    void theVersionAndHelpAreOnStandardOutput() {
        assertEquals("picket " + Version.NUMBER + "\n", Ran.picket("--version").out());
        assertTrue(Ran.picket("--help").out().contains("picket scan"));
    }

    @Test
    void noColourOutsideATerminal() {
        Volumes.write(folder, "main.tf", Volumes.OPEN);
        assertFalse(Ran.picket("scan", folder).out().contains("\u001b"));
    }

    @Test
    void nothingIsOnStandardErrorOfAnOrdinaryScan() {
        Volumes.write(folder, "main.tf", Volumes.OPEN);
        assertEquals("", Ran.picket("scan", folder).err());
    }

    @Test
    void theShownDocumentKeepsItsSchema() {
        Volumes.write(folder, "main.tf", Volumes.UNDECIDED + "output \"o\" {\n  value = aws_ebs_volume.data.id\n}\n");
        Volumes.write(folder, "stack.yaml", """
                Parameters:
                  Kind: {Type: String, AllowedValues: [a, b]}
                Conditions:
                  IsA: !Equals [!Ref Kind, a]
                Resources:
                  Bucket:
                    Type: AWS::S3::Bucket
                    Condition: IsA
                    Properties:
                      BucketName: !Sub "x-${Kind}"
                      Tags: [{Key: k, Value: !If [IsA, one, !Ref AWS::NoValue]}]
                  Policy:
                    Type: AWS::S3::BucketPolicy
                    Properties: {Bucket: !Ref Bucket, PolicyDocument: {Statement: [{Effect: Allow, Resource: !Sub "${Bucket.Arn}/*"}]}}
                """);
        var ran = Ran.picket("show", folder);
        Schemas.assertValid(Schemas.SHOW, ran.out());
        assertEquals(
                3,
                JsonParser.parseString(ran.out())
                        .getAsJsonObject()
                        .getAsJsonArray("resources")
                        .size());
    }

    @Test
    void ofFilesAndValuesOfVariablesTheLaterIsStronger() {
        Volumes.write(folder, "main.tf", "variable \"encrypted\" {}\n" + Volumes.volume("data", "var.encrypted"));
        var file = Volumes.write(folder, "x.tfvars", "encrypted = false\n");
        var found = List.of("main.tf:3 ec2-volume-encrypted");
        assertEquals(found, scan("--var", "encrypted=true", "--var-file", file));
        assertEquals(List.of(), scan("--var-file", file, "--var", "encrypted=true"));
        assertEquals(found, scan("--var-file=" + file, "--var=encrypted=true", "--var=encrypted=false"));
    }

    private List<String> scan(Object... words) {
        var all = new java.util.ArrayList<Object>(List.of(words));
        all.addAll(List.of("--only", "ec2-volume-encrypted"));
        return Ran.scan(folder, all.toArray()).findings();
    }

    @Test
    void aVariableWithoutAValueIsAskedForInWords() {
        var ran = Ran.scan(folder, "--var", "x");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("'x' (expected NAME=VALUE)"), ran.err());
    }

    @Test
    void aWorkspaceDecidesWhatAsksForIt() {
        Volumes.write(folder, "main.tf", Volumes.volume("data", "terraform.workspace == \"prod\""));
        assertEquals(List.of(), scan("--workspace", "prod"));
        assertEquals(List.of("main.tf:2 ec2-volume-encrypted"), scan("--workspace", "dev"));
    }
}
