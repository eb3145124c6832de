package org.teranga.tenantadmin.wording;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * A message as it is worded ({@code tenantadmin/wording/text}).
 *
 * @param back      where all of them are
 * @param href      its own address; a POST with {@code do=save} keeps the wording, with anything else shows it; to {@code href/restore}
 *                  lets one of before count again
 * @param title     what it says in the original, in the language of the page
 * @param prose     whether it may be several paragraphs, in Markdown
 * @param longest   how long it may be, in characters
 * @param seen      the state that the page was made of
 * @param form      a field {@code text-<language>} for each language
 * @param languages what it says, language by language
 * @param variables what stands in it: how it is written, and an example
 * @param history   its changes, the newest first
 * @param happened  what has just happened: {@code saved, same, restored}; empty
 * @param undo      the change that was just made, to be taken back; empty where none was
 * @param meanwhile whether somebody else was faster
 */
public record MessageTextView(
        String back,
        String href,
        String title,
        boolean prose,
        int longest,
        String seen,
        FilledForm form,
        List<Said> languages,
        List<Variable> variables,
        List<Entry> history,
        String happened,
        List<String> undo,
        boolean meanwhile) {
    public MessageTextView {
        languages = List.copyOf(languages);
        variables = List.copyOf(variables);
        history = List.copyOf(history);
        undo = List.copyOf(undo);
    }

    /**
     * What it says in a language.
     *
     * @param original as the theme says it; empty where it says nothing
     * @param preview  as it would be read, with examples in it; empty where it cannot be, or nothing is said
     * @param prose    the same of a longer text, as a page would show it; null of any other
     * @param own      whether it is the association's own
     * @param french   what is said in French, to compare with; empty where nothing is to be compared
     * @param unread   whether nobody who speaks the language has read the original yet
     */
    public record Said(
            Language language,
            String original,
            String preview,
            @Nullable TemplateHTMLOutputModel prose,
            boolean own,
            String french,
            boolean unread) {}

    /** A variable: how it is written, and an example. */
    public record Variable(String written, String example) {}

    /**
     * A change.
     *
     * @param by      who made it; empty where the name is not known any more
     * @param text    what it led to; empty for the original
     * @param current whether that counts now
     */
    public record Entry(String id, Language language, Instant at, String by, String text, boolean current) {}
}
