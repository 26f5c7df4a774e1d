package dev.picket.aws;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.aws.Actions.Level;
import org.junit.jupiter.api.Test;

/// What AWS says of its actions, asked by patterns as policies write them.
class ActionsTest {
    private static boolean any(String pattern, Level level) {
        return Actions.all().any(pattern, level);
    }

    @Test
    void anActionIsOfItsLevels() {
        assertTrue(any("iam:PutRolePolicy", Level.PERMISSIONS));
        assertTrue(any("s3:PutBucketAcl", Level.PERMISSIONS));
        assertFalse(any("s3:GetObject", Level.PERMISSIONS));
        assertTrue(any("dynamodb:PutItem", Level.WRITE));
        assertFalse(any("dynamodb:GetItem", Level.WRITE));
        assertFalse(any("xray:PutTraceSegments", Level.WRITE)); // no resource of it can be named
        assertTrue(any("s3:GetObject", Level.RESOURCE));
        assertFalse(any("ecr:GetAuthorizationToken", Level.RESOURCE));
    }

    @Test
    void aPatternIsOfTheLevelsOfWhatItMatches() {
        assertTrue(any("s3:Put*", Level.PERMISSIONS));
        assertTrue(any("S3:putbucketACL", Level.PERMISSIONS));
        assertFalse(any("s3:Get*", Level.WRITE));
        assertTrue(any("*", Level.WRITE));
        assertTrue(any("*:*", Level.WRITE));
    }

    @Test
    void whatAwsDoesNotHaveIsOfNoLevel() {
        assertFalse(any("s3:Nothing", Level.WRITE));
        assertFalse(any("nothing:Put*", Level.WRITE));
        assertFalse(any("PutItem", Level.WRITE));
    }
}
