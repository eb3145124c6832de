package org.teranga.rights.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.sentence.ReadSentences;
import org.teranga.platform.sentence.SentenceBook;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.desk.LanguageView;

/**
 * The platform's sentences in one language ({@code rights/sentence/sentences}).
 *
 * @param back     where all languages are
 * @param href     this list; {@code /read} and {@code /tongue} below it take forms
 * @param mine     whether the reader translates into it
 * @param own      whether the reader says that it is their mother tongue
 * @param standing how the reader stands with the platform: {@code waiting, accepted, discounted}
 * @param areas    codes of the areas that have any
 * @param total    how many are asked for
 * @param happened what was just done: {@code read, unread, own, not_own}; empty
 * @param outcome  how many were read; null where none was
 * @param undo     the marks of what was just read, to be taken back
 */
public record SentencesView(
        String back,
        String href,
        LanguageView tongue,
        boolean mine,
        boolean own,
        String standing,
        SentenceBook.Counts counts,
        List<String> areas,
        ListQuery query,
        long total,
        List<SentenceRow> rows,
        String happened,
        ReadSentences.@Nullable Outcome outcome,
        List<String> undo) {
    public SentencesView {
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
        undo = List.copyOf(undo);
    }

    /** Whether the reader may say that something was read. */
    public boolean reads() {
        return mine && own && !standing.equals("discounted");
    }

    /** Whether anything on this page can be read by the reader. */
    public boolean toRead() {
        return reads() && rows.stream().anyMatch(row -> !row.read() && !row.readByMe());
    }
}
