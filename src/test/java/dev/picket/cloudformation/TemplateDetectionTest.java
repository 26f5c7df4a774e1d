package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TemplateDetectionTest {
    private static boolean is(String text) {
        return is("any.name", text);
    }

    private static boolean is(String path, String text) {
        return CloudFormationReader.isTemplate(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void templatesAreKnownByTheirContent() {
        assertTrue(is("AWSTemplateFormatVersion: '2010-09-09'\nResources:\n"));
        assertTrue(is("---\n# comment\nDescription: x\nResources:\n  A:\n    Type: AWS::S3::Bucket\n"));
        assertTrue(is("\uFEFF\r\nResources:\r\n  A:\r\n    Type: 'Custom::X'\r\n"));
        assertTrue(is("Transform: AWS::Serverless-2016-10-31\nResources: {}\n"));
        assertTrue(is("  # indented\n  Resources:\n    A:\n      Type: AWS::S3::Bucket\n"));
        assertTrue(is("Parameters:\n  A:\n    Type: String\n    Desc"));
        assertTrue(is("{\n \"Resources\": {\"A\": {\"Type\": \"AWS::S3::Bucket\"}}}"));
        assertTrue(
                is(
                        "{\"Description\": \"{ \\\"x\\\": 1\", \"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": {"));
    }

    @Test
    void keysOfTheAuthorsOwnHideNoTemplate() {
        assertTrue(
                is(
                        "x-tags: &tags []\nAWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A:\n    Type: AWS::S3::Bucket\n"));
        assertTrue(
                is(
                        "{\"x\": 1, \"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\"}}}"));
        assertFalse(is("x-tags: []\nResources:\n  A:\n    Type: AWS::S3::Bucket\n"));
        assertFalse(is("x-tags: []\nAWSTemplateFormatVersion: x\n"));
    }

    @Test
    void otherYamlAndJsonAreLeftAlone() {
        assertFalse(is("apiVersion: v1\nkind: Service\nmetadata:\n  name: AWSTemplateFormatVersion\n"));
        assertFalse(is("service: x\nresources:\n  Resources:\n    A:\n      Type: AWS::S3::Bucket\n"));
        assertFalse(is("  Resources:\n    A:\n      Type: AWS::S3::Bucket\n  services:\n"));
        assertFalse(is("services:\n  web: {image: x}\n"));
        assertFalse(is("Resources:\n  limits: {cpu: 1}\n"));
        assertFalse(is("{\"name\": \"x\", \"Resources\": {\"A\": {\"Type\": \"AWS::S3::Bucket\"}}}"));
        assertFalse(is("[{\"AWSTemplateFormatVersion\": 1}]"));
        assertFalse(is(
                "# Title\n\nSome text about AWSTemplateFormatVersion: it is a key.\n\nAWSTemplateFormatVersion: x\n"));
        assertFalse(is("README.md", "AWSTemplateFormatVersion: x\n"));
        assertFalse(is(""));
        assertFalse(is("\u0000\u0001\u0002binary"));
    }
}
