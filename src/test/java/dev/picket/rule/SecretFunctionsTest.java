package dev.picket.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is taken for a secret, and what only speaks of one.
class SecretFunctionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"DB_PASSWORD", "apiKey", "NPM_TOKEN", "secret_key", "ClientSecret", "db.password"})
    void namesOfSecrets(String name) {
        assertTrue(SecretFunctions.isSecretName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECRET_ARN",
                "TOKEN_URL",
                "secret_name",
                "password_length",
                "jwt_alg",
                "master_key_spec",
                "secrets_directory",
                "STAGE"
            })
    void namesOfSomethingAboutThem(String name) {
        assertFalse(SecretFunctions.isSecretName(name));
    }

    @ParameterizedTest
    @CsvSource({"TOKEN,a1-b2-c3-d4", "DB_PASSWORD,postgres", "secret,Tr0ubadour", "API_KEY,live_0123456789"})
    void valuesThatCouldBeSecrets(String name, String value) {
        assertTrue(SecretFunctions.isCredible(name, value));
    }

    @ParameterizedTest
    @CsvSource({
        "TOKEN,spotinst_account_token",
        "DB_PASSWORD,admin/db_password",
        "DB_PASSWORD,changeme",
        "DB_PASSWORD,/prod/db/password",
        "API_KEY,/grafana/%s/api_key",
        "SECRET,https://vault.example.com/v1/x",
        "SECRET,arn:aws:secretsmanager:eu-west-1:1:secret:x",
        "SECRET,{{resolve:secretsmanager:x}}",
        "KEY,SYMMETRIC_DEFAULT",
        "TOKEN,RS256",
        "secret,E1234567890ABC",
        "secret,c3RhZ2luZ29ubHkK"
    })
    void valuesThatOnlyNameSomething(String name, String value) {
        assertFalse(SecretFunctions.isCredible(name, value));
    }
}
