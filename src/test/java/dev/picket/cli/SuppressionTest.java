package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a comment, or metadata, silences a finding, and where not.
class SuppressionTest {
    @TempDir
    Path folder;

    private List<String> scan(String file, String text, Object... words) {
        Volumes.write(folder, file, text);
        var all = new java.util.ArrayList<Object>(List.of(words));
        all.add(Volumes.ONLY);
        all.add("--today=2027-03-01");
        return Ran.scan(folder, all.toArray()).findings().stream()
                .map(f -> f.replaceFirst("^\\S+ ec2-volume-encrypted ?", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // on the line
                "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false # picket:ignore ec2-volume-encrypted agreed\n}\n",
                "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false // picket:ignore ec2-volume-encrypted\n}\n",
                "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false /* picket:ignore ec2-volume-encrypted agreed */\n}\n",
                // alone above it, other comments between
                "resource \"aws_ebs_volume\" \"v\" {\n  size = 1\n  # picket:ignore ec2-volume-encrypted agreed\n  # and more\n  encrypted = false\n}\n",
                // the block: on its header, above it, directly below it
                "resource \"aws_ebs_volume\" \"v\" { # picket:ignore ec2-volume-encrypted\n  size = 1\n  encrypted = false\n}\n",
                "# picket:ignore ec2-volume-encrypted\nresource \"aws_ebs_volume\" \"v\" {\n  size = 1\n  encrypted = false\n}\n",
                "resource \"aws_ebs_volume\" \"v\" {\n  # picket:ignore ec2-volume-encrypted\n  size = 1\n  encrypted = false\n}\n",
                // peers' ids, several, dates that have not passed
                "# picket:ignore CKV_AWS_3 agreed\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "# picket:ignore avd-aws-0026 agreed\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "# picket:ignore kms-key-rotated, CKV_AWS_3 agreed\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "# picket:ignore kms-key-rotated,CKV_AWS_3\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "# picket:ignore CKV_AWS_3 until 2027-03-01 agreed\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "# picket:ignore CKV_AWS_3 until we have moved\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
            })
    void aCommentThatSpeaksOfIt(String text) {
        assertEquals(List.of("suppressed by picket:ignore"), scan("main.tf", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# picket:ignore CKV_AWS_3 until 2027-02-28 agreed\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "# picket:ignore CKV_AWS_3 until 2027-13-45\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "# picket:ignore CKV_AWS_3 until 2027-3-9\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "# picket:ignore kms-key-rotated\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "# picket:ignore\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "# picket:ignore no-such-rule\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                // elsewhere: above with code between, at another line, in another block
                "# picket:ignore CKV_AWS_3\n\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "locals { a = 1 } # picket:ignore CKV_AWS_3\nresource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\n",
                "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n  size = 1 # picket:ignore CKV_AWS_3\n}\n",
                "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n}\nlocals {\n  # checkov:skip=CKV_AWS_3:no\n}\n",
                "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false # checkov:skip=CKV_AWS_79:other\n}\n",
            })
    void aCommentThatDoesNot(String text) {
        assertEquals(List.of(""), scan("main.tf", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n  size = 1\n  # checkov:skip=CKV_AWS_3:agreed: yes\n}\n",
                "resource \"aws_ebs_volume\" \"v\" {\n  #checkov:skip=CKV_AWS_3\n  encrypted = false\n}\n",
                "resource \"aws_ebs_volume\" \"v\" {\n  encrypted = false\n  tags = {\n    a = \"b\" # checkov:skip= CKV_AWS_3: agreed\n  }\n}\n",
            })
    void checkovsCommentCountsAnywhereInTheBlock(String text) {
        assertEquals(List.of("suppressed by checkov:skip"), scan("main.tf", text));
    }

    @Test
    void aTemplatesCommentsCount() {
        var text =
                "Resources:\n  # picket:ignore ec2-volume-encrypted agreed\n  V:\n    Type: AWS::EC2::Volume\n    Properties: {Encrypted: false}\n";
        assertEquals(List.of("suppressed by picket:ignore"), scan("stack.yaml", text));
        var line =
                "Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: false # picket:ignore ec2-volume-encrypted\n";
        assertEquals(List.of("suppressed by picket:ignore"), scan("stack.yaml", line));
        var inside =
                "Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: false\n      # checkov:skip=CKV_AWS_3:agreed\n      Size: 1\n";
        assertEquals(List.of("suppressed by checkov:skip"), scan("stack.yaml", inside));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{picket: {ignore: [{rule: ec2-volume-encrypted, reason: agreed}]}}",
                "{picket: {ignore: [{rule: CKV_AWS_3, until: 2027-03-01, reason: agreed}]}}",
            })
    void metadataOfAResourceCounts(String metadata) {
        assertEquals(List.of("suppressed by picket:ignore"), scan("stack.yaml", template(metadata)));
    }

    @Test
    void metadataForOtherToolsCounts() {
        assertEquals(
                List.of("suppressed by guard"),
                scan("stack.yaml", template("{guard: {SuppressedRules: [KMS_CMK_ROTATED, ENCRYPTED_VOLUMES]}}")));
        assertEquals(
                List.of("suppressed by cfn_nag"),
                scan("stack.yaml", template("{cfn_nag: {rules_to_suppress: [{id: F1, reason: agreed}]}}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{picket: {ignore: [{rule: CKV_AWS_3, until: 2027-02-28}]}}",
                "{picket: {ignore: [{rule: CKV_AWS_3, until: soon}]}}",
                "{picket: {ignore: [{rule: CKV_AWS_79}]}}",
                "{picket: {ignore: [CKV_AWS_3]}}",
                "{picket: {ignore: {rule: CKV_AWS_3}}}",
                "{picket: yes}",
                "{checkov: {skip: [{comment: none}]}}",
                "{cfn_nag: {rules_to_suppress: [{id: W35}]}}",
                "{guard: {SuppressedRules: [KMS_CMK_ROTATED]}}",
                "{guard: {SuppressedRules: [[ENCRYPTED_VOLUMES], {id: ENCRYPTED_VOLUMES}]}}",
                "{guard: {SuppressedRules: ENCRYPTED_VOLUMES}}",
            })
    void metadataThatSaysSomethingElseDoesNot(String metadata) {
        assertEquals(List.of(""), scan("stack.yaml", template(metadata)));
    }

    private static String template(String metadata) {
        return "Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Metadata: " + metadata
                + "\n    Properties: {Encrypted: false}\n";
    }

    @Test
    void metadataInJsonCountsAndKeepsItsWords() {
        var text = """
                {"Resources": {"V": {"Type": "AWS::EC2::Volume", "Properties": {"Encrypted": false},
                  "Metadata": {"checkov": {"skip": [{"id": "CKV_AWS_3", "comment": "agreed"}]}}},
                 "W": {"Type": "AWS::EC2::Volume", "Properties": {"Encrypted": false},
                  "Metadata": {"picket": {"ignore": [{"rule": "ec2-volume-encrypted", "until": "2027-04-01", "reason": "moving"}]}}}}}
                """;
        Volumes.write(folder, "stack.json", text);
        var ran = Ran.scan(folder, Volumes.ONLY, "--today=2027-03-01");
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("{\"by\":\"checkov:skip\",\"reason\":\"agreed\",\"until\":null}"), ran.out());
        assertTrue(
                ran.out().contains("{\"by\":\"picket:ignore\",\"reason\":\"moving\",\"until\":\"2027-04-01\"}"),
                ran.out());
    }

    @Test
    void noCommentHidesAProvenCriticalSecret() {
        Volumes.write(folder, "keys.env", "# picket:ignore aws-access-key-pair agreed\n" + Volumes.keys());
        var ran = Ran.scan(folder, "--only=aws-access-key-pair");
        assertEquals(List.of("keys.env:2 aws-access-key-pair"), ran.findings());
        assertEquals(1, ran.exit());
    }

    @Test
    void aCommentMayHideALesserSecret() {
        Volumes.write(
                folder,
                "notes.md",
                "# picket:ignore aws-access-key-id an id alone opens nothing\nid " + Volumes.id() + "\n");
        assertEquals(
                List.of("notes.md:2 aws-access-key-id suppressed by picket:ignore"),
                Ran.scan(folder, "--only=aws-access-key-id").findings());
    }
}
