package dev.picket.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.aws.Actions.Level;
import dev.picket.document.DocumentReader;
import dev.picket.document.DocumentValues;
import dev.picket.text.SourceFile;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Ways;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What identities' and trust policies allow too broadly.
class IdentityPolicyTest {
    private static final String ISSUER = "token.actions.githubusercontent.com";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "arn:aws:iam::*:role/*",
                "arn:aws:iam::111122223333:role/*",
                "arn:aws-cn:iam::*:*",
            })
    void allOfAKindIsEverywhere(String resource) {
        assertEquals(1, everywhere("iam:PassRole", resource));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:iam::*:role/app-*",
                "arn:aws:iam::*:role/app/*",
                "arn:aws:s3:::*",
                "arn:aws:iam::111122223333:role/app",
            })
    void aPrefixOrAnotherServiceIsNot(String resource) {
        assertEquals(0, everywhere("iam:PassRole", resource));
    }

    private static int everywhere(String action, String resource) {
        var policy = "{'Effect':'Allow','Action':'" + action + "','Resource':'" + resource + "'}";
        return ask(
                policy, p -> IdentityPolicy.allowsEverywhere(p, action).found().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "repo:*",
                "repo:own*",
                "repo:own*:ref:refs/heads/main",
                "repo:*/shop:*",
                "*:ref:refs/heads/main",
                "workflow:deploy"
            })
    void aStrangersSubjectFits(String subject) {
        assertEquals(1, loose(subject));
    }

    @ParameterizedTest
    @ValueSource(strings = {"repo:own/*", "repo:own/shop:*", "repo:own/shop:environment:prod"})
    void onlyTheOwnersSubjectFits(String subject) {
        assertEquals(0, loose(subject));
    }

    private static int loose(String subject) {
        var policy = "{'Effect':'Allow','Action':'sts:AssumeRoleWithWebIdentity','Principal':{'Federated':'" + ISSUER
                + "'},'Condition':{'StringLike':{'" + ISSUER + ":sub':'" + subject + "'}}}";
        return ask(
                policy, p -> IdentityPolicy.federationWithoutSubject(p).found().size());
    }

    @Test
    void actionsOfALevelAreFoundAsTheyAreWritten() {
        assertEquals(
                List.of("iam:Put*", "s3:PutBucketPolicy"),
                permissions(
                        "{'Effect':'Allow','Action':['iam:Put*','s3:GetObject','s3:PutBucketPolicy'],'Resource':'*'}"));
        assertEquals(List.of(), permissions("{'Effect':'Deny','Action':'*','Resource':'*'}"));
        assertEquals(
                List.of(),
                permissions("{'Effect':'Allow','Action':'s3:PutBucketPolicy','Resource':'arn:aws:s3:::own'}"));
    }

    @Test
    void whatAConditionLeavesOfThemIsNotKnown() {
        var answer = ask(
                "{'Effect':'Allow','Action':'iam:PutRolePolicy','Resource':'*','Condition':{'StringEquals':{'corp:Team':'x'}}}",
                p -> IdentityPolicy.ofLevel(p, Level.PERMISSIONS));
        assertTrue(answer.found().isEmpty());
        assertTrue(answer.open().isPresent());
    }

    private static List<String> permissions(String statement) {
        return ask(
                statement,
                p -> IdentityPolicy.ofLevel(p, Level.PERMISSIONS).found().stream()
                        .map(Fields.Named::text)
                        .toList());
    }

    private static <T> T ask(String statement, Function<Policy, T> question) {
        var json = ("{'Version':'2012-10-17','Statement':[" + statement + "]}").replace('\'', '"');
        var document = DocumentValues.of(DocumentReader.readJson(SourceFile.of("policy.json", json))
                .roots()
                .getFirst());
        return Ways.of(new Guards(), Guard.ALWAYS, ways -> question.apply(Policy.read(document, new Fields(ways))))
                .cases()
                .getFirst()
                .value();
    }
}
