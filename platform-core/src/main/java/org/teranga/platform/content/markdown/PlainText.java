package org.teranga.platform.content.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** What is read of a text that has been taken apart. It walks without recursion, so that no depth of the text can hurt. */
final class PlainText {
    private PlainText() {}

    /** The words below a node, a line a block. */
    static String of(Node root) {
        StringBuilder said = new StringBuilder();
        for (Node node = root; node != null; node = next(node, root)) {
            if (node instanceof Block && !(node instanceof Document)) {
                line(said);
            }
            said.append(words(node));
        }
        return said.toString().strip();
    }

    /** How deep the tree is below a node; where it reaches enough, no further is looked. */
    static int depth(Node root, int enough) {
        int deepest = 0;
        int depth = 0;
        Node node = root;
        while (node != null && deepest < enough) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                deepest = Math.max(deepest, depth);
                continue;
            }
            while (node != null && node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null || node == root ? null : node.getNext();
        }
        return deepest;
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case FencedCodeBlock code -> code.getLiteral();
            case IndentedCodeBlock code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case HtmlBlock html -> html.getLiteral();
            case SoftLineBreak soft -> " ";
            case HardLineBreak hard -> "\n";
            default -> "";
        };
    }

    private static void line(StringBuilder said) {
        if (!said.isEmpty() && said.charAt(said.length() - 1) != '\n') {
            said.append('\n');
        }
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }
}
