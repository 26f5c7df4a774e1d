package dev.picket.rule;

import com.google.re2j.Pattern;
import dev.picket.hcl.Functions;
import dev.picket.value.Value;
import java.util.Map;
import java.util.Optional;

/// Questions about paths on a machine.
final class ImageFunctions {
    /// Source: AWS SDKs and Tools Reference Guide, "Shared config and credentials files"; boto's and s3cmd's own documentation.
    private static final Pattern CREDENTIALS = Pattern.compile(
            "(^|/)\\.aws(/(credentials|config|cli/cache(/.*)?|sso/cache(/.*)?))?/?$|^/etc/boto\\.cfg$|(^|/)\\.(boto|s3cfg|passwd-s3fs)$|^/etc/passwd-s3fs$");

    private ImageFunctions() {}

    static Functions table() {
        return name -> Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static final Map<String, Functions.Function> FUNCTIONS = Map.of(
            // `aws_credentials_path(path)`: whether tools look for AWS credentials there. Null gives false, an
            // unknown is unknown.
            "aws_credentials_path", call -> {
                Answers.require(call, 1);
                var path = Evidence.argument(call, 0);
                return path instanceof Value.Unknown u
                        ? Answers.unknownBool(u, path)
                        : Answers.bool(
                                path instanceof Value.Text t
                                        && CREDENTIALS.matcher(t.value()).find(),
                                path);
            });
}
