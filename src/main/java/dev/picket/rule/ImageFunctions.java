package dev.picket.rule;

import com.google.re2j.Pattern;
import dev.picket.hcl.Functions;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.Map;
import java.util.Optional;

/// Questions about images and paths on them.
final class ImageFunctions {
    /// Source: AWS SDKs and Tools Reference Guide, "Shared config and credentials files"; boto's and s3cmd's own documentation.
    private static final Pattern CREDENTIALS = Pattern.compile(
            "(^|/)\\.aws(/(credentials|config|cli/cache(/.*)?|sso/cache(/.*)?))?/?$|^/etc/boto\\.cfg$|(^|/)\\.(boto|s3cfg|passwd-s3fs)$|^/etc/passwd-s3fs$");

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{resolve:ssm:([^:}]+)(:[0-9]+)?\\}\\}");

    private ImageFunctions() {}

    static Functions table() {
        return name -> Optional.ofNullable(FUNCTIONS.get(name));
    }

    private static final Map<String, Functions.Function> FUNCTIONS = Map.of(
            // `aws_credentials_path(path)`: whether tools look for AWS credentials there. Null gives false, an unknown
            // is unknown.
            "aws_credentials_path",
                    call -> {
                        Answers.require(call, 1);
                        var path = Evidence.argument(call, 0);
                        return path instanceof Value.Unknown u
                                ? Answers.unknownBool(u, path)
                                : Answers.bool(
                                        path instanceof Value.Text t
                                                && CREDENTIALS
                                                        .matcher(t.value())
                                                        .find(),
                                        path);
                    },
            // `stored_parameter(value)`: the name of the parameter that a dynamic reference
            // (`{{resolve:ssm:/a/b:1}}`) reads; null for everything else.
            "stored_parameter",
                    call -> {
                        Answers.require(call, 1);
                        var value = Evidence.argument(call, 0);
                        if (value instanceof Value.Unknown u) {
                            var reference = REFERENCE.matcher(u.cause().text());
                            if (reference.matches()) {
                                return new Value.Text(reference.group(1), value.home());
                            }
                        }
                        return new Value.Null(Type.STRING, value.home(), false);
                    });
}
