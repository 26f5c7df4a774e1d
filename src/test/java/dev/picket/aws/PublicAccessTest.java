package dev.picket.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.document.DocumentReader;
import dev.picket.document.DocumentValues;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who a resource policy lets in. Statements are written without their `Resource`, which is everything.
class PublicAccessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Effect':'Allow','Principal':'*','Action':'s3:GetObject'}",
                "{'Effect':'Allow','Principal':{'AWS':'*'},'Action':'*'}",
                "{'Effect':'Allow','Principal':{'AWS':['arn:aws:iam::111122223333:root','*']},'Action':'s3:*'}",
                "{'Effect':'Allow','NotPrincipal':{'AWS':'arn:aws:iam::111122223333:root'},'Action':'s3:*'}",
                "{'Effect':'Allow','Principal':'*','NotAction':'s3:DeleteObject'}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'Bool':{'aws:SecureTransport':'true'}}}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'StringLike':{'aws:Referer':'https://example.com/*'}}}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'IpAddress':{'aws:SourceIp':['0.0.0.0/1','128.0.0.0/1']}}}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'StringNotEquals':{'aws:PrincipalOrgID':'o-1'}}}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'StringEqualsIfExists':{'aws:SourceVpce':'vpce-1'}}}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'ArnEquals':{'aws:PrincipalArn':'arn:aws:iam::*'}}}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'ForAllValues:StringEquals':{'aws:username':'pull'}}}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'ArnLike':{'aws:SourceArn':'arn:aws:sns:*:*:*'}}}"
            })
    void anyoneIsLetIn(String statement) {
        assertEquals(1, grants(statement).found().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Effect':'Deny','Principal':'*','Action':'s3:*'}",
                "{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:root'},'Action':'s3:*'}",
                "{'Effect':'Allow','Principal':{'Service':'cloudtrail.amazonaws.com'},'Action':'s3:PutObject'}",
                "{'Effect':'Allow','Principal':'*','Action':'kms:Decrypt'}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'StringEquals':{'aws:PrincipalOrgID':'o-1'}}}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'StringEquals':{'aws:SourceVpce':['vpce-1','vpce-2']}}}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'IpAddress':{'aws:SourceIp':'203.0.113.0/24'}}}",
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'ArnEquals':{'aws:SourceArn':'arn:aws:sns:eu-west-1:111122223333:t'}}}"
            })
    void nobodyElseIsLetIn(String statement) {
        var answer = grants(statement);
        assertEquals(0, answer.found().size());
        assertTrue(answer.open().isEmpty());
    }

    @Test
    void theWholeServiceIsGrantedByItsNameOrByAll() {
        assertEquals(1, wholeServices("{'Effect':'Allow','Principal':{'AWS':'111122223333'},'Action':['s3:*']}"));
        assertEquals(1, wholeServices("{'Effect':'Allow','Principal':{'AWS':'111122223333'},'Action':'*'}"));
        assertEquals(0, wholeServices("{'Effect':'Allow','Principal':{'AWS':'111122223333'},'Action':'s3:Get*'}"));
        assertEquals(0, wholeServices("{'Effect':'Allow','Principal':{'AWS':'111122223333'},'NotAction':'s3:Get*'}"));
        assertEquals(0, wholeServices("{'Effect':'Deny','Principal':'*','Action':'s3:*'}"));
    }

    private static int wholeServices(String statement) {
        return ask(statement, p -> PublicAccess.wholeServices(p, "s3")).found().size();
    }

    @Test
    void aTextThatIsNoJsonIsNeverAPass() {
        var text = "{\"Statement\": nonsense}";
        var written = Home.written(new Span(SourceFile.of("p.tf", text), 0, text.length()));
        var answer = of(new Value.Text(text, written), p -> PublicAccess.grants(p, "s3"));
        assertTrue(answer.open().isPresent());
        assertTrue(of(new Value.Text("", written), p -> PublicAccess.grants(p, "s3"))
                .open()
                .isEmpty());
    }

    @Test
    void aConditionThatIsNotUnderstoodIsNeverAPass() {
        var answer = grants(
                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'StringEquals':{'corp:Team':'x'}}}");
        assertEquals(0, answer.found().size());
        assertEquals(
                "condition StringEquals corp:Team",
                answer.open().orElseThrow().cause().text());
    }

    @Test
    void aDenyUnlessFromInsideTakesTheGrantBack() {
        var answer = grants(
                "{'Effect':'Allow','Principal':'*','Action':'s3:GetObject'},"
                        + "{'Effect':'Deny','Principal':'*','Action':'s3:*','Condition':{'StringNotEquals':{'aws:SourceVpce':'vpce-1'}}}");
        assertEquals(0, answer.found().size());
    }

    @Test
    void aDenyThatAnybodyEscapesTakesNothingBack() {
        var answer = grants(
                "{'Effect':'Allow','Principal':'*','Action':'s3:GetObject'},"
                        + "{'Effect':'Deny','Principal':'*','Action':'s3:*','Condition':{'NotIpAddress':{'aws:SourceIp':'0.0.0.0/0'}}}");
        assertEquals(1, answer.found().size());
    }

    @Test
    void whatTheOwnerIsKeepsNobodyOut() {
        assertEquals(
                1,
                grants(
                                "{'Effect':'Allow','Principal':'*','Action':'s3:*','Condition':{'StringEquals':{'aws:ResourceAccount':'111122223333'}}}")
                        .found()
                        .size());
    }

    @Test
    void administrationUnderAConditionIsNeverAPass() {
        var answer = ask(
                "{'Effect':'Allow','Action':'*','Condition':{'StringEquals':{'aws:RequestedRegion':'eu-west-1'}}}",
                p -> IdentityPolicy.allowsEverywhere(p, "*"));
        assertTrue(answer.found().isEmpty() && answer.open().isPresent());
    }

    @Test
    void aDenyOfClearRequestsTakesNothingBack() {
        var answer = grants(
                "{'Effect':'Allow','Principal':'*','Action':'s3:GetObject'},"
                        + "{'Effect':'Deny','Principal':'*','Action':'s3:*','Condition':{'Bool':{'aws:SecureTransport':'false'}}}");
        assertEquals(1, answer.found().size());
    }

    @Test
    void requestsWithoutTlsAreRefusedByTheUsualStatement() {
        var tls =
                "{'Effect':'Deny','Principal':'*','Action':'s3:*','Condition':{'Bool':{'aws:SecureTransport':'false'}}}";
        assertEquals(
                1,
                ask(tls, p -> PublicAccess.denialsWithout(p, "aws:SecureTransport", "s3:*"))
                        .found()
                        .size());
        var narrow = tls.replace("s3:*", "s3:GetObject");
        assertEquals(
                0,
                ask(narrow, p -> PublicAccess.denialsWithout(p, "aws:SecureTransport", "s3:*"))
                        .found()
                        .size());
    }

    @Test
    void aServiceIsAskedForWhomItActs() {
        var trail = "{'Effect':'Allow','Principal':{'Service':'cloudtrail.amazonaws.com'},'Action':'s3:PutObject'%s}";
        assertEquals(
                1,
                ask(trail.formatted(""), PublicAccess::servicesWithoutSource)
                        .found()
                        .size());
        var named = trail.formatted(",'Condition':{'StringEquals':{'aws:SourceAccount':'111122223333'}}");
        assertEquals(0, ask(named, PublicAccess::servicesWithoutSource).found().size());
    }

    @Test
    void administrationIsEverythingOnEverything() {
        assertEquals(
                1,
                ask("{'Effect':'Allow','Action':'*'}", p -> IdentityPolicy.allowsEverywhere(p, "*"))
                        .found()
                        .size());
        assertEquals(
                0,
                ask("{'Effect':'Allow','Action':'s3:*'}", p -> IdentityPolicy.allowsEverywhere(p, "*"))
                        .found()
                        .size());
        assertEquals(
                1,
                ask("{'Effect':'Allow','Action':'s3:*'}", IdentityPolicy::wholeServices)
                        .found()
                        .size());
        assertEquals(
                1,
                ask("{'Effect':'Allow','Action':'iam:*'}", p -> IdentityPolicy.allowsEverywhere(p, "iam:PassRole"))
                        .found()
                        .size());
    }

    @Test
    void aSharedIssuerIsAskedWhoseWorkloadItIs() {
        var trust =
                "{'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'},"
                        + "'Action':'sts:AssumeRoleWithWebIdentity','Condition':{'StringLike':{'token.actions.githubusercontent.com:%s':'%s'}}}";
        assertEquals(
                1,
                ask(trust.formatted("aud", "sts.amazonaws.com"), IdentityPolicy::federationWithoutSubject)
                        .found()
                        .size());
        assertEquals(
                1,
                ask(trust.formatted("sub", "repo:*"), IdentityPolicy::federationWithoutSubject)
                        .found()
                        .size());
        assertEquals(
                0,
                ask(trust.formatted("sub", "repo:acme/app:*"), IdentityPolicy::federationWithoutSubject)
                        .found()
                        .size());
    }

    private static PublicAccess.Answer<Policy.Statement> grants(String statements) {
        return ask(statements, p -> PublicAccess.grants(p, "s3"));
    }

    private static PublicAccess.Answer<Policy.Statement> ask(
            String statements, Function<Policy, PublicAccess.Answer<Policy.Statement>> question) {
        var json = "{'Version':'2012-10-17','Statement':[" + statements.replace("'Effect'", "'Resource':'*','Effect'")
                + "]}";
        var file = SourceFile.of("policy.json", json.replace('\'', '"'));
        return of(DocumentValues.of(DocumentReader.readJson(file).roots().getFirst()), question);
    }

    private static PublicAccess.Answer<Policy.Statement> of(
            Value document, Function<Policy, PublicAccess.Answer<Policy.Statement>> question) {
        return Ways.of(new Guards(), Guard.ALWAYS, ways -> question.apply(Policy.read(document, new Fields(ways))))
                .cases()
                .getFirst()
                .value();
    }
}
