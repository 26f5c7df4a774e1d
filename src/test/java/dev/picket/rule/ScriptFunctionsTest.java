package dev.picket.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// `script_secrets`: what a boot script gives away.
class ScriptFunctionsTest {
    @Test
    void aKeyIdIsFoundWhereverItStands() {
        assertEquals(
                Set.of("AWS access key"),
                ScriptFunctions.in("aws configure set aws_access_key_id " + key("RT7QWERTYUIOPLK2")));
    }

    @Test
    void aDocumentationExampleIsNone() {
        assertEquals(Set.of(), ScriptFunctions.in("id: " + key("IOSFODNN7EXAMPLE")));
    }

    @Test
    void aPrivateKeyIsFound() {
        assertEquals(Set.of("private key"), ScriptFunctions.in("-----BEGIN RSA " + "PRIVATE KEY-----\nMII"));
    }

    @Test
    void aLiteralUnderASecretsNameIsFound() {
        var value = "hunter" + "2!x";
        assertEquals(Set.of("DB_PASSWORD"), ScriptFunctions.in("#!/bin/sh\nexport DB_PASSWORD=" + value + "\n"));
        assertEquals(Set.of("db_password"), ScriptFunctions.in("db_password = \"" + value + "\"\n"));
        assertEquals(Set.of("api_key"), ScriptFunctions.in("app:\n  api_key: " + value + "\n"));
        assertEquals(Set.of("password"), ScriptFunctions.in("mysql --password=" + value + " -u root"));
    }

    @Test
    void whatIsFetchedOrReferredToIsNone() {
        assertEquals(
                Set.of(),
                ScriptFunctions.in("TOKEN=$(curl -X PUT http://x)\nPASSWORD=${DB_PASSWORD}\nSECRET_KEY=`cat k1`"));
        assertEquals(Set.of(), ScriptFunctions.in("DB_PASSWORD=\uFFFC\nAPI_KEY=a1b2\uFFFCc3\n"));
        assertEquals(Set.of(), ScriptFunctions.in("if [ \"$TOKEN\" == \"Abcdef12\" ]; then"));
        assertEquals(Set.of(), ScriptFunctions.in("PasswordAuthentication=disabled\nSECRET_ARN=arn:aws:x1\n"));
    }

    @Test
    void aPlaceholderIsNone() {
        assertEquals(Set.of(), ScriptFunctions.in("DB_PASSWORD=changeme1\nAPI_KEY=<your-key1>\n"));
    }

    private static String key(String rest) {
        return "AK" + "IA" + rest;
    }
}
