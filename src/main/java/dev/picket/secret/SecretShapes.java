package dev.picket.secret;

import com.google.re2j.Pattern;
import java.util.OptionalInt;

/// What of a secret can be told by its look alone, in a text that is no file.
public final class SecretShapes {
    private static final Pattern KEY_ID = Pattern.compile("\\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\\b");
    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY");

    private SecretShapes() {}

    /// Where an AWS access key id stands in it, none of the documentation's.
    public static OptionalInt keyId(String text) {
        var ids = KEY_ID.matcher(text);
        while (ids.find()) {
            if (!new AwsKeyId(ids.group()).isExample()) {
                return OptionalInt.of(ids.start());
            }
        }
        return OptionalInt.empty();
    }

    public static OptionalInt privateKey(String text) {
        var key = PRIVATE_KEY.matcher(text);
        return key.find() ? OptionalInt.of(key.start()) : OptionalInt.empty();
    }
}
