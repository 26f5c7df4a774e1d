package dev.picket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.picket.git.ScratchRepository;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a file holds: a diagnostic at its place, exit code 2, and everything else judged.
class BadInputTest {
    private static final String GOOD = "good/main.tf:2 ec2-volume-encrypted";

    @TempDir
    Path folder;

    @BeforeEach
    void somethingGoodBesideIt() {
        Volumes.write(folder, "good/main.tf", Volumes.OPEN);
    }

    private Ran scan() {
        var ran = Ran.scan(folder, Volumes.ONLY);
        assertEquals(List.of(GOOD), ran.findings(), ran.out());
        return ran;
    }

    private static void assertOneOf(Ran ran, String start) {
        assertEquals(2, ran.exit(), ran.diagnostics().toString());
        assertTrue(
                ran.diagnostics().stream().anyMatch(d -> d.startsWith(start)),
                ran.diagnostics().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resource \"aws_ebs_volume\" \"x\" {\n  encrypted = true\n  size = ",
                "locals {\n  a = \"${",
                "locals {\n  a = <<EOT\nx\n",
                "resource",
                "x = {"
            })
    void aTruncatedTerraformFile(String text) {
        Volumes.write(folder, "bad/main.tf", text);
        assertOneOf(scan(), "bad/main.tf:");
    }

    @Test
    void aTruncatedTemplate() {
        Volumes.write(
                folder,
                "bad/stack.yaml",
                "AWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n  B: {Type: AWS::S3::Bucket, Properties: {\n");
        assertOneOf(scan(), "bad/stack.yaml:");
        Volumes.write(folder, "bad/stack.json", "{\"Resources\": {\"B\": {\"Type\": \"AWS::S3::Bucket\", ");
        assertOneOf(scan(), "bad/stack.json:");
    }

    private static final String TEMPLATE =
            "Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: été\n";

    @Test
    void aTemplateThatIsNoUtf8IsReadAllTheSameAndSaysSo() throws IOException {
        Files.createDirectories(folder.resolve("bad"));
        Files.write(folder.resolve("bad/stack.yaml"), TEMPLATE.getBytes(StandardCharsets.ISO_8859_1));
        var ran = scan();
        assertEquals(
                0, ran.diagnostics().stream().filter(d -> d.contains("error")).count(), ran.out());
        assertTrue(
                ran.diagnostics().stream()
                        .anyMatch(d -> d.startsWith("bad/stack.yaml:5:19 note The file is not valid UTF-8")),
                ran.diagnostics().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void aTemplateInUtf16IsNotReadAndSaysSo(String charset) throws IOException {
        Files.createDirectories(folder.resolve("bad"));
        Files.write(folder.resolve("bad/stack.yaml"), ("\uFEFF" + TEMPLATE).getBytes(Charset.forName(charset)));
        assertOneOf(scan(), "bad/stack.yaml:1:1 error Template cannot be read: it is written in UTF-16");
    }

    @Test
    void aBinaryFileUnderAConfigurationsName() throws IOException {
        var bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.createDirectories(folder.resolve("bad"));
        Files.write(folder.resolve("bad/main.tf"), bytes);
        assertOneOf(scan(), "bad/main.tf:");
    }

    @Test
    void aBinaryFileOfNobodysIsNotSpokenOf() throws IOException {
        Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1, 2});
        assertEquals(List.of(), scan().diagnostics());
    }

    @ParameterizedTest
    @CsvSource({
        "main.tf, 'locals { a = ', [, ], }",
        "main.tf, 'locals { a = ', (, ), }",
        "main.tf, 'locals { a = ', '{a=', }, }",
        "main.tf, '', 'a {', }, ''",
        "main.tf, 'locals { a = ', '!', '', '}'",
        "main.tf, 'locals { a = \"', '${\"', '\"}', '\"}'",
        "stack.json, '{\"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": ', '{\"a\":', }, }",
        "stack.yaml, 'AWSTemplateFormatVersion: 2010-09-09\nResources: ', [, ], ''",
        "main.tf.json, '{\"locals\": {\"a\": ', [, ], '}}'",
        "image.pkr.hcl, 'locals { a = ', [, ], }"
    })
    void nestingIsBounded(String name, String before, String open, String close, String after) {
        int depth = 100_000;
        Volumes.write(folder, "bad/" + name, before + open.repeat(depth) + close.repeat(depth) + after + "\n");
        assertOneOf(scan(), "bad/" + name);
    }

    @Test
    void aFileOf50MegabytesIsNotRead() throws IOException {
        Files.createDirectories(folder.resolve("bad"));
        var line = "# a comment of sixty-four characters, the last of which is a line\n"
                .getBytes(StandardCharsets.US_ASCII);
        try (var out = Files.newOutputStream(folder.resolve("bad/main.tf"))) {
            for (long size = 0; size < 50L << 20; size += line.length) {
                out.write(line);
            }
        }
        Files.copy(folder.resolve("bad/main.tf"), folder.resolve("bad/data.csv"));
        var ran = scan();
        assertOneOf(ran, "bad/main.tf:1:1 error");
        assertTrue(
                ran.skipped().contains("1 bad/data.csv: larger than 20 MB"),
                ran.skipped().toString());
        assertEquals(1, ran.diagnostics().size(), "data of nobody's is listed, and no mistake: " + ran.diagnostics());
    }

    @Test
    void localsInACircle() {
        Volumes.write(
                folder, "bad/main.tf", "locals {\n  a = local.b\n  b = local.a\n}\n" + Volumes.volume("x", "local.a"));
        var ran = Ran.scan(folder, Volumes.ONLY);
        assertTrue(ran.findings().contains(GOOD));
        assertOneOf(ran, "bad/main.tf:");
    }

    @Test
    void modulesInACircle() {
        Volumes.write(folder, "a/main.tf", "module \"b\" {\n  source = \"../b\"\n}\n");
        Volumes.write(folder, "b/main.tf", "module \"a\" {\n  source = \"../a\"\n}\n");
        Volumes.write(folder, "c/main.tf", "module \"self\" {\n  source = \"./\"\n}\n");
        var ran = scan();
        assertEquals(2, ran.exit(), ran.diagnostics().toString());
        assertTrue(
                ran.diagnostics().stream().anyMatch(d -> d.startsWith("c/main.tf:")),
                ran.diagnostics().toString());
    }

    @Test
    void resourcesInACircle() {
        Volumes.write(
                folder,
                "bad/main.tf",
                "resource \"aws_ebs_volume\" \"a\" {\n  encrypted = true\n  type = aws_ebs_volume.b.type\n}\n"
                        + "resource \"aws_ebs_volume\" \"b\" {\n  encrypted = true\n  type = aws_ebs_volume.a.type\n}\n");
        scan();
        Volumes.write(
                folder,
                "bad/stack.yaml",
                "Conditions:\n  A: !Not [Condition: B]\n  B: !Not [Condition: A]\nResources:\n  X: {Type: AWS::EC2::Volume, Condition: A}\n");
        assertTrue(Ran.scan(folder, Volumes.ONLY).findings().contains(GOOD));
    }

    @Test
    void aFileThatCannotBeRead() throws IOException {
        var file = Volumes.write(folder, "bad/main.tf", Volumes.CLOSED);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "whoever runs this may read everything");
        assertOneOf(scan(), "bad/main.tf:1:1 error Could not be read: permission denied.");
    }

    @Test
    void aLinkOutOfTheRootIsALineOfTheCoverage(@TempDir Path elsewhere) throws IOException {
        Volumes.write(elsewhere, "main.tf", Volumes.OPEN);
        Files.createSymbolicLink(folder.resolve("out"), elsewhere);
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        var ran = scan();
        assertEquals(
                List.of("1 loop: a symbolic link in a circle", "1 out: a symbolic link out of the tree"),
                ran.skipped());
        assertEquals(List.of(), ran.diagnostics());
        assertEquals(1, ran.exit());
    }

    @Test
    void largeFilesThatAreNotLocalAreCounted() {
        for (var name : List.of("a.bin", "b.bin")) {
            Volumes.write(
                    folder,
                    name,
                    "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 12345\n");
        }
        assertEquals(List.of("2 LFS objects: not local"), scan().skipped());
    }

    @Test
    void eachSideOfAConflictIsLookedAtForSecrets() {
        var repository = ScratchRepository.in(folder.resolve("repository"));
        repository.write("x.env", "base\n").commit();
        repository.branch("theirs").write("x.env", Volumes.keys()).commit();
        repository.checkout("main").write("x.env", "ours\n").commit();
        repository.merge("theirs");
        var ran = Ran.scan(folder.resolve("repository"), "--staged", "--only=aws-access-key-pair");
        assertEquals(List.of("x.env:1 aws-access-key-pair"), ran.findings());
        assertTrue(ran.out().contains("only in their side of a merge in conflict"), ran.out());
        repository.write("x.env", "ours\n").stage();
        assertEquals(
                List.of(),
                Ran.scan(folder.resolve("repository"), "--staged", "--only=aws-access-key-pair")
                        .findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a repository", "gitdir: /nowhere/at/all\n"})
    void aGitFolderThatIsNoneIsOneSentenceOrNone(String text) throws IOException {
        Volumes.write(folder, "odd/main.tf", Volumes.OPEN);
        Files.writeString(folder.resolve("odd/.git"), text);
        var ran = Ran.scan(folder.resolve("odd"), "--staged");
        assertEquals(2, ran.exit());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }
}
