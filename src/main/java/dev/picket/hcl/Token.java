package dev.picket.hcl;

import dev.picket.hcl.Expression.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// The tokens of expressions and bodies. The text of a template is not made of tokens: [TemplateParser] reads it.
enum Token {
    END("the end of the file"),
    NEWLINE("the end of the line"),
    IDENTIFIER("a name"),
    NUMBER("a number"),
    /// The quote that opens a template.
    QUOTE("a quoted text"),
    /// `<<NAME` or `<<-NAME` with the end of its line.
    HEREDOC("a heredoc"),
    LEFT_BRACE("`{`"),
    RIGHT_BRACE("`}`"),
    LEFT_BRACKET("`[`"),
    RIGHT_BRACKET("`]`"),
    LEFT_PARENTHESIS("`(`"),
    RIGHT_PARENTHESIS("`)`"),
    ASSIGN("`=`"),
    ARROW("`=>`"),
    EQUAL(BinaryOperator.EQUAL),
    NOT_EQUAL(BinaryOperator.NOT_EQUAL),
    LESS(BinaryOperator.LESS),
    LESS_OR_EQUAL(BinaryOperator.LESS_OR_EQUAL),
    GREATER(BinaryOperator.GREATER),
    GREATER_OR_EQUAL(BinaryOperator.GREATER_OR_EQUAL),
    PLUS(BinaryOperator.ADD),
    MINUS(BinaryOperator.SUBTRACT),
    STAR(BinaryOperator.MULTIPLY),
    SLASH(BinaryOperator.DIVIDE),
    PERCENT(BinaryOperator.MODULO),
    AND(BinaryOperator.AND),
    OR(BinaryOperator.OR),
    NOT("`!`"),
    QUESTION("`?`"),
    COLON("`:`"),
    DOUBLE_COLON("`::`"),
    COMMA("`,`"),
    DOT("`.`"),
    ELLIPSIS("`...`"),
    TILDE("`~`"),
    /// A comment without its `*/`, up to the end of the file.
    OPEN_COMMENT("a comment that is not closed"),
    /// A character that the language does not use.
    INVALID("a character that HCL does not use");

    /// How a sentence to the user names it.
    final String words;

    final @Nullable BinaryOperator binary;

    Token(String words) {
        this.words = words;
        this.binary = null;
    }

    Token(BinaryOperator binary) {
        this.words = "`" + binary.sign + "`";
        this.binary = binary;
    }
}
