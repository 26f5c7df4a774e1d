package dev.picket.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/// Lays out the demo: a base tree with a git history around it, and secrets made on the spot where they are hard to find. No secret
/// is ever written into Picket's own repository.
public final class DemoRepository {
    /// In the tree, beside the base files.
    public static final String IN_TREE = "scripts/deploy.env";
    /// A private key, committed and deleted again.
    public static final String DELETED = "deploy/bastion.pem";
    /// Text that only the conflict's resolution holds.
    public static final String ONLY_IN_MERGE = "config/service.ini";
    /// Text that was never committed to a branch.
    public static final String ONLY_IN_STASH = "notes/todo.txt";
    /// The key of AWS's documentation.
    public static final String EXAMPLE = "docs/onboarding.md";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String MAIN = "main";
    private static final Instant BEGIN = Instant.parse("2026-02-02T09:00:00Z");

    private final Path folder;
    private final Git git;
    private int commits;

    private DemoRepository(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /// @param folder empty or absent
    /// @param files the base tree by path
    public static void layOut(Path folder, Map<String, byte[]> files) throws IOException {
        QuietJGit.install();
        Files.createDirectories(folder);
        try (var git =
                Git.init().setDirectory(folder.toFile()).setInitialBranch(MAIN).call()) {
            new DemoRepository(folder, git).layOut(files);
        } catch (GitAPIException e) {
            throw new IOException("The demo repository could not be made", e);
        }
    }

    private void layOut(Map<String, byte[]> files) throws IOException, GitAPIException {
        for (var file : new TreeMap<>(files).entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write(ONLY_IN_MERGE, "[service]\nregion = eu-central-1\n");
        commit("The company's infrastructure");
        write(DELETED, privateKey());
        commit("bastion: deploy key");
        Files.delete(folder.resolve(DELETED));
        commit("bastion: the key does not belong here");
        write(EXAMPLE, documentation());
        write(
                IN_TREE,
                "export AWS_REGION=eu-central-1\n"
                        + credentials("export AWS_ACCESS_KEY_ID=", "export AWS_SECRET_ACCESS_KEY="));
        commit("deploy: first script");
        mergeWithConflict();
        write(ONLY_IN_STASH, "try with my own keys first\n" + credentials("id ", "secret "));
        git.add().addFilepattern(".").call();
        git.stashCreate().setPerson(who()).call();
    }

    private void mergeWithConflict() throws IOException, GitAPIException {
        git.checkout().setName("sessions").setCreateBranch(true).call();
        write(ONLY_IN_MERGE, "[service]\nregion = eu-central-1\nsessions = redis\n");
        commit("service: sessions");
        git.checkout().setName(MAIN).call();
        write(ONLY_IN_MERGE, "[service]\nregion = eu-west-1\nmetrics = on\n");
        commit("service: metrics");
        git.merge()
                .include(git.getRepository().exactRef("refs/heads/sessions"))
                .setFastForward(MergeCommand.FastForwardMode.NO_FF)
                .setCommit(false)
                .call();
        write(
                ONLY_IN_MERGE,
                "[service]\nregion = eu-west-1\nsessions = redis\nmetrics = on\n"
                        + credentials("aws_access_key_id = ", "aws_secret_access_key = "));
        commit("Merge branch 'sessions'");
        write(ONLY_IN_MERGE, "[service]\nregion = eu-west-1\nsessions = redis\nmetrics = on\n");
        commit("service: keys come from the instance profile");
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.write(file, bytes);
    }

    private void commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        commits++;
        git.commit()
                .setMessage(message)
                .setAuthor(who())
                .setCommitter(who())
                .setSign(false)
                .call();
    }

    private PersonIdent who() {
        return new PersonIdent(
                "Demo", "demo@example.com", BEGIN.plusSeconds(86_400L * commits), java.time.ZoneOffset.UTC);
    }

    private static String credentials(String idName, String secretName) {
        return idName + "AKIA" + random(BASE32, 16) + "\n" + secretName + random(BASE64, 40) + "\n";
    }

    /// Put together here so that no scanner takes this file for a leak.
    private static String documentation() {
        return "# Onboarding\n\nAsk for a role; never for a key like `" + "AKIA" + "IOSFODNN7" + "EXAMPLE" + "`.\n";
    }

    private static String random(String alphabet, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static String privateKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var key = generator.generateKeyPair().getPrivate().getEncoded();
            var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
            return "-----BEGIN " + "PRIVATE KEY-----\n" + body + "\n-----END " + "PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}
