package dev.picket.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.picket.secret.SecretMatch.Confidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AwsKeysTest {
    private final Random random = new Random(11);
    private final SecretScanner scanner = ProjectRules.scanner();
    private final String id = "AKIA" + Filled.in("{A-Z2-7:16}", random);
    private final String secret = Filled.in("{A-Za-z0-9/+:40}", random);

    @Test
    void theAccountIsReadFromTheId() {
        assertEquals(Optional.of("609629065308"), account("ASIA", "Y34FZKBOKMUTVV7A"));
        assertEquals(Optional.of("595918472158"), account("AKIA", "YVP4CIPPERUVIFXG"));
        assertEquals(Optional.of("123456789012"), account("AKIA", "RZPUZDIKGB2VALC4"));
        assertEquals(Optional.of("000000000000"), account("ASIA", "QAAAAAAAGMKEM7X5"));
        assertEquals(Optional.empty(), account("AKIA", "I" + "OSFODNN7".concat("ABCDEFG")));
    }

    @Test
    void inOneBlockAPairIsCertain() {
        var match = only("[prod]\naws_access_key_id = " + id + "\naws_secret_access_key = " + secret + "\n");
        assertEquals("aws-access-key-pair", match.ruleId());
        assertEquals("critical", match.severity());
        assertEquals(Confidence.CERTAIN, match.confidence());
        assertEquals("AKIA************" + id.substring(16), match.masked());
        assertFalse(match.toString().contains(secret));
        assertFalse(match.toString().contains(id));
    }

    @Test
    void inOneFileAPairIsLikely() {
        var match = only("id: " + id + "\n\n\nother: 1\n\nsecret_key: \"" + secret + "\"\n");
        assertEquals("aws-access-key-pair", match.ruleId());
        assertEquals(Confidence.LIKELY, match.confidence());
    }

    @Test
    void aLoneIdIsLess() {
        var match = only("resource \"x\" \"y\" {\n  key = \"" + id + "\"\n}\n");
        assertEquals("aws-access-key-id", match.ruleId());
        assertEquals("medium", match.severity());
        assertEquals(Confidence.LIKELY, match.confidence());
    }

    @Test
    void eachIdTakesItsOwnSecret() {
        var id2 = "AKIA" + Filled.in("{A-Z2-7:16}", random);
        var secret2 = Filled.in("{A-Za-z0-9/+:40}", random);
        var matches = scanner.scan(
                "[a]\nid=" + id + "\nsecret=" + secret + "\n[b]\nid=" + id2 + "\nsecret=" + secret2 + "\n");
        assertEquals(
                List.of("aws-access-key-pair", "aws-access-key-pair"),
                matches.stream().map(SecretMatch::ruleId).toList());
        assertEquals(List.of(0, 1), matches.stream().map(SecretMatch::ordinal).toList());
        var swapped = scanner.scan("[a]\nid=" + id + "\nsecret=" + secret2 + "\n");
        assertFalse(matches.stream()
                .anyMatch(m -> m.identity().equals(swapped.getFirst().identity())));
        var elsewhere = scanner.scan("export ID='" + id + "' SECRET='" + secret + "'");
        assertEquals(matches.getFirst().identity(), elsewhere.getFirst().identity());
    }

    @Test
    void aTableOfKeysPairsByItsHeader() {
        assertEquals(
                "aws-access-key-pair",
                only("Access key ID,Secret access key\r\n" + id + "," + secret + "\r\n")
                        .ruleId());
    }

    @Test
    void documentationIsAnExampleAndHidesNothing() {
        var documented = "AKIA" + "IOSFODNN7" + "EXAMPLE";
        var documentedSecret = "wJalrXUtnFEMI/" + "K7MDENG/bPxRfiCY" + "EXAMPLEKEY";
        var example =
                only("aws_access_key_id = " + documented + "\naws_secret_access_key = " + documentedSecret + "\n");
        assertEquals(Confidence.EXAMPLE, example.confidence());
        assertEquals("info", example.severity());
        assertEquals(
                List.of(),
                example.details().stream()
                        .filter(d -> d.name().equals("account"))
                        .toList());
        var both = scanner.scan("# like " + documented + " " + id + " " + secret);
        assertEquals(
                List.of("aws-access-key-id", "aws-access-key-pair"),
                both.stream().map(SecretMatch::ruleId).toList());
        assertEquals(Confidence.EXAMPLE, both.getFirst().confidence());
        assertEquals(Confidence.CERTAIN, both.getLast().confidence());
    }

    @Test
    void placeholdersAreExamples() {
        assertEquals(Confidence.EXAMPLE, only("AKIA" + "X".repeat(16)).confidence());
        assertEquals(Confidence.EXAMPLE, only("AKIA" + "ABCDEFGH" + "IJKLMNOP").confidence());
    }

    @Test
    void fabricatedIdsAreNoFindings() {
        assertEquals(List.of(), scanner.scan("AKIA" + "1234567890" + "ABCDEF"));
    }

    @Test
    void aHashIsNoSecretKey() {
        assertEquals(
                "aws-access-key-id",
                only("id: " + id + "\nsecret: " + Filled.in("{a-f0-9:40}", random))
                        .ruleId());
        assertEquals(
                "aws-access-key-id",
                only("id: " + id + "\nsecret: " + secret + "abcd").ruleId());
    }

    @Test
    void temporaryCredentialsAreRatedByTheirToken() {
        var temporary = "ASIA" + id.substring(4);
        var token = "IQoJb3JpZ2lu" + Filled.in("{A-Za-z0-9/+:400}", random);
        assertEquals(
                "high",
                only("id=" + temporary + "\nsecret=" + secret + "\ntoken=" + token)
                        .severity());
        assertEquals("medium", only("id=" + temporary + "\nsecret=" + secret).severity());
    }

    @Test
    void utf16IsRead() {
        var text = "id=" + id + "\r\nsecret=" + secret + "\r\n";
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var matches = scanner.scan(text.getBytes(charset));
            assertEquals(1, matches.size(), charset.name());
            assertEquals(
                    charset == StandardCharsets.UTF_16 ? 4 : 3,
                    matches.getFirst().start());
        }
    }

    @Test
    void bytesThatAreNoUtf8HideNothing() {
        var bytes = ("é id=" + id + " secret=" + secret).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(1, scanner.scan(bytes).size());
    }

    @Test
    void aQuotedLineShowsNoPartOfTheSecretKey() {
        var line = "keys: " + id + " " + secret + " # prod";
        var text = "first\n" + line + "\n";
        var shown = Redaction.line(line, 6, scanner.scan(text));
        assertEquals("keys: AKIA************" + id.substring(16) + " " + "*".repeat(40) + " # prod", shown);
    }

    private SecretMatch only(String text) {
        var matches = scanner.scan(text);
        assertEquals(1, matches.size(), matches.toString());
        return matches.getFirst();
    }

    private static Optional<String> account(String prefix, String rest) {
        return new AwsKeyId(prefix + rest).account();
    }
}
