package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void resourcesOfTheServerlessFrameworkAreATemplate() {
        var resources = "resources:\n  Resources:\n    A:\n      Type: AWS::S3::Bucket\n";
        assertTrue(is("service: a\nprovider: {name: aws}\nfunctions: {}\n" + resources));
        assertFalse(is("service: a\nprovider: {name: aws}\nresources: ${file(Resources.yml)}\n"));
        assertFalse(is("service: a\n" + resources));
    }

    @Test
    void whatStandsBeforeTheResourcesMayBeLong() {
        var resources = "Resources:\n  A:\n    Type: AWS::S3::Bucket\n";
        assertTrue(is("a.template", "# comment\n".repeat(2_000) + resources));
        assertTrue(is("Metadata:\n" + "  k: {a: b}\n".repeat(2_000) + resources));
        assertTrue(is("{\"Metadata\": {\"k\": \"" + "x".repeat(20_000)
                + "\"}, \"Resources\": {\"A\": {\"Type\": \"AWS::S3::Bucket\"}}}"));
    }

    /// Each with words of a template in it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Kubernetes, Helm, Kustomize
                "apiVersion: v1\nkind: Pod\nspec:\n  containers: [{Resources: {Type: 'A::B'}}]\n---\napiVersion: v1\nkind: Service\n",
                "{{- if .Values.x }}\napiVersion: v1\n{{- end }}\nResources:\n  Type: a::b\n",
                "Resources:\n- a.yaml\n- Type: x\n",
                // Compose, a workflow, Ansible, AsyncAPI, OpenAPI
                "services:\n  web:\n    environment: {Resources: 'Type: A::B'}\n",
                "name: ci\non: push\njobs:\n  a:\n    steps: [{run: 'grep Resources: Type: AWS::S3'}]\n",
                "- hosts: all\n  vars: {Parameters: {Type: String}}\n",
                "asyncapi: 2.0.0\nchannels: {}\nParameters:\n  a: {Type: String}\n",
                "openapi: 3.0.0\npaths: {}\nParameters:\n  a:\n    Type: String\n",
                // a state machine, a policy, a package, a task definition
                "{\"Comment\": \"x\", \"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"Parameters\": {\"Resources\": \"a::b\"}}}}",
                "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Resources\": \"arn:aws:s3:::a\", \"Type\": \"A::B\"}]}",
                "{\"name\": \"a\", \"dependencies\": {\"Resources\": \"1\"}, \"Type\": \"module::x\"}",
                "{\"Resources\": [\"arn:aws:s3:::a\"], \"Type\": \"x\"}",
                // parameters for a template, a policy's own list
                "{\"Parameters\": {\"Env\": \"prod\"}, \"Tags\": {}}",
                "Parameters:\n  Env: prod\n",
            })
    void whatOthersWriteIsLeftAlone(String text) {
        assertFalse(is(text), text);
    }
}
